import type { ModuleContext } from '../../../audit/rule.ts';
import type { ViewFacts } from '../../../source/module-index.ts';
import type { SourceFile } from '../../../source/types.ts';
import { recordField } from '../../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf, attributeSource, blanksBefore } from '../../expression/attribute.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';
import { elementLines } from '../../views/xml-edits.ts';

export default defineMigration({
  id: 'view-groups',
  to: '16.0',
  breaks: 'error',
  summary: 'An extension of a view has its groups on its elements, and not on its record',
  why: 'Since 16.0 a view that extends another one cannot have groups_id: the record is refused. What it adds has the groups instead.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_ui_view.py',
  cases: [
    {
      before: record(
        `<field name="groups_id" eval="[(4, ref('uom.group_uom'))]"/>
    `,
        `<field name="name" position="after">
            <field name="uom_id"/>
            <group
                string="A"
            >
                <field name="b"/>
            </group>
        </field>`,
      ),
      after: record(
        '',
        `<field name="name" position="after">
            <field name="uom_id" groups="uom.group_uom"/>
            <group
                string="A"
                groups="uom.group_uom"
            >
                <field name="b"/>
            </group>
        </field>`,
      ),
    },
    {
      before: record(
        `<field name="groups_id" eval="[(6, 0, [ref('base.group_user'), ref('group_own')])]"/>
    `,
        `<data><xpath expr="//field[@name='a']" position="before"><field name="b"/></xpath></data>`,
      ),
      after: record(
        '',
        `<data><xpath expr="//field[@name='a']" position="before"><field name="b" groups="base.group_user,example.group_own"/></xpath></data>`,
      ),
    },
    {
      before: record(
        `<field name="groups_id" eval="[(4, ref('base.group_user'))]"/>
    `,
        `<field name="a" position="after"><field name="b" invisible="1"/><field name="c"/></field>`,
      ),
      after: record(
        '',
        `<field name="a" position="after"><field name="b" invisible="1"/><field name="c" groups="base.group_user"/></field>`,
      ),
    },
    {
      before: record(
        `<field name="groups_id" eval="[(6, 0, [ref('base.group_user'), ref('uom.group_uom')])]"/>
    `,
        `<field name="a" position="after"><field name="b" groups="uom.group_uom"/><field name="c"/></field>`,
      ),
      after: record(
        '',
        `<field name="a" position="after"><field name="b" groups="uom.group_uom"/><field name="c" groups="base.group_user,uom.group_uom"/></field>`,
      ),
    },
    {
      before: record(
        `<field name="groups_id" eval="[(4, ref('base.group_user'))]"/>
    `,
        `<field name="a" position="after"><field name="b" groups="base.group_user,base.group_portal"/></field>`,
      ),
      todos: 1,
    },
    {
      before: record(
        `<field name="groups_id" eval="[(4, ref('base.group_user'))]"/>
    `,
        `<field name="a" position="attributes"><attribute name="invisible">1</attribute></field>`,
      ),
      todos: 1,
    },
    { before: other('mail.res_partner_view_form_inherit_mail'), todos: 1 },
  ],
  noops: [
    other('base.view_partner_form'),
    other('somebody.elses_view'),
    record('', `<field name="a" position="after"><field name="b" groups="base.group_user"/></field>`),
    record(
      `<field name="mode">primary</field><field name="groups_id" eval="[(4, ref('base.group_user'))]"/>`,
      `<field name="a" position="after"><field name="b"/></field>`,
    ),
    {
      'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="groups_id" eval="[(4, ref('base.group_user'))]"/><field name="arch" type="xml"><form/></field></record></odoo>\n`,
    },
    {
      'views/x.xml': `<odoo><record id="a" model="ir.ui.menu"><field name="groups_id" eval="[(4, ref('base.group_user'))]"/></record></odoo>\n`,
    },
    record(
      `<field name="groups_id" eval="[(5, 0, 0)]"/>`,
      `<field name="a" position="after"><field name="b"/></field>`,
    ),
  ],
  check(context) {
    for (const view of context.index.views) look(view, context);
    for (const { fact, source } of context.index.records)
      if (fact.model === 'ir.ui.view' && fact.element && fact.xmlid !== undefined)
        lookAtOther(fact.xmlid, fact.element, source, context);
  },
});

function look(view: ViewFacts, context: ModuleContext): void {
  if (view.inherits === undefined || view.record.name !== 'record') return;
  const fields = elementsOf(view.record).filter(({ name }) => name === 'field');
  const groups = fields.find((field) => attributeValue(field, 'name') === 'groups_id');
  const mode = fields.find((field) => attributeValue(field, 'name') === 'mode');
  if (!groups || (mode && textOf(mode).trim() === 'primary')) return;
  const value = attributeValue(groups, 'eval') ?? '';
  const names = [...value.matchAll(/\bref\(\s*['"]([\w.]+)['"]\s*\)/g)].map(([, name = '']) =>
    name.includes('.') ? name : `${context.module.name}.${name}`,
  );
  if (names.length === 0) return;
  const added = view.roots.flatMap((root) => addedBy(root, new Set(names)));
  const at = { at: groups, source: view.source };
  const message = 'A view that extends another one cannot have groups_id since 16.0.';
  if (added.includes(undefined) || added.length === 0) {
    context.report({
      ...at,
      message: `${message} Put groups="${names.join(',')}" on what it adds; what it changes for these groups alone needs an element of its own for them.`,
      options: [
        { title: 'Put the groups on the elements that the view adds', code: `groups="${names.join(',')}"` },
        {
          title: 'Make a primary view of it, which may have groups, and an action that opens that one',
          code: '<field name="mode">primary</field>',
        },
      ],
    });
    return;
  }
  const { text } = view.source;
  const edits: TextEdit[] = [{ ...elementLines(groups, text), text: '' }];
  for (const element of added) {
    // Nobody sees it, and what others see may need its value.
    if (!element || isHidden(element) || attributeOf(element, 'groups')) continue;
    const last = element.attributes.at(-1);
    const start = last?.end ?? element.start + 1 + element.name.length;
    const blanks = last ? blanksBefore(last, text) : ' ';
    edits.push({ start, end: start, text: blanks + attributeSource('groups', names.join(',')) });
  }
  context.report({
    ...at,
    message,
    fix: { title: 'Put the groups on the elements', safe: false, edits },
  });
}

/** A record without an arch gives its groups to the view of another module, which may extend one. */
function lookAtOther(xmlid: string, record: XmlElement, source: SourceFile, context: ModuleContext): void {
  const groups = recordField(record, 'groups_id');
  if (!groups || recordField(record, 'arch') || xmlid.startsWith(`${context.module.name}.`)) return;
  const view = context.project.view(xmlid);
  if (view?.inherits === undefined || view.primary) return;
  context.report({
    at: groups,
    source,
    message: `A view that extends another one cannot have groups_id since 16.0, and ${xmlid} does.`,
    options: [
      {
        title: 'Extend it, and put the groups on the elements that it adds',
        code: '<attribute name="groups">base.group_user</attribute>',
      },
      { title: 'Take the record away, when these elements have their groups by now' },
    ],
  });
}

function isHidden({ name, attributes }: XmlElement): boolean {
  return (
    name === 'field' && attributes.some((each) => each.name === 'invisible' && /^(1|True)$/.test(each.value))
  );
}

/** Elements that an extension adds; undefined for what cannot have groups, or has others than the record. */
function addedBy(root: XmlElement, names: ReadonlySet<string>): readonly (XmlElement | undefined)[] {
  const position = attributeValue(root, 'position');
  if (position === undefined && /^(data|form|tree|search|kanban)$/.test(root.name))
    return elementsOf(root).flatMap((each) => addedBy(each, names));
  if (position !== undefined && !/^(before|after|inside)$/.test(position)) return [undefined];
  if (position === undefined && root.name !== 'xpath') return [undefined];
  return elementsOf(root).map((child) =>
    hasOthers(child, names) || attributeOf(child, 'position') || child.name === 'attribute'
      ? undefined
      : child,
  );
}

/** For others than those who have the view: who has one of its own groups has one of the view's already. */
function hasOthers(element: XmlElement, names: ReadonlySet<string>): boolean {
  const own = attributeValue(element, 'groups');
  return own !== undefined && !own.split(',').every((each) => names.has(each.trim()));
}

function record(fields: string, arch: string) {
  return {
    'views/x.xml': `<odoo>
<record id="v" model="ir.ui.view">
    <field name="model">res.partner</field>
    <field name="inherit_id" ref="base.view_partner_form"/>
    ${fields}<field name="arch" type="xml">
        ${arch}
    </field>
</record>
</odoo>
`,
  };
}

/** A record that only gives groups to the view of another module. */
function other(id: string) {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "15.0.1.0.0", "depends": ["mail"], "data": ["views/x.xml"]}\n',
    'views/x.xml': `<odoo><record id="${id}" model="ir.ui.view"><field name="groups_id" eval="[(4, ref('base.group_user'))]"/></record></odoo>\n`,
  };
}
