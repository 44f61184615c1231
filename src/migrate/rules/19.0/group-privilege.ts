import type { ModuleContext } from '../../../audit/rule.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { manifestValue } from '../../../source/manifest.ts';
import { attributeValue, elementsOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf, attributeText } from '../../expression/attribute.ts';
import { CORE_PRIVILEGES } from '../../renames/core-privileges.ts';
import { defineMigration } from '../../rule.ts';
import { elementLines } from '../../views/xml-edits.ts';

const MANIFEST =
  '{"name": "Example", "version": "18.0.1.0.0", "depends": ["purchase"], "data": ["security/groups.xml"]}\n';

export default defineMigration({
  id: 'group-privilege',
  to: '19.0',
  breaks: 'error',
  summary: 'Groups belong to a privilege, and privileges to a category',
  why: 'Since 19.0 res.groups has no category_id: a record that sets it does not load. The groups that one chooses among are those of one res.groups.privilege.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_groups_privilege.py',
  cases: [
    {
      before: data(`
    <record id="group_user" model="res.groups">
        <field name="name">User</field>
        <field name="category_id" ref="module_category_example"/>
    </record>
    <record id="group_manager" model="res.groups">
        <field name="name">Manager</field>
        <field name="category_id" ref="module_category_example"/>
    </record>`),
      after: data(`
    <record id="res_groups_privilege_example" model="res.groups.privilege">
        <field name="name">Example</field>
        <field name="category_id" ref="module_category_example"/>
    </record>
    <record id="group_user" model="res.groups">
        <field name="name">User</field>
        <field name="privilege_id" ref="res_groups_privilege_example"/>
    </record>
    <record id="group_manager" model="res.groups">
        <field name="name">Manager</field>
        <field name="privilege_id" ref="res_groups_privilege_example"/>
    </record>`),
    },
    {
      before: data(`
    <record id="g" model="res.groups">
        <field name="name">Prices</field>
        <field name="category_id" ref="base.module_category_hidden"/>
    </record>
    <record id="h" model="res.groups">
        <field name="name">Notes</field>
        <field name="category_id" ref="base.module_category_usability"/>
    </record>`),
      after: data(`
    <record id="g" model="res.groups">
        <field name="name">Prices</field>
    </record>
    <record id="h" model="res.groups">
        <field name="name">Notes</field>
    </record>`),
    },
    {
      // It stood among the groups of purchase, and so it does again.
      before: {
        '__manifest__.py': MANIFEST,
        'security/groups.xml': group(
          '<field name="category_id" ref="base.module_category_inventory_purchase"/>',
        ),
      },
      after: {
        '__manifest__.py': MANIFEST,
        'security/groups.xml': group(
          '<field name="privilege_id" ref="purchase.res_groups_privilege_purchase"/>',
        ),
      },
    },
    {
      before: data(
        '<record id="g" model="res.groups"><field name="category_id" eval="ref(\'a.b\')"/></record>',
      ),
      todos: 1,
    },
  ],
  noops: [
    data('<record id="c" model="ir.module.category"><field name="parent_id" ref="a.b"/></record>'),
    data('<record id="g" model="res.groups"><field name="privilege_id" ref="a.b"/></record>'),
    data('<record id="g" model="my.groups"><field name="category_id" ref="a.b"/></record>'),
    data('<record id="p" model="res.groups.privilege"><field name="category_id" ref="a.b"/></record>'),
    data(group('<field name="privilege_id" ref="purchase.res_groups_privilege_purchase"/>')),
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      if (attributeValue(element, 'name') !== 'category_id' || !isGroup(record) || !record) return;
      const category = attributeValue(element, 'ref');
      const name = attributeOf(element, 'name');
      if (category === undefined || !name || elementsOf(element).length > 0) {
        context.report({
          at: element,
          message:
            'A group has no category since 19.0: make a res.groups.privilege of the category, and set privilege_id to it.',
          options: [
            {
              title: 'Make a privilege, and put the group into it',
              code: '<record id="privilege" model="res.groups.privilege"><field name="name">...</field><field name="category_id" ref="..."/></record>',
            },
            { title: 'Take the category away: the group then stands among the extra rights' },
          ],
        });
        return;
      }
      if (isHidden(category, context)) {
        const { start, end } = elementLines(element, context.text);
        context.report({
          at: element,
          message: `A group has no category since 19.0, and ${category} was none that one chose a group in.`,
          fix: { title: 'Take the category away', safe: false, edits: [{ start, end, text: '' }] },
        });
        return;
      }
      const core = Object.hasOwn(CORE_PRIVILEGES, category) ? CORE_PRIVILEGES[category] : undefined;
      if (core !== undefined && context.target?.xmlid(core, context.module.name).is === 'found') {
        context.report({
          at: element,
          message: `A group has no category since 19.0, but a privilege: those of ${category} are of ${core}.`,
          fix: {
            title: `Put the group into ${core}`,
            safe: false,
            edits: [
              { start: name.valueSpan.start, end: name.valueSpan.end, text: 'privilege_id' },
              ...refEdit(element, core),
            ],
          },
        });
        return;
      }
      const id = privilegeOf(category);
      const first = firstGroupOf(record, category);
      const edits = [
        { start: name.valueSpan.start, end: name.valueSpan.end, text: 'privilege_id' },
        ...refEdit(element, id),
      ];
      if (first === record && !hasPrivilege(record, id)) {
        const indent = context.text.slice(lineStart(context.text, record.start), record.start);
        const pad = /^\s*$/.test(indent) ? indent : '';
        edits.unshift({
          start: record.start,
          end: record.start,
          text: privilege(id, category, titleOf(context), pad),
        });
      }
      context.report({
        at: element,
        message: 'A group has no category since 19.0, but a privilege.',
        fix: { title: 'Make a privilege of the category', safe: false, edits },
      });
    },
  },
});

/** Groups of hidden categories are extra rights; Odoo's own have no privilege, and some of those categories are gone. */
function isHidden(category: string, { project, target }: ModuleContext): boolean {
  if (category === 'base.module_category_hidden') return true;
  const [before, now] = [project, target].map((each) => each?.modules.get('base')?.xmlids ?? {});
  return before?.[category] !== undefined && now?.[category] === undefined;
}

function isGroup(record: XmlElement | undefined): boolean {
  return record?.name === 'record' && attributeValue(record, 'model') === 'res.groups';
}

/** `library.module_category_books` gives `res_groups_privilege_books`. */
function privilegeOf(category: string): string {
  const name = category.split('.').at(-1) ?? category;
  return `res_groups_privilege_${name.replace(/^module_category_|^category_|_category$/g, '')}`;
}

function firstGroupOf(record: XmlElement, category: string): XmlElement | undefined {
  return elementsOf(record.parent ?? record).find(
    (each) =>
      isGroup(each) &&
      elementsOf(each).some(
        (field) =>
          attributeValue(field, 'name') === 'category_id' && attributeValue(field, 'ref') === category,
      ),
  );
}

/** Another group of the category has made it before. */
function hasPrivilege(record: XmlElement, id: string): boolean {
  return elementsOf(record.parent ?? record).some((each) => attributeValue(each, 'id') === id);
}

function refEdit(element: XmlElement, id: string) {
  const ref = attributeOf(element, 'ref');
  return ref ? [{ start: ref.valueSpan.start, end: ref.valueSpan.end, text: id }] : [];
}

function titleOf({ module }: Pick<ModuleContext, 'module'>): string {
  const name = manifestValue(module.manifest, 'name');
  return typeof name === 'string' ? name : module.name;
}

function privilege(id: string, category: string, title: string, pad: string): string {
  return [
    `<record id="${id}" model="res.groups.privilege">`,
    `${pad}    <field name="name">${attributeText(title, '"').replaceAll('&quot;', '"')}</field>`,
    `${pad}    <field name="category_id" ref="${category}"/>`,
    `${pad}</record>`,
    pad,
  ].join('\n');
}

function group(field: string): string {
  return `<odoo><record id="g" model="res.groups"><field name="name">G</field>${field}</record></odoo>\n`;
}

function data(body: string) {
  return { 'security/groups.xml': `<odoo>${body}</odoo>\n` };
}
