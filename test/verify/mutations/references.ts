import { ACCESS, BOOK, BOOKS, GROUPS, ROUTES, type Row, SHELF, VIEWS } from './mutation.ts';

const OPEN = '        self.write({"state": "open"})';
const ACTION = '<field name="res_model">verify.shelf</field>';
const MENUS = 'views/shelf_menus.xml';
const of = (name: string, text: string): string => `${ACTION}\n        <field name="${name}">${text}</field>`;

/** What is only looked up, or called, when somebody comes there. */
export const REFERENCES: readonly Row[] = [
  [
    '19.0',
    'python-refs-exist',
    SHELF,
    OPEN,
    `${OPEN}\n        self.env.ref("verify_shelf.shelf_group_boss")`,
  ],
  [
    '14.0',
    'python-refs-exist',
    SHELF,
    OPEN,
    `${OPEN}\n        if self.env.user.has_group("verify_shelf.shelf_group_boss"):\n            return`,
  ],
  [
    '17.0',
    'python-refs-exist',
    SHELF,
    'fields.Monetary()',
    'fields.Monetary(groups="base.group_system,verify_shelf.shelf_group_boss")',
  ],
  [
    '19.0',
    'python-refs-exist',
    ROUTES,
    '        return True',
    '        return http.request.render("verify_shelf.no_page", {})',
  ],
  [
    '19.0',
    'menu-icons-exist',
    MENUS,
    'name="Shelves" groups',
    'name="Shelves" web_icon="verify_shelf,static/description/icons.png" groups',
  ],
  [
    '19.0',
    'menus-open',
    MENUS,
    '</odoo>',
    '<menuitem id="dead" name="Dead" parent="shelf_menu_root"/></odoo>',
    { verdict: 'warn' },
  ],
  ['19.0', 'action-fields-exist', VIEWS, ACTION, of('domain', "[('stat', '=', 'draft')]")],
  [
    '14.0',
    'action-fields-exist',
    VIEWS,
    ACTION,
    of('context', "{'search_default_drafts': 1}"),
    { verdict: 'warn' },
  ],
  ['17.0', 'action-fields-exist', VIEWS, ACTION, of('context', "{'group_by': 'stat'}")],
  [
    '19.0',
    'action-fields-exist',
    VIEWS,
    ACTION,
    of('context', "{'default_stat': 'draft'}"),
    { verdict: 'warn' },
  ],
  ['19.0', 'expressions-parse', VIEWS, ACTION, of('domain', "[('state', '=', 'draft')")],
  ['14.0', 'expressions-parse', VIEWS, ACTION, of('context', "{'default_state': 'draft}")],
  [
    '17.0',
    'expressions-parse',
    VIEWS,
    '<field name="capacity"/>',
    `<field name="capacity" options="{'a': 1}}"/>`,
  ],
  ['19.0', 'button-signature', SHELF, 'def action_open(self)', 'def action_open(self, reason)'],
  ['14.0', 'button-signature', SHELF, '    def action_open', '    @api.model\n    def action_open'],
  ['19.0', 'route-auth', ROUTES, 'auth="user"', 'auth="users"'],
  [
    '19.0',
    'route-duplicates',
    ROUTES,
    '        return True',
    '        return True\n\n    @http.route("/verify_shelf/ping", auth="user")\n    def pong(self):\n        return "pong"',
  ],
  ['19.0', 'access-for-everybody', ACCESS, 'shelf_group_user,1,1,1,1', ',1,1,1,1'],
  ['14.0', 'access-for-outsiders', ACCESS, 'shelf_group_user,1,1,1,1', 'base.group_portal,1,1,0,0'],
  ['19.0', 'access-for-outsiders', ACCESS, 'shelf_group_user,1,1,1,1', 'base.group_public,1,0,1,0'],
  [
    '19.0',
    'expressions-parse',
    BOOKS,
    '<field name="shelf_id"/>',
    `<field name="shelf_id" context="{'a': (1}"/>`,
  ],
  [
    '19.0',
    'field-domains-exist',
    BOOK,
    'fields.Many2one("verify.shelf",',
    'fields.Many2one("verify.shelf", domain=[("stat", "=", "open")],',
  ],
  ['14.0', 'action-names-known', VIEWS, ACTION, of('context', "{'default_company_id': compny_id}")],
  [
    '19.0',
    'group-implies-admin',
    GROUPS,
    'implied_ids" eval="[(4, ref(\'base.group_user\'))]',
    'implied_ids" eval="[(4, ref(\'base.group_system\'))]',
    { verdict: 'warn' },
  ],
  ['14.0', 'server-action-state', 'data/shelf_actions.xml', '        <field name="state">code</field>\n', ''],
];
