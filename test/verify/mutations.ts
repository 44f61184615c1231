import type { Change } from './module-copy.ts';

/** A change to the good module, and the checks that must fail (or warn) because of it: no more and no less. */
export interface Mutation {
  readonly series: '14.0' | '17.0' | '19.0';
  /** Series that the caller names, where it is not the manifest's. */
  readonly as?: string;
  readonly change: Change;
  readonly expect: string;
  /** Other checks that see the same mistake. */
  readonly also?: readonly string[];
  readonly verdict?: 'warn';
  /** Of the finding, where it is not the changed file. */
  readonly path?: string;
}

const SHELF = 'models/shelf.py';
const BOOK = 'models/shelf_book.py';
const PARTNER = 'models/res_partner.py';
const VIEWS = 'views/shelf_views.xml';
const BOOKS = 'views/shelf_book_views.xml';
const DATA = 'data/shelf_data.xml';
const GROUPS = 'security/shelf_groups.xml';
const ACCESS = 'security/ir.model.access.csv';
const MANIFEST = '__manifest__.py';
const INIT = 'models/__init__.py';
const LIST =
  '<list>\n                <field name="name"/>\n                <field name="shelf_id"/>\n            </list>';

type Row = readonly [
  series: Mutation['series'],
  expect: string,
  file: string,
  from: string | undefined,
  to: string | undefined,
  more?: Pick<Mutation, 'as' | 'also' | 'verdict' | 'path'>,
];

const MANIFESTS: readonly Row[] = [
  ['19.0', 'manifest-parses', MANIFEST, '"depends": ["mail"],', '"depends": ["mail"'],
  ['19.0', 'manifest-parses', MANIFEST, '"Verify Shelf"', 'str("Verify Shelf")'],
  [
    '19.0',
    'manifest-keys',
    MANIFEST,
    '    "category"',
    '    "name": "Again",\n    "category"',
    { verdict: 'warn' },
  ],
  ['19.0', 'manifest-keys', MANIFEST, '"category"', '"categroy"'],
  ['19.0', 'manifest-keys', MANIFEST, '    "author": "Verify",\n', '', { verdict: 'warn' }],
  ['19.0', 'manifest-version', MANIFEST, '"19.0.1.0.0"', '"19.0.1.0.0-beta"', { as: '19.0' }],
  ['19.0', 'manifest-version', MANIFEST, '"19.0.1.0.0"', '"1.0"', { verdict: 'warn', as: '19.0' }],
  ['19.0', 'version-series', MANIFEST, '"19.0.1.0.0"', '"18.0.1.0.0"', { as: '19.0' }],
  ['19.0', 'manifest-depends', MANIFEST, '["mail"]', '[]', { verdict: 'warn', also: ['mixin-dependency'] }],
  ['19.0', 'manifest-depends', MANIFEST, '["mail"]', '["mail", "mail"]'],
  ['19.0', 'mixin-dependency', MANIFEST, '["mail"]', '["base"]', { path: SHELF }],
  [
    '19.0',
    'manifest-files',
    MANIFEST,
    'data/shelf_data.xml',
    'data/shelf_date.xml',
    { also: ['manifest-lists-files'] },
  ],
  [
    '19.0',
    'manifest-files',
    MANIFEST,
    '    "demo"',
    '    "assets": {"web.assets_backend": ["verify_shelf/static/**/*.js"]},\n    "demo"',
    { verdict: 'warn' },
  ],
  [
    '19.0',
    'manifest-lists-files',
    MANIFEST,
    '    "demo": ["demo/shelf_demo.xml"],\n',
    '',
    { verdict: 'warn', path: 'demo/shelf_demo.xml' },
  ],
  ['19.0', 'manifest-installable', MANIFEST, '    "demo"', '    "installable": False,\n    "demo"'],
  [
    '19.0',
    'hooks-exist',
    MANIFEST,
    '"post_init_hook": "post_init_hook"',
    '"post_init_hook": "after_install"',
  ],
  ['14.0', 'manifest-assets', MANIFEST, '    "demo"', '    "assets": {},\n    "demo"'],
  ['19.0', 'manifest-assets', MANIFEST, '    "demo"', '    "qweb": [],\n    "demo"'],
];

const PYTHON: readonly Row[] = [
  ['19.0', 'python-syntax', 'hooks.py', '(env):', '(env)'],
  ['19.0', 'python-syntax', 'hooks.py', '    """Nothing', '  """Nothing to do."""\n    """Nothing'],
  ['19.0', 'python-syntax', 'hooks.py', '"""Nothing to do at installation."""', 'print "done"'],
  [
    '19.0',
    'python-syntax',
    'controllers/main.py',
    '        return True',
    '\treturn True\n        return False',
  ],
  ['19.0', 'init-imports', INIT, 'from . import shelf_book\n', '', { path: BOOK }],
  ['19.0', 'init-imports', INIT, 'import shelf_book', 'import shelf_bok', { path: BOOK }],
  [
    '19.0',
    'init-imports',
    '__init__.py',
    'from . import controllers\n',
    '',
    { path: 'controllers/__init__.py' },
  ],
  [
    '19.0',
    'init-imports',
    'tests/__init__.py',
    'from . import test_shelf\n',
    '',
    { path: 'tests/test_shelf.py' },
  ],
  ['19.0', 'field-methods-exist', SHELF, 'compute="_compute_book_count"', 'compute="_compute_books_count"'],
  ['19.0', 'one2many-inverse', SHELF, '"verify.shelf.book", "shelf_id"', '"verify.shelf.book", "shelve_id"'],
  [
    '19.0',
    'comodels-exist',
    BOOK,
    'fields.Many2one("verify.shelf"',
    'fields.Many2one("verify.shelves"',
    { also: ['one2many-inverse'] },
  ],
  ['19.0', 'decorated-fields-exist', SHELF, '"book_ids.name"', '"book_ids.title"'],
  ['19.0', 'decorated-fields-exist', SHELF, '@api.constrains("capacity")', '@api.constrains("volume")'],
  ['19.0', 'field-options', SHELF, 'related="company_id.currency_id"', 'related="firm_id.currency_id"'],
  ['19.0', 'field-options', SHELF, '    currency_id = ', '    money_id = ', { also: ['view-fields-exist'] }],
  ['19.0', 'field-options', SHELF, '_order = "name, id"', '_order = "title, id"'],
  ['19.0', 'model-description', BOOK, '    _description = "Book on a shelf"\n', '', { verdict: 'warn' }],
  ['19.0', 'hook-arguments', 'hooks.py', '(env)', '(cr, registry)'],
  ['14.0', 'hook-arguments', 'hooks.py', '(cr, registry)', '(env)'],
  [
    '19.0',
    'sql-constraints-list',
    BOOK,
    '    name = ',
    '    _sql_constraints = [("name_uniq", "UNIQUE (name)", "Twice.")]\n    name = ',
  ],
  [
    '14.0',
    'sql-constraints-attribute',
    BOOK,
    '    name = ',
    '    _name_uniq = models.Constraint("UNIQUE (name)", "Twice.")\n    name = ',
  ],
  [
    '19.0',
    'name-get',
    PARTNER,
    '    is_reader',
    '    def name_get(self):\n        return []\n\n    is_reader',
  ],
  [
    '17.0',
    'name-get-deprecated',
    PARTNER,
    '    is_reader',
    '    def name_get(self):\n        return []\n\n    is_reader',
    { verdict: 'warn' },
  ],
  [
    '14.0',
    'api-ondelete',
    SHELF,
    '    def action_open',
    '    @api.ondelete(at_uninstall=False)\n    def _unlink_except_open(self):\n        pass\n\n    def action_open',
  ],
  ['17.0', 'env-translate', SHELF, 'ValidationError(_("', 'ValidationError(self.env._("'],
  ['17.0', 'has-access', SHELF, 'self.write({"state"', 'self.has_access("write") and self.write({"state"'],
  [
    '19.0',
    'field-aggregator',
    SHELF,
    'fields.Integer(default=10,',
    'fields.Integer(default=10, group_operator="sum",',
    { verdict: 'warn' },
  ],
  ['14.0', 'json-field', BOOK, 'fields.Date()', 'fields.Json()'],
  ['14.0', 'command-import', BOOK, 'import fields, models', 'import Command, fields, models'],
  ['14.0', 'json-route', 'controllers/main.py', 'type="json"', 'type="jsonrpc"'],
  [
    '19.0',
    'json-route-deprecated',
    'controllers/main.py',
    'type="jsonrpc"',
    'type="json"',
    { verdict: 'warn' },
  ],
  [
    '17.0',
    'test-case',
    'tests/test_shelf.py',
    'TestShelf(TransactionCase)',
    'TestShelf(SavepointCase)',
    { verdict: 'warn' },
  ],
];

const FILES: readonly Row[] = [
  ['19.0', 'xml-well-formed', DATA, '</record>', '</recrod>'],
  ['19.0', 'xml-well-formed', DATA, 'look around', 'look & see'],
  ['19.0', 'xml-well-formed', DATA, 'id="shelf_mail"', 'id="shelf_mail" id="twice"'],
  ['19.0', 'xmlid-duplicates', DATA, 'id="shelf_mail"', 'id="shelf_cron"'],
  ['19.0', 'refs-exist', 'views/shelf_menus.xml', 'action="shelf_action"', 'action="shelves_action"'],
  ['19.0', 'refs-exist', ACCESS, 'verify_shelf.shelf_group_user', 'verify_shelf.shelf_group_boss'],
  [
    '19.0',
    'refs-exist',
    MANIFEST,
    '        "security/shelf_groups.xml",\n        "security/ir.model.access.csv",\n',
    '        "security/ir.model.access.csv",\n        "security/shelf_groups.xml",\n',
    { path: ACCESS },
  ],
  [
    '19.0',
    'refs-exist',
    VIEWS,
    '<button name="action_open" type="object"',
    '<button name="%(shelf_action)d" type="action"',
    { path: VIEWS },
  ],
  ['19.0', 'access-shape', ACCESS, ',1,1,1,0', ',1,1,yes,0'],
  ['19.0', 'access-shape', ACCESS, 'shelf_group_user,1,1,1,1', 'shelf_group_user,1,1,1'],
  ['19.0', 'access-shape', ACCESS, 'perm_create', 'perm_make'],
  [
    '19.0',
    'access-for-models',
    ACCESS,
    'access_shelf_book_user,shelf.book.user,model_verify_shelf_book,shelf_group_user,1,1,1,1\n',
    '',
    { path: BOOK },
  ],
  [
    '19.0',
    'access-models-exist',
    ACCESS,
    'model_verify_shelf_book',
    'model_verify_shelf_books',
    { also: ['access-for-models', 'refs-exist'] },
  ],
  ['19.0', 'view-fields-exist', VIEWS, '<field name="capacity"/>', '<field name="capacty"/>'],
  ['19.0', 'view-fields-exist', VIEWS, '<field name="date_read"/>', '<field name="date_write"/>'],
  ['19.0', 'view-fields-exist', VIEWS, "[('state', '=', 'draft')]", "[('status', '=', 'draft')]"],
  ['19.0', 'view-fields-exist', VIEWS, "'group_by': 'state'", "'group_by': 'status'"],
  ['19.0', 'button-methods-exist', VIEWS, 'name="action_open"', 'name="action_opne"'],
  ['19.0', 'button-methods-exist', VIEWS, 'name="action_open"', 'name="_check_capacity"'],
  ['19.0', 'view-arch', BOOKS, '            <form>', '            <form/><form>'],
];

const RULES: readonly Row[] = [
  [
    '14.0',
    'rule-fields-exist',
    'security/shelf_security.xml',
    "('company_id', '=', False)",
    "('firm_id', '=', False)",
  ],
];

const SERIES: readonly Row[] = [
  ['19.0', 'list-tag', BOOKS, LIST, LIST.replaceAll('list>', 'tree>')],
  ['17.0', 'list-tag', BOOKS, LIST.replaceAll('list>', 'tree>'), LIST],
  ['19.0', 'list-xpath', BOOKS, "//field[@name='vat']", '//tree/field'],
  ['17.0', 'list-xpath', BOOKS, "//field[@name='vat']", '/list/field'],
  [
    '19.0',
    'modifier-attrs',
    VIEWS,
    '<field name="budget"/>',
    "<field name=\"budget\" attrs=\"{'readonly': [('state', '=', 'open')]}\"/>",
  ],
  ['17.0', 'modifier-attrs', VIEWS, 'string="Open"', 'string="Open" states="draft"'],
  [
    '14.0',
    'modifier-expression',
    VIEWS,
    '<field name="budget"/>',
    '<field name="budget" readonly="state == \'open\'"/>',
  ],
  [
    '14.0',
    'column-invisible',
    VIEWS,
    '<field name="date_read"/>',
    '<field name="date_read" column_invisible="1"/>',
  ],
  ['19.0', 'chatter-div', VIEWS, '<chatter/>', '<div class="oe_chatter"/>'],
  ['17.0', 'chatter-tag', VIEWS, '</sheet>', '</sheet><chatter/>'],
  ['19.0', 'kanban-box', VIEWS, 't-name="card"', 't-name="kanban-box"'],
  ['14.0', 'kanban-card', VIEWS, 't-name="kanban-box"', 't-name="card"'],
  [
    '19.0',
    'kanban-menu',
    VIEWS,
    '<t t-name="card">',
    '<t t-name="kanban-menu"/><t t-name="card">',
    { verdict: 'warn' },
  ],
  [
    '19.0',
    'search-group-attributes',
    VIEWS,
    '<group>\n                    <filter',
    '<group expand="0" string="Group By">\n                    <filter',
  ],
  [
    '17.0',
    'graph-orientation',
    BOOKS,
    '<tree>\n                <field name="name"/>',
    '<graph orientation="vertical"/><tree>\n                <field name="name"/>',
    { also: ['view-arch'] },
  ],
  ['19.0', 'settings-div', BOOKS, "//field[@name='vat']", "//div[hasclass('settings')]"],
  ['14.0', 'settings-app', BOOKS, '<field name="is_reader"/>', '<app name="shelf"/>'],
  ['19.0', 'filter-name', VIEWS, '<filter name="draft"', '<filter'],
  [
    '19.0',
    'record-groups-field',
    'views/shelf_book_views.xml',
    '        <field name="view_mode">',
    '        <field name="groups_id" eval="[]"/>\n        <field name="view_mode">',
  ],
  [
    '17.0',
    'record-groups-field',
    'views/shelf_book_views.xml',
    '        <field name="view_mode">',
    '        <field name="group_ids" eval="[]"/>\n        <field name="view_mode">',
  ],
  [
    '19.0',
    'group-fields',
    GROUPS,
    '<field name="privilege_id" ref="shelf_privilege"/>',
    '<field name="category_id" ref="base.module_category_hidden"/>',
  ],
  ['19.0', 'group-fields', GROUPS, 'name="user_ids"', 'name="users"'],
  ['17.0', 'group-fields', GROUPS, 'name="category_id"', 'name="privilege_id"'],
  [
    '19.0',
    'cron-fields',
    DATA,
    '        <field name="active"',
    '        <field name="numbercall">-1</field>\n        <field name="active"',
  ],
  ['17.0', 'cron-repeats', DATA, '        <field name="numbercall">-1</field>\n', '', { verdict: 'warn' }],
  [
    '14.0',
    'mail-report-field',
    DATA,
    '        <field name="subject">',
    '        <field name="report_template_ids" eval="[]"/>\n        <field name="subject">',
  ],
  [
    '17.0',
    'action-path-field',
    VIEWS,
    '        <field name="view_mode">',
    '        <field name="path">shelves</field>\n        <field name="view_mode">',
  ],
  ['19.0', 'action-view-mode', VIEWS, 'list,kanban,form', 'tree,kanban,form'],
  [
    '19.0',
    'view-type',
    BOOKS,
    '        <field name="model">verify.shelf.book</field>',
    '        <field name="model">verify.shelf.book</field>\n        <field name="type">tree</field>',
  ],
  [
    '19.0',
    'settings-target',
    VIEWS,
    '        <field name="view_mode">',
    '        <field name="target">inline</field>\n        <field name="view_mode">',
  ],
  [
    '19.0',
    'rule-time',
    'security/shelf_security.xml',
    "('company_id', '=', False)",
    "('create_date', '&gt;', time.strftime('%Y-01-01'))",
  ],
  ['17.0', 'mail-jinja', DATA, '{{ object.name }}', '$' + '{object.name}'],
  ['17.0', 'mail-jinja', DATA, 't-out="object.name"', 't-out="$' + '{object.name}"'],
  ['14.0', 'mail-inline', DATA, '$' + '{object.name}</field>', '{{ object.name }}</field>'],
  [
    '17.0',
    'action-tags',
    BOOKS,
    '</odoo>',
    '<report id="shelf_report" model="verify.shelf" string="Shelf" name="x.y"/></odoo>',
  ],
  [
    '19.0',
    'action-tags',
    BOOKS,
    '</odoo>',
    '<act_window id="more_action" name="More" res_model="verify.shelf"/></odoo>',
  ],
  [
    '14.0',
    'action-tags-deprecated',
    BOOKS,
    '</odoo>',
    '<act_window id="more_action" name="More" res_model="verify.shelf"/></odoo>',
    { verdict: 'warn' },
  ],
  [
    '17.0',
    'assets-template',
    BOOKS,
    '</odoo>',
    '<template id="assets" inherit_id="web.assets_backend"/></odoo>',
  ],
  [
    '17.0',
    'qweb-raw',
    BOOKS,
    '</odoo>',
    '<template id="x"><p t-raw="y"/></template></odoo>',
    { verdict: 'warn' },
  ],
];

export const MUTATIONS: readonly Mutation[] = [...MANIFESTS, ...PYTHON, ...FILES, ...RULES, ...SERIES].map(
  ([series, expect, file, from, to, more]) => ({
    series,
    expect,
    change: { file, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    ...more,
  }),
);
