import type { XmlContext } from '../../../audit/rule.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { elementsOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { defineMigration } from '../../rule.ts';

/** How an attribute of a tag becomes a field of the record. */
type Field = readonly [field: string, how: 'text' | 'eval' | 'ref' | 'model' | 'groups'];

const ACTION: Readonly<Record<string, Field>> = {
  name: ['name', 'text'],
  res_model: ['res_model', 'text'],
  view_mode: ['view_mode', 'text'],
  view_id: ['view_id', 'ref'],
  domain: ['domain', 'text'],
  context: ['context', 'text'],
  target: ['target', 'text'],
  limit: ['limit', 'text'],
  usage: ['usage', 'text'],
  groups: ['groups_id', 'groups'],
  binding_model: ['binding_model_id', 'model'],
  binding_type: ['binding_type', 'text'],
  binding_views: ['binding_view_types', 'text'],
};

const REPORT: Readonly<Record<string, Field>> = {
  string: ['name', 'text'],
  model: ['model', 'text'],
  report_type: ['report_type', 'text'],
  name: ['report_name', 'text'],
  file: ['report_file', 'text'],
  print_report_name: ['print_report_name', 'text'],
  attachment: ['attachment', 'text'],
  attachment_use: ['attachment_use', 'eval'],
  multi: ['multi', 'eval'],
  usage: ['usage', 'text'],
  paperformat: ['paperformat_id', 'ref'],
  groups: ['groups_id', 'groups'],
};

export default defineMigration({
  id: 'shortcut-tags',
  to: '17.0',
  breaks: 'error',
  summary: '<act_window> and <report> are records',
  why: 'Both tags are deprecated since 14.0, and the loader of 17.0 does not know them: the file does not load.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/convert.py',
  cases: [
    {
      before: data(
        '<act_window id="open" name="Books" res_model="res.partner" view_mode="tree,form" domain="[(\'a\', \'=\', 1)]"/>',
      ),
      after: data(`<record id="open" model="ir.actions.act_window">
        <field name="name">Books</field>
        <field name="res_model">res.partner</field>
        <field name="view_mode">tree,form</field>
        <field name="domain">[('a', '=', 1)]</field>
    </record>`),
    },
    {
      before: data(
        '<act_window\n        id="merge"\n        name="Merge"\n        res_model="res.partner"\n        binding_model="res.partner"\n        binding_views="list"\n        target="new"\n        groups="base.group_user,-base.group_portal"\n    />',
      ),
      after: data(`<record id="merge" model="ir.actions.act_window">
        <field name="name">Merge</field>
        <field name="res_model">res.partner</field>
        <field name="binding_model_id" ref="base.model_res_partner" />
        <field name="binding_view_types">list</field>
        <field name="target">new</field>
        <field name="groups_id" eval="[(4, ref('base.group_user')), (3, ref('base.group_portal'))]" />
    </record>`),
    },
    {
      before: data(
        '<report id="print" string="Card" model="res.partner" report_type="qweb-pdf" name="example.card" file="example.card" attachment_use="False"/>',
      ),
      after: data(`<record id="print" model="ir.actions.report">
        <field name="name">Card</field>
        <field name="model">res.partner</field>
        <field name="report_type">qweb-pdf</field>
        <field name="report_name">example.card</field>
        <field name="report_file">example.card</field>
        <field name="attachment_use" eval="False"/>
        <field name="binding_model_id" ref="base.model_res_partner"/>
        <field name="binding_type">report</field>
    </record>`),
    },
    { before: data('<act_window id="a" name="A" res_model="res.partner" surprise="1"/>'), todos: 1 },
    { before: data('<report id="a" string="A" name="a.b" model="not.known"/>'), todos: 1 },
  ],
  noops: [
    data('<record id="a" model="ir.actions.act_window"><field name="name">A</field></record>'),
    data('<record id="a" model="ir.actions.report"><field name="name">A</field></record>'),
    data('<template id="a"><report name="x"/></template>'),
    data('<menuitem id="a" name="A"/>'),
    { 'static/src/xml/x.xml': '<templates><t t-name="a"><report id="x"/></t></templates>\n' },
    data('<delete id="a" model="ir.actions.report"/>'),
  ],
  xml: {
    act_window: (element, context) => change(element, 'ir.actions.act_window', ACTION, context),
    report: (element, context) => change(element, 'ir.actions.report', REPORT, context),
  },
});

function change(
  element: XmlElement,
  model: string,
  fields: Readonly<Record<string, Field>>,
  context: XmlContext,
): void {
  // A tag of the same name in a page is none of these.
  if (!/^(odoo|openerp|data)$/.test(element.parent?.name ?? '')) return;
  const message = `<${element.name}> is gone in 17.0: it is a record of ${model}.`;
  const lines = elementsOf(element).length === 0 ? linesOf(element, fields, context) : undefined;
  const id = element.attributes.find(({ name }) => name === 'id');
  if (!lines || !id) {
    context.report({ at: element.tag, message: `${message} Write each of its attributes as a field.` });
    return;
  }
  const { text } = context;
  const from = lineStart(text, element.start);
  const pad = /^\s*/.exec(text.slice(from, element.start))?.[0] ?? '';
  const step = pad === '' ? '    ' : pad;
  const source = [
    `<record id="${text.slice(id.valueSpan.start, id.valueSpan.end)}" model="${model}">`,
    ...lines.map((line) => pad + step + line),
    `${pad}</record>`,
  ];
  const { start, end } = element;
  context.report({
    at: element.tag,
    message,
    fix: { title: 'Write a record', safe: true, edits: [{ start, end, text: source.join('\n') }] },
  });
}

/** The fields of the record, a line each; undefined when an attribute has none. */
function linesOf(
  element: XmlElement,
  fields: Readonly<Record<string, Field>>,
  context: XmlContext,
): string[] | undefined {
  const { text } = context;
  const close = /\s\/>$/.test(text.slice(element.tag.start, element.tag.end)) ? ' />' : '/>';
  const lines: string[] = [];
  for (const { name, value, valueSpan } of element.attributes) {
    if (name === 'id' || name === 'menu') continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return undefined;
    const [target, how] = field;
    const raw = text.slice(valueSpan.start, valueSpan.end);
    const reference = how === 'model' ? modelId(value, context) : raw;
    if (reference === undefined) return undefined;
    if (how === 'text') lines.push(`<field name="${target}">${raw}</field>`);
    else if (how === 'eval') lines.push(`<field name="${target}" eval="${raw}"${close}`);
    else if (how === 'groups') lines.push(`<field name="${target}" eval="${commands(raw)}"${close}`);
    else lines.push(`<field name="${target}" ref="${reference}"${close}`);
  }
  if (element.name !== 'report') return lines;
  // A report is among the prints of its model, unless it is said not to be.
  const menu = element.attributes.find(({ name }) => name === 'menu')?.value ?? 'True';
  const model = element.attributes.find(({ name }) => name === 'model')?.value;
  if (!/^(True|1)$/.test(menu)) return /^(False|0)$/.test(menu) ? lines : undefined;
  const id = model === undefined ? undefined : modelId(model, context);
  if (id === undefined) return undefined;
  return [
    ...lines,
    `<field name="binding_model_id" ref="${id}"${close}`,
    '<field name="binding_type">report</field>',
  ];
}

/** `a.b,-c.d` as commands that add the one and take the other away. */
function commands(groups: string): string {
  const all = groups
    .split(',')
    .map((group) => group.trim())
    .filter(Boolean);
  const texts = all.map((group) =>
    group.startsWith('-') ? `(3, ref('${group.slice(1)}'))` : `(4, ref('${group}'))`,
  );
  return `[${texts.join(', ')}]`;
}

/** xmlid of the record of a model; undefined where nobody knows which module makes it. */
function modelId(model: string, { project, module, index }: XmlContext): string | undefined {
  const name = `model_${model.replaceAll('.', '_')}`;
  if (index.models.get(model)?.own) return name;
  const { modules } = project.closure(module.name);
  const makers = project.makers(model).filter((maker) => modules.has(maker));
  return makers.length === 1 ? `${makers[0]}.${name}` : undefined;
}

function data(body: string) {
  return { 'data/x.xml': `<odoo>\n    ${body}\n</odoo>\n` };
}
