import { recordsOf } from '../../../audit/python/orm.ts';
import { childOf } from '../../../source/python/node.ts';
import { renamedFields } from '../../renames/renamed-fields.ts';
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

const FIELDS = renamedFields(RENAMED, '19.0');

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
    {
      before: data(
        `<function model="res.users" name="write"><value eval="[ref('base.user_admin')]"/><value eval="{'groups_id': [(4, ref('base.group_user'))], 'own_ids': [(0, 0, {'groups_id': 1})]}"/></function>`,
      ),
      after: data(
        `<function model="res.users" name="write"><value eval="[ref('base.user_admin')]"/><value eval="{'group_ids': [(4, ref('base.group_user'))], 'own_ids': [(0, 0, {'groups_id': 1})]}"/></function>`,
      ),
    },
    {
      before: data(
        `<record id="r" model="ir.rule"><field name="model_id" ref="base.model_res_users"/><field name="domain_force">[('groups_id', 'in', user.ids), ('partner_id.user_ids.groups_id', '=', 1)]</field></record>`,
      ),
      after: data(
        `<record id="r" model="ir.rule"><field name="model_id" ref="base.model_res_users"/><field name="domain_force">[('group_ids', 'in', user.ids), ('partner_id.user_ids.group_ids', '=', 1)]</field></record>`,
      ),
    },
    {
      before: `
        GROUP = "base.group_user"


        def setup(self):
            self.env.ref(GROUP).write({"users": [(4, self.env.user.id)]})
      `,
      after: `
        GROUP = "base.group_user"


        def setup(self):
            self.env.ref(GROUP).write({"user_ids": [(4, self.env.user.id)]})
      `,
    },
    { before: constants('users'), after: constants('user_ids') },
    {
      before: group('users', 'users.partner_id'),
      after: group('user_ids', 'user_ids.partner_id'),
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
    data('<function model="my.model" name="write"><value eval="{\'groups_id\': []}"/></function>'),
    data('<function model="res.users" name="f"><value eval="[\'groups_id\']"/></function>'),
    data(
      `<record id="r" model="ir.rule"><field name="model_id" ref="base.model_res_partner"/><field name="domain_force">[('groups_id', 'in', [1])]</field></record>`,
    ),
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
    `
      PARTNER = "base.main_partner"
      GROUP = "base.group_user"
      GROUP = "base.main_partner"


      def setup(self):
          self.env.ref(GROUP).write({"users": 1})
          self.env.ref(PARTNER).write({"users": 1})
    `,
  ],
  ...FIELDS,
  python: {
    ...FIELDS.python,
    attribute(node, context) {
      FIELDS.python?.attribute?.(node, context);
      const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
      // Where no recordset is known, the text itself may say that it is a user.
      if (!object || !name || !/(^|\.)(env\.user|user_id|user)\.groups_id$/.test(context.slice(node))) return;
      if (recordsOf(object, context)?.model !== undefined) return;
      context.report({
        at: name,
        message: 'groups_id is group_ids since 19.0.',
        fix: {
          title: 'Write group_ids',
          safe: false,
          edits: [{ start: name.start, end: name.end, text: 'group_ids' }],
        },
      });
    },
  },
});

function data(body: string) {
  return { 'data/x.xml': `<odoo>${body}</odoo>\n` };
}

function group(field: string, path: string) {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "18.0.1.0.0", "depends": ["base"], "data": ["views/x.xml"]}\n',
    'models/example.py': `from odoo import api, fields, models


class Group(models.Model):
    _inherit = "res.groups"

    partner_count = fields.Integer(compute="_compute_partner_count")

    @api.depends("${path}")
    def _compute_partner_count(self):
        for group in self:
            group.partner_count = len(group.${field})
`,
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.groups</field><field name="inherit_id" ref="base.view_groups_form"/><field name="arch" type="xml"><field name="${field}" position="after"><field name="partner_count"/></field></field></record></odoo>\n`,
  };
}

/** The group's xmlid is a constant of another file. */
function constants(field: string) {
  return {
    '__manifest__.py': '{"name": "Example", "version": "18.0.1.0.0", "depends": ["base"]}\n',
    'models/example.py': 'GROUP = "base.group_user"\n',
    'tests/test_example.py': `from ..models.example import GROUP\n\n\ndef setup(self):\n    self.env.ref(GROUP).write({"${field}": [(4, self.env.user.id)]})\n\n\nclass TestExample:\n    def setUp(self):\n        self.browse_ref(GROUP).write({"${field}": []})\n`,
  };
}
