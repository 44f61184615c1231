import type { XmlContext } from '../../../audit/rule.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

/** How an attribute of a tag becomes a field of the record. */
type Way = 'text' | 'eval' | 'ref';

interface Tag {
  readonly model: string;
  /** Field and way by attribute. */
  readonly fields: Readonly<Record<string, readonly [field: string, way: Way]>>;
}

const TAGS: Readonly<Record<string, Tag>> = {
  act_window: {
    model: 'ir.actions.act_window',
    fields: {
      name: ['name', 'text'],
      res_model: ['res_model', 'text'],
      view_mode: ['view_mode', 'text'],
      view_id: ['view_id', 'ref'],
      domain: ['domain', 'text'],
      context: ['context', 'text'],
      target: ['target', 'text'],
      usage: ['usage', 'text'],
      limit: ['limit', 'eval'],
    },
  },
  report: {
    model: 'ir.actions.report',
    fields: {
      string: ['name', 'text'],
      model: ['model', 'text'],
      report_type: ['report_type', 'text'],
      name: ['report_name', 'text'],
      file: ['report_file', 'text'],
      print_report_name: ['print_report_name', 'text'],
      attachment: ['attachment', 'text'],
      attachment_use: ['attachment_use', 'eval'],
      multi: ['multi', 'eval'],
      paperformat: ['paperformat_id', 'ref'],
    },
  },
};
/** Attributes that are no field of their own, or that the tag did nothing with. */
const APART = /^(id|groups|menu|binding_model|binding_type|binding_views|auto|header|parser)$/;

export default defineMigration({
  id: 'action-tags',
  to: '17.0',
  breaks: 'error',
  summary: '<act_window> and <report> are records',
  why: 'The short tags for actions are gone in 17.0: a file that has them does not load.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/convert.py',
  cases: [
    {
      before: data(`
    <act_window
        id="action_book_lines"
        name="Lines / all"
        res_model="example.line"
        binding_model="example.book"
        view_mode="tree,form"
        domain="[('book_id', '=', active_id), ('pages', '&lt;', 9)]"
        context="{'default_book_id': active_id}"
        groups="base.group_user,-base.group_portal"
    />`),
      after: data(`
    <record id="action_book_lines" model="ir.actions.act_window">
        <field name="name">Lines / all</field>
        <field name="res_model">example.line</field>
        <field name="view_mode">tree,form</field>
        <field name="domain">[('book_id', '=', active_id), ('pages', '&lt;', 9)]</field>
        <field name="context">{'default_book_id': active_id}</field>
        <field name="groups_id" eval="[(4, ref('base.group_user')), (3, ref('base.group_portal'))]"/>
        <field name="binding_model_id" ref="model_example_book"/>
    </record>`),
    },
    {
      before: data(`
    <report id="report_book" model="example.book" string="Book" report_type="qweb-pdf" name="example.book" file="example.book" print_report_name="'Book / %s' % object.name" attachment_use="True"/>`),
      after: data(`
    <record id="report_book" model="ir.actions.report">
        <field name="name">Book</field>
        <field name="model">example.book</field>
        <field name="report_type">qweb-pdf</field>
        <field name="report_name">example.book</field>
        <field name="report_file">example.book</field>
        <field name="print_report_name">'Book / %s' % object.name</field>
        <field name="attachment_use" eval="True"/>
        <field name="binding_model_id" ref="model_example_book"/>
        <field name="binding_type">report</field>
    </record>`),
    },
    {
      before: data(
        '\n    <report id="r" string="P" model="res.partner" name="example.p" menu="False" paperformat="base.paperformat_us"></report>',
      ),
      after: data(`
    <record id="r" model="ir.actions.report">
        <field name="name">P</field>
        <field name="model">res.partner</field>
        <field name="report_name">example.p</field>
        <field name="paperformat_id" ref="base.paperformat_us"/>
    </record>`),
    },
    {
      before: data('\n    <report id="r" string="P" model="res.partner" name="example.p"/>'),
      after: data(`
    <record id="r" model="ir.actions.report">
        <field name="name">P</field>
        <field name="model">res.partner</field>
        <field name="report_name">example.p</field>
        <field name="binding_model_id" ref="base.model_res_partner"/>
        <field name="binding_type">report</field>
    </record>`),
    },
    { before: data('\n    <report id="r" string="P" model="never.there" name="example.p"/>'), todos: 1 },
    {
      before: data('\n    <act_window id="a" name="A" res_model="res.partner" key2="client_action_multi"/>'),
      todos: 1,
    },
  ],
  noops: [
    data('\n    <record id="a" model="ir.actions.act_window"><field name="name">act_window</field></record>'),
    data('\n    <template id="t"><report id="a" string="b" model="c" name="d"/></template>'),
    data(
      '\n    <record id="v" model="ir.ui.view"><field name="arch" type="xml"><form><report id="a"/><act_window/></form></field></record>',
    ),
    data('\n    <!-- <report id="a" string="b" model="res.partner" name="d"/> -->'),
    data('\n    <menuitem id="report" name="act_window"/>'),
    { ...data(''), 'static/src/xml/x.xml': '<templates><report id="r"/></templates>\n' },
  ],
  xml: { act_window: convert, report: convert },
});

function convert(element: XmlElement, context: XmlContext): void {
  const tag = TAGS[element.name];
  if (!tag || !/^(odoo|openerp|data)$/.test(element.parent?.name ?? '')) return;
  const fields = fieldsOf(element, tag, context);
  const id = attributeOf(element, 'id')?.value;
  const at = element.tag;
  if (!fields || id === undefined) {
    context.report({
      at,
      message: `<${element.name}> is gone in 17.0, and not all that this one says can be told in a record by itself: write a record of ${tag.model}.`,
      options: [
        { title: 'Write the record', code: `<record id="${id ?? 'action'}" model="${tag.model}">` },
        { title: 'Take it away, when nothing opens it' },
      ],
    });
    return;
  }
  const { text } = context;
  const line = text.slice(text.lastIndexOf('\n', element.start - 1) + 1, element.start);
  const indent = /^[ \t]*$/.test(line) ? line : '';
  const inner = fields.map((field) => `${indent}    ${field}`);
  context.report({
    at,
    message: `<${element.name}> is gone in 17.0: it is a record.`,
    fix: {
      title: 'Write a record',
      safe: true,
      edits: [
        {
          start: element.start,
          end: element.end,
          text: [`<record id="${id}" model="${tag.model}">`, ...inner, `${indent}</record>`].join('\n'),
        },
      ],
    },
  });
}

/** The record's fields; undefined when an attribute has none, or a model is not known. */
function fieldsOf(element: XmlElement, { model, fields }: Tag, context: XmlContext): string[] | undefined {
  const raw = (name: string) => {
    const found = attributeOf(element, name);
    return found && context.text.slice(found.valueSpan.start, found.valueSpan.end);
  };
  if (element.attributes.some(({ name }) => !Object.hasOwn(fields, name) && !APART.test(name)))
    return undefined;
  const written = Object.entries(fields).flatMap(([attribute, [field, way]]) => {
    const value = raw(attribute);
    if (value === undefined || value === '') return [];
    return way === 'text'
      ? [`<field name="${field}">${value}</field>`]
      : [`<field name="${field}" ${way}="${value}"/>`];
  });
  const groups = raw('groups');
  if (groups) written.push(`<field name="groups_id" eval="[${groups.split(',').map(linked).join(', ')}]"/>`);
  const isReport = model === 'ir.actions.report';
  const bound = isReport ? (isOff(raw('menu')) ? undefined : raw('model')) : raw('binding_model');
  if (bound === undefined || bound === '') return written;
  const xmlid = modelXmlid(bound, context);
  if (xmlid === undefined) return undefined;
  const type = isReport ? 'report' : raw('binding_type');
  const views = isReport ? undefined : raw('binding_views');
  return [
    ...written,
    `<field name="binding_model_id" ref="${xmlid}"/>`,
    ...(type && type !== 'action' ? [`<field name="binding_type">${type}</field>`] : []),
    ...(views ? [`<field name="binding_view_types">${views}</field>`] : []),
  ];
}

function linked(group: string): string {
  const name = group.trim();
  return name.startsWith('-') ? `(3, ref('${name.slice(1)}'))` : `(4, ref('${name}'))`;
}

function isOff(menu: string | undefined): boolean {
  return menu !== undefined && /^(False|0)?$/.test(menu.trim()) && menu !== '';
}

/** The xmlid that Odoo makes for a model, in the name of the module that makes it. */
function modelXmlid(model: string, { project, module }: XmlContext): string | undefined {
  const id = `model_${model.replaceAll('.', '_')}`;
  if (project.makers(model).includes(module.name)) return id;
  const [maker, other] = project.makers(model);
  return maker === undefined || other !== undefined ? undefined : `${maker}.${id}`;
}

function data(records: string) {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "16.0.1.0.0", "depends": ["base"], "data": ["views/x.xml"]}\n',
    'models/example.py':
      'from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _description = "Book"\n',
    'views/x.xml': `<odoo>${records}\n</odoo>\n`,
  };
}
