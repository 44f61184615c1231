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
  ],
  noops: [
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
      const text = context.slice(node);
      // Only where the text itself says that it is a user.
      if (!/(^|\.)(env\.user|user_id|user)\.groups_id$/.test(text)) return;
      context.report({
        at: node,
        message: 'groups_id of a user is group_ids since 19.0.',
        fix: {
          title: 'Write group_ids',
          safe: /env\.user\.groups_id$/.test(text),
          edits: [{ start: node.end - 'groups_id'.length, end: node.end, text: 'group_ids' }],
        },
      });
    },
    pair(node, context) {
      const [key] = node.children;
      if (!key || !/^['"]groups_id['"]$/.test(context.slice(key))) return;
      const call = context.ancestors.findLast(({ type }) => type === 'call');
      if (!call || !/env\[['"]res\.users['"]\][\w.()=\s]*\.(create|write)\(/.test(context.slice(call)))
        return;
      context.report({
        at: key,
        message: 'groups_id of a user is group_ids since 19.0.',
        fix: {
          title: 'Write group_ids',
          safe: true,
          edits: [{ start: key.start + 1, end: key.end - 1, text: 'group_ids' }],
        },
      });
    },
  },
});

function data(body: string) {
  return { 'data/x.xml': `<odoo>${body}</odoo>\n` };
}
