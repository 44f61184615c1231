import { remembered } from '../util/remember.ts';

/** The Odoo series served, oldest first. */
export const SERIES = ['14.0', '15.0', '16.0', '17.0', '18.0', '19.0'] as const;

export type Series = (typeof SERIES)[number];

export function isSeries(text: string): text is Series {
  return SERIES.some((series) => series === text);
}

/** What holds from a series on, until the next one that is named. */
type Since<T> = { readonly '14.0': T } & { readonly [S in Exclude<Series, '14.0'>]?: T };

function since<T>(row: Since<T>): (series: Series) => T {
  return (series) => {
    let value: T = row['14.0'];
    for (const older of SERIES.slice(0, SERIES.indexOf(series) + 1)) value = row[older] ?? value;
    return value;
  };
}

/**
 * What differs between the series. Templates and engines ask these flags, never a version number.
 * Paths in the sources are relative to the `odoo` package of that series.
 */
const FLAGS = {
  /** Hierarchy views exist, in the module `web_hierarchy`. Source: 17.0 addons/web_hierarchy. */
  hierarchyView: since<boolean>({ '14.0': false, '17.0': true }),
  /** Menu of a kanban card. Source: 17.0 and 18.0 web kanban_arch_parser.js, `KANBAN_MENU_ATTRIBUTE`. */
  kanbanMenu: since<'dropdown' | 'kanban-menu' | 'menu'>({
    '14.0': 'dropdown',
    '17.0': 'kanban-menu',
    '18.0': 'menu',
  }),
  /** Prefix of the attributes that Bootstrap reads. Source: 16.0 addons/web/static/lib/bootstrap, version 5. */
  bootstrapPrefix: since<'data-' | 'data-bs-'>({ '14.0': 'data-', '16.0': 'data-bs-' }),
  /** Colour of a kanban card: a function in its class, or an attribute of the view. Source: 18.0 web kanban_arch_parser.js, `highlight_color`. */
  kanbanColor: since<'function' | 'attribute'>({ '14.0': 'function', '18.0': 'attribute' }),
  /** A window action may have a `path`. Source: 18.0 addons/base/models/ir_actions.py. */
  actionPath: since<boolean>({ '14.0': false, '18.0': true }),
  /** Root of a list view; the other tag does not load. Source: 18.0 addons/base/models/ir_ui_view.py. */
  listTag: since<'tree' | 'list'>({ '14.0': 'tree', '18.0': 'list' }),
  /**
   * How a node of a view depends on the record: `attrs`/`states` attributes, or one Python expression an
   * attribute (`invisible="state != 'draft'"`). Source: 17.0 ir_ui_view.py, "Since 17.0, the "attrs" and "states"".
   */
  modifiers: since<'attrs' | 'expr'>({ '14.0': 'attrs', '17.0': 'expr' }),
  /** A field used in a modifier, domain or context must be in the view. Source: 18.0 ir_ui_view.py, `_add_missing_fields`. */
  needsHelperFields: since<boolean>({ '14.0': true, '18.0': false }),
  /** `column_invisible` hides a list column; before, `invisible` on the field did. Source: 17.0 ir_ui_view.py. */
  columnInvisible: since<boolean>({ '14.0': false, '17.0': true }),
  /** Chatter of a form. The other one loads and shows nothing. Source: 18.0 mail/static/src/chatter/web/form_compiler.js. */
  chatter: since<'div' | 'tag'>({ '14.0': 'div', '18.0': 'tag' }),
  /** Template name of a kanban card. `kanban-box` is only a shim in 18.0. Source: web kanban_arch_parser.js. */
  kanbanTemplate: since<'kanban-box' | 'card'>({ '14.0': 'kanban-box', '18.0': 'card' }),
  /** `<group>` of a search view may carry `expand` and `string`. Source: 19.0 addons/base/rng/search_view.rng. */
  searchGroupAttributes: since<boolean>({ '14.0': true, '19.0': false }),
  /** `<graph>` may carry `orientation`. Source: 17.0 addons/base/rng/graph_view.rng. */
  graphOrientation: since<boolean>({ '14.0': true, '17.0': false }),
  /** Settings: blocks of `div.app_settings_block`, or `<app><block><setting>`. Source: 17.0 base_setup views. */
  settingsView: since<'div' | 'app'>({ '14.0': 'div', '17.0': 'app' }),
  /** `target` of the settings action. Source: 19.0 addons/base/models/ir_actions.py, field `target`. */
  settingsTarget: since<'inline' | 'current'>({ '14.0': 'inline', '19.0': 'current' }),
  /** `numbercall` and `doall` of `ir.cron` exist. Source: 18.0 addons/base/models/ir_cron.py. */
  cronCallFields: since<boolean>({ '14.0': true, '18.0': false }),
  /** What gathers the groups of an app: a category, or a privilege. Source: 19.0 res_groups_privilege.py. */
  groupFamily: since<'category' | 'privilege'>({ '14.0': 'category', '19.0': 'privilege' }),
  /** Users of `res.groups`. Source: 19.0 addons/base/models/res_groups.py. */
  groupUsersField: since<'users' | 'user_ids'>({ '14.0': 'users', '19.0': 'user_ids' }),
  /** Groups of a user, menu, view or action. Source: 19.0 addons/base/models/res_users.py. */
  recordGroupsField: since<'groups_id' | 'group_ids'>({ '14.0': 'groups_id', '19.0': 'group_ids' }),
  /** `time` can be used in the domain of a record rule. Source: 19.0 addons/base/models/ir_rule.py. */
  ruleTime: since<boolean>({ '14.0': true, '19.0': false }),
  /** `<report>` and `<act_window>` of a data file do something. Source: 17.0 tools/convert.py, `self._tags`. */
  actionTags: since<boolean>({ '14.0': true, '17.0': false }),
  /** Where assets are declared. Source: 15.0 release notes; addons/base/models/ir_asset.py. */
  assets: since<'template' | 'manifest'>({ '14.0': 'template', '15.0': 'manifest' }),
  /**
   * Bundle of the web client's QWeb templates; 14.0 has the manifest key `qweb` instead. Source: 15.0 and 16.0
   * addons/crm/__manifest__.py.
   */
  qwebBundle: since<'manifest' | 'web.assets_qweb' | 'web.assets_backend'>({
    '14.0': 'manifest',
    '15.0': 'web.assets_qweb',
    '16.0': 'web.assets_backend',
  }),
  /** A JavaScript module: `odoo.define`, or an ES module that says so in a comment, or a plain one. Source: tools/js_transpiler.py. */
  jsModule: since<'define' | 'marked' | 'plain'>({ '14.0': 'define', '15.0': 'marked', '18.0': 'plain' }),
  /** What the web client is made of. Source: web/static/src/webclient of 15.0 (`owl.hooks`) and 16.0 (`@odoo/owl`). */
  webClient: since<'widget' | 'owl1' | 'owl2'>({ '14.0': 'widget', '15.0': 'owl1', '16.0': 'owl2' }),
  /**
   * A field widget: a legacy `AbstractField`; a component with `props.value` and `props.update`; or a description
   * of a component that reads and writes `props.record`. Source: web/static/src/views/fields/priority/priority_field.js.
   */
  fieldWidget: since<'abstract' | 'value' | 'record'>({
    '14.0': 'abstract',
    '16.0': 'value',
    '17.0': 'record',
  }),
  /** A template of a component carries `owl="1"`, else the legacy engine takes it. Source: 16.0 web/static/src/core/assets.js. */
  owlTemplateMark: since<boolean>({ '14.0': false, '15.0': true, '17.0': false }),
  /** A control panel without search must switch its corners off. Source: 16.0 webclient/actions/reports/report_action.xml. */
  controlPanelCorners: since<boolean>({ '14.0': false, '16.0': true, '17.0': false }),
  /** Method that counts records by group, for clients. Source: 19.0 orm/models.py: `read_group` is deprecated. */
  readGroup: since<'read_group' | 'formatted_read_group'>({
    '14.0': 'read_group',
    '19.0': 'formatted_read_group',
  }),
  /** Unit tests of the web client. Source: 18.0 addons/web/__manifest__.py, `web.assets_unit_tests`. */
  jsTests: since<'qunit' | 'hoot'>({ '14.0': 'qunit', '18.0': 'hoot' }),
  /** Parameters of `/web/tests` that choose a suite of hoot. Source: addons/web/tests/test_js.py, `get_hoot_filters`. */
  hootFilter: since<'suite' | 'id'>({ '14.0': 'suite', '19.0': 'id' }),
  /** How a tour is registered. Source: 16.0 and 17.0 addons/crm/static/tests/tours/crm_rainbowman.js. */
  tours: since<'service' | 'registry'>({ '14.0': 'service', '17.0': 'registry' }),
  /** A step of a tour clicks unless it says `run`. Source: 18.0 addons/web_tour/static/src. */
  tourClicks: since<boolean>({ '14.0': true, '18.0': false }),
  /** Address of an action in the web client: `/web#action=` or `/odoo/action-`. Source: 18.0 web/static/src/core/browser/router.js. */
  actionUrl: since<'hash' | 'path'>({ '14.0': 'hash', '18.0': 'path' }),
  /** Bundles that no page loads any more: assets in them are never seen. Source: 17.0 addons/web/__manifest__.py. */
  goneBundles: since<readonly string[]>({ '14.0': [], '17.0': ['web.assets_common', 'web.assets_qweb'] }),
  /** QWeb's escaped output. Source: 15.0 addons/base/models/ir_qweb.py. */
  qwebOut: since<'t-esc' | 't-out'>({ '14.0': 't-esc', '15.0': 't-out' }),
  /** Expressions in `mail.template`: `${}` of Jinja, or `{{ }}`. Source: 15.0 mail_render_mixin.py. */
  mailTemplate: since<'jinja' | 'inline'>({ '14.0': 'jinja', '15.0': 'inline' }),
  /** Reports of `mail.template`. Source: 17.0 addons/mail/models/mail_template.py. */
  mailReportField: since<'report_template' | 'report_template_ids'>({
    '14.0': 'report_template',
    '17.0': 'report_template_ids',
  }),
  /** Bootstrap's class for text at the end of a line; version 5 came with 16.0, addons/web/static/lib/bootstrap. */
  textEnd: since<'text-right' | 'text-end'>({ '14.0': 'text-right', '16.0': 'text-end' }),
  /** Context key of the mail composer for its records. Source: 17.0 addons/mail/wizard/mail_compose_message.py, `res_ids`. */
  composerRecords: since<'default_res_id' | 'default_res_ids'>({
    '14.0': 'default_res_id',
    '17.0': 'default_res_ids',
  }),
  /** Posting of a mail template on a record. Source: 17.0 addons/mail/models/mail_thread.py. */
  templatePost: since<'message_post_with_template' | 'message_post_with_source'>({
    '14.0': 'message_post_with_template',
    '17.0': 'message_post_with_source',
  }),
  /**
   * An automation is one server action (`_inherits`), or it has several. With the second come triggers such as
   * `on_state_set`. Source: 17.0 addons/base_automation/models/base_automation.py, `action_server_ids`.
   */
  automation: since<'delegate' | 'actions'>({ '14.0': 'delegate', '17.0': 'actions' }),
  /** A delay before a date is a negative number, or has a mode. Source: 19.0 base_automation.py, `trg_date_range_mode`. */
  automationDelay: since<'signed' | 'mode'>({ '14.0': 'signed', '19.0': 'mode' }),

  /**
   * SQL constraints: the list `_sql_constraints`, or attributes that are `models.Constraint`. The list logs a
   * warning and makes no constraint on 19.0. Source: 19.0 orm/table_objects.py, orm/model_classes.py.
   */
  sqlConstraints: since<'list' | 'attribute'>({ '14.0': 'list', '19.0': 'attribute' }),
  /** `index` takes `trigram` and `btree_not_null`. Source: 16.0 fields.py, `Field.index`. */
  indexKinds: since<boolean>({ '14.0': false, '16.0': true }),
  /** `parent_path` warns unless it has `unaccent=False`. Source: 16.0 models.py, `_check_parent_path`; odoo/odoo#139568 took it away. */
  parentPathUnaccent: since<boolean>({ '14.0': false, '16.0': true, '18.0': false }),
  /** Whether parents form a circle: the answer of the old method is the opposite. Source: 18.0 models.py, `_has_cycle`. */
  parentCircle: since<'_check_recursion' | '_has_cycle'>({
    '14.0': '_check_recursion',
    '18.0': '_has_cycle',
  }),
  /** A company-dependent field is a column; before, records of `ir.property`. Source: 18.0 fields.py, `company_dependent`. */
  companyColumn: since<boolean>({ '14.0': false, '18.0': true }),
  /** `fields.Json` exists. Source: 16.0 fields.py. */
  jsonField: since<boolean>({ '14.0': false, '16.0': true }),
  /** Name of a record. Source: 17.0 models.py, `_compute_display_name`; `name_get` is deprecated there. */
  displayName: since<'name_get' | 'compute'>({ '14.0': 'name_get', '17.0': 'compute' }),
  /** Fields that a search by name looks at: an attribute, or an override of `_name_search`. Source: 16.0 models.py, `_rec_names_search`. */
  nameSearch: since<'method' | 'attribute'>({ '14.0': 'method', '16.0': 'attribute' }),
  /** `name_get` is never called. Source: 18.0 models.py has none. */
  nameGetGone: since<boolean>({ '14.0': false, '18.0': true }),
  /** Keyword of a field for its aggregate in groups. Source: 18.0 fields.py. */
  aggregator: since<'group_operator' | 'aggregator'>({ '14.0': 'group_operator', '18.0': 'aggregator' }),
  /** `@api.ondelete(at_uninstall=False)` guards deletion; before, an override of `unlink`. Source: 15.0 api.py. */
  ondeleteGuard: since<boolean>({ '14.0': false, '15.0': true }),
  /** Translation in a method. Source: 18.0 api.py, `Environment._`. */
  translate: since<'_' | 'self.env._'>({ '14.0': '_', '18.0': 'self.env._' }),
  /** Whether an operation is allowed to the user. Source: 18.0 models.py, `has_access`. */
  accessCheck: since<'check_access_rights' | 'has_access'>({
    '14.0': 'check_access_rights',
    '18.0': 'has_access',
  }),
  /** Arguments of `post_init_hook`. Source: 17.0 modules/loading.py; the documentation is wrong here. */
  hookArguments: since<'cr, registry' | 'env'>({ '14.0': 'cr, registry', '17.0': 'env' }),
  /** `type` of a JSON route. The old name logs a deprecation. Source: 19.0 http.py. */
  jsonRoute: since<'json' | 'jsonrpc'>({ '14.0': 'json', '19.0': 'jsonrpc' }),
  /** Where an entry of the portal's home page goes. Source: addons/portal/views/portal_templates.xml, `portal_my_home`. */
  portalHome: since<string>({
    '14.0': "//div[hasclass('o_portal_docs')]",
    '17.0': "//div[@id='portal_common_category']",
  }),
  /** An entry of that page may carry a sentence. Source: 17.0 addons/portal, `portal_docs_entry`. */
  portalEntryText: since<boolean>({ '14.0': false, '17.0': true }),
  /** List of the website editor's building blocks. Source: 18.0 addons/website/views/snippets/snippets.xml. */
  snippetPanel: since<'panel' | 'group'>({ '14.0': 'panel', '18.0': 'group' }),
  /** Options of a building block: `we-` elements, or a plugin of the builder. Source: 19.0 addons/website/static/src/builder. */
  snippetOptions: since<'template' | 'plugin'>({ '14.0': 'template', '19.0': 'plugin' }),
  /** Commands of x2many values: tuples, or `Command` of `odoo`. Source: 15.0 fields.py. */
  x2manyCommand: since<'tuple' | 'Command'>({ '14.0': 'tuple', '15.0': 'Command' }),
  /** Test case whose records are made once a class. Source: 15.0 tests/common.py: `SavepointCase` is an alias. */
  testCase: since<'SavepointCase' | 'TransactionCase'>({
    '14.0': 'SavepointCase',
    '15.0': 'TransactionCase',
  }),

  /**
   * Static files of a module that came after the start are served only after a restart. Source: http.py, `Root.load_addons`
   * in 14.0, `Application.statics` from 16.0 on, which is worked out once; `Application.static_path` in 19.0.
   */
  staticsAtStart: since<boolean>({ '14.0': true, '19.0': false }),
  /** Bundles have the files of modules that were there at the start. Source: 15.0 base/models/ir_asset.py and http.py, `addons_manifest`. */
  assetsAtStart: since<boolean>({ '14.0': false, '15.0': true, '16.0': false }),
  /** What forgets the answers of methods that are cached in the registry. Source: 17.0 modules/registry.py. */
  clearCache: since<'clear_caches' | 'clear_cache'>({ '14.0': 'clear_caches', '17.0': 'clear_cache' }),
  /** Method that gives the views of an action. Source: 16.0 addons/base/models/ir_ui_view.py. */
  getViews: since<'load_views' | 'get_views'>({ '14.0': 'load_views', '16.0': 'get_views' }),
  /** `onchange` takes the view's fields as a mapping of `'1'`, or of specifications. Source: 17.0 addons/web/models/models.py. */
  onchangeFields: since<'flags' | 'fields_spec'>({ '14.0': 'flags', '17.0': 'fields_spec' }),
  /**
   * Method of `base_import.import` that imports. Source: 14.0 and 19.0 addons/base_import/models/base_import.py;
   * between them whoever calls it must be ready for the other one.
   */
  importMethod: since<'do' | 'execute_import'>({ '14.0': 'do', '15.0': 'execute_import' }),
  /** `_render_qweb_html` is called on the report, or takes it. Source: 16.0 addons/base/models/ir_actions_report.py. */
  reportRender: since<'record' | 'argument'>({ '14.0': 'record', '16.0': 'argument' }),
  /**
   * A monetary field that is made by data is there while modules are installed; before, only once the server has
   * loaded all of them. Source: 14.0 and 19.0 addons/base/models/ir_model.py, `_instanciate_attrs`.
   */
  manualMonetary: since<boolean>({ '14.0': false, '19.0': true }),
  /** Method that gives a view with all that inherits it. Source: 15.0 addons/base/models/ir_ui_view.py. */
  combinedArch: since<'read_combined' | 'get_combined_arch'>({
    '14.0': 'read_combined',
    '15.0': 'get_combined_arch',
  }),
  /** Parameter of `default_get`, which JSON-2 gives by its name. Source: 19.0 orm/models.py. */
  defaultGetFields: since<'fields_list' | 'fields'>({ '14.0': 'fields_list', '19.0': 'fields' }),
  /** A new database has demo data unless told otherwise. Source: 19.0 tools/config.py, `with_demo`. */
  demoDefault: since<boolean>({ '14.0': true, '19.0': false }),
  /** Fragments of the README of an OCA module. Source: OCA/oca-addons-repo-template, copier.yml. */
  readmeFragments: since<'rst' | 'md'>({ '14.0': 'rst', '17.0': 'md' }),
  /** What makes a Python package of an OCA module. Source: OCA/oca-addons-repo-template, copier.yml. */
  packaging: since<'setup' | 'whool'>({ '14.0': 'setup', '17.0': 'whool' }),
  /** A running server reads a manifest once. Source: 16.0 modules/module.py, `lru_cache`. */
  manifestCached: since<boolean>({ '14.0': false, '16.0': true }),
  /** An unknown comodel stops the installation; before, the field is only dead. Source: 19.0 orm/fields_relational.py. */
  unknownComodelRefused: since<boolean>({ '14.0': false, '19.0': true }),
};

/** The flags of one series. */
export type SeriesProfile = { readonly series: Series } & {
  readonly [Flag in keyof typeof FLAGS]: ReturnType<(typeof FLAGS)[Flag]>;
};

const profiles = new Map<Series, SeriesProfile>();

/** What holds in `series`. */
export function seriesProfile(series: Series): SeriesProfile {
  return remembered(profiles, series, () => profileOf(series));
}

function profileOf(series: Series): SeriesProfile {
  const flags = Object.entries(FLAGS).map(([flag, at]) => [flag, at(series)]);
  // `fromEntries` forgets which value belongs to which key; the rows above carry the types.
  return { series, ...Object.fromEntries(flags) } as SeriesProfile;
}
