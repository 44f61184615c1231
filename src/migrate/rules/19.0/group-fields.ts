import { calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

/** Field by model: what 19.0 calls the groups of a record, and the users of a group. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'res.users': { groups_id: 'group_ids' },
  'ir.ui.menu': { groups_id: 'group_ids' },
  'ir.ui.view': { groups_id: 'group_ids' },
  'ir.actions.act_window': { groups_id: 'group_ids' },
  'ir.actions.report': { groups_id: 'group_ids' },
  'ir.actions.server': { groups_id: 'group_ids' },
  'ir.actions.client': { groups_id: 'group_ids' },
  'ir.actions.act_url': { groups_id: 'group_ids' },
  'res.groups': { users: 'user_ids' },
};

export default defineMigration({
  id: 'group-fields',
  to: '19.0',
  breaks: 'error',
  summary: 'groups_id of users, views, menus and actions is group_ids; users of a group is user_ids',
  why: 'The fields were renamed in 19.0: data that sets the old ones does not load.',
  link: 'https://github.com/odoo/odoo/pull/179354',
  cases: [
    {
      before: data(
        '<record id="a" model="res.users"><field name="groups_id" eval="[(4, ref(\'base.group_user\'))]"/></record>',
      ),
      after: data(
        '<record id="a" model="res.users"><field name="group_ids" eval="[(4, ref(\'base.group_user\'))]"/></record>',
      ),
    },
    {
      before: data(
        '<record id="a" model="res.groups"><field name="users" eval="[(4, ref(\'base.user_admin\'))]"/></record>',
      ),
      after: data(
        '<record id="a" model="res.groups"><field name="user_ids" eval="[(4, ref(\'base.user_admin\'))]"/></record>',
      ),
    },
    {
      before: data(
        '<record id="a" model="ir.actions.act_window"><field name="groups_id" eval="[]"/></record>',
      ),
      after: data(
        '<record id="a" model="ir.actions.act_window"><field name="group_ids" eval="[]"/></record>',
      ),
    },
    {
      before: `
        def setup(self):
            self.env.user.groups_id += self.env.ref("base.group_system")
            user = self.env["res.users"].create({"login": "a", "groups_id": [(6, 0, [])]})
      `,
      after: `
        def setup(self):
            self.env.user.group_ids += self.env.ref("base.group_system")
            user = self.env["res.users"].create({"login": "a", "group_ids": [(6, 0, [])]})
      `,
    },
    {
      before: `
        def setup(self):
            group = self.env["res.groups"].search([("users", "=", 1)], limit=1)
            group.write({"users": [(4, 1)]})
            users = self.env["res.users"].search([("groups_id", "in", group.ids)])
            return users.filtered("groups_id").groups_id | group, group.users, self.env.ref("base.group_user").users
      `,
      after: `
        def setup(self):
            group = self.env["res.groups"].search([("user_ids", "=", 1)], limit=1)
            group.write({"user_ids": [(4, 1)]})
            users = self.env["res.users"].search([("group_ids", "in", group.ids)])
            return users.filtered("group_ids").group_ids | group, group.user_ids, self.env.ref("base.group_user").user_ids
      `,
    },
  ],
  noops: [
    `
      def setup(self):
          return self.env["my.model"].search([("groups_id", "=", 1)]).groups_id
    `,
    `
      def setup(self):
          return self.env["res.users"].create({"line_ids": [(0, 0, {"groups_id": 1})]})
    `,
    data('<record id="a" model="my.model"><field name="groups_id" eval="[]"/></record>'),
    data('<record id="a" model="res.users"><field name="name">groups_id</field></record>'),
    data(
      '<record id="v" model="ir.ui.view"><field name="arch" type="xml"><form><field name="users"/></form></field></record>',
    ),
    `
      def setup(self):
          self.groups_id = self.env["my.model"].create({"groups_id": []})
    `,
    `
      def setup(self, group):
          return group.users
    `,
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      if (record?.name !== 'record') return;
      const name = attributeOf(element, 'name');
      const now = RENAMED[attributeValue(record, 'model') ?? '']?.[name?.value ?? ''];
      if (!name || now === undefined) return;
      const { start, end } = name.valueSpan;
      context.report({
        at: name,
        message: `${name.value} is ${now} since 19.0.`,
        fix: { title: `Write ${now}`, safe: true, edits: [{ start, end, text: now }] },
      });
    },
  },
  python: {
    attribute(node, context) {
      const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
      const old = name ? context.slice(name) : '';
      if (!object || !name || (old !== 'groups_id' && old !== 'users')) return;
      const model = recordsOf(object, context)?.model;
      const typed = model === undefined ? undefined : nowOn(model, old, context);
      // Else only where the text itself says that it is a user.
      const told =
        model === undefined && /(^|\.)(env\.user|user_id|user)\.groups_id$/.test(context.slice(node));
      const now = typed ?? (told ? 'group_ids' : undefined);
      if (now === undefined) return;
      context.report({
        at: name,
        message: `${old} is ${now} since 19.0.`,
        fix: {
          title: `Write ${now}`,
          safe: typed !== undefined,
          edits: [{ start: name.start, end: name.end, text: now }],
        },
      });
    },
    string(node, context) {
      const content = node.children[1];
      if (node.children.length !== 3 || !content) return;
      const old = context.slice(content);
      if (old !== 'groups_id' && old !== 'users') return;
      const model = modelOfKey(node, context);
      const now = model === undefined ? undefined : nowOn(model, old, context);
      if (now === undefined) return;
      context.report({
        at: node,
        message: `${old} is ${now} since 19.0.`,
        fix: {
          title: `Write ${now}`,
          safe: true,
          edits: [{ start: content.start, end: content.end, text: now }],
        },
      });
    },
  },
});

function nowOn(model: string, field: string, context: PythonContext): string | undefined {
  const fields = Object.hasOwn(RENAMED, model) ? RENAMED[model] : undefined;
  // A field that the module makes itself keeps its name.
  return context.index.models.get(model)?.field(field) ? undefined : fields?.[field];
}

/** Model that a key of values, the field of a condition or the name in a list of fields is of. */
function modelOfKey(node: PyNode, context: PythonContext): string | undefined {
  const { ancestors } = context;
  const parent = ancestors.at(-1);
  const call = ancestors.findLast(({ type }) => type === 'call');
  const called = call && calledBy(call, context);
  if (!call || !called?.object) return undefined;
  const between = ancestors.filter(({ start }) => start > call.start);
  const dictionaries = between.filter(({ type }) => type === 'dictionary').length;
  const isKey = parent?.type === 'pair' && node.field === 'key';
  const asValues = isKey && dictionaries === 1 && /^(create|write|update|new)$/.test(called.name);
  const isField = parent?.type === 'tuple' && parent.children[0] === node && parent.children.length === 3;
  const asDomain =
    isField && dictionaries === 0 && /^(search|search_count|filtered_domain|search_read)$/.test(called.name);
  const asPath = parent?.type === 'argument_list' && /^(mapped|filtered|sorted)$/.test(called.name);
  return asValues || asDomain || asPath ? recordsOf(called.object, context)?.model : undefined;
}

function data(body: string) {
  return { 'data/x.xml': `<odoo>${body}</odoo>\n` };
}
