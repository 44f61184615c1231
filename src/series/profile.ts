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
  /** QWeb's escaped output. Source: 15.0 addons/base/models/ir_qweb.py. */
  qwebOut: since<'t-esc' | 't-out'>({ '14.0': 't-esc', '15.0': 't-out' }),
  /** Expressions in `mail.template`: `${}` of Jinja, or `{{ }}`. Source: 15.0 mail_render_mixin.py. */
  mailTemplate: since<'jinja' | 'inline'>({ '14.0': 'jinja', '15.0': 'inline' }),
  /** Reports of `mail.template`. Source: 17.0 addons/mail/models/mail_template.py. */
  mailReportField: since<'report_template' | 'report_template_ids'>({
    '14.0': 'report_template',
    '17.0': 'report_template_ids',
  }),

  /**
   * SQL constraints: the list `_sql_constraints`, or attributes that are `models.Constraint`. The list logs a
   * warning and makes no constraint on 19.0. Source: 19.0 orm/table_objects.py, orm/model_classes.py.
   */
  sqlConstraints: since<'list' | 'attribute'>({ '14.0': 'list', '19.0': 'attribute' }),
  /** `index` takes `trigram` and `btree_not_null`. Source: 16.0 fields.py, `Field.index`. */
  indexKinds: since<boolean>({ '14.0': false, '16.0': true }),
  /** `fields.Json` exists. Source: 16.0 fields.py. */
  jsonField: since<boolean>({ '14.0': false, '16.0': true }),
  /** Name of a record. Source: 17.0 models.py, `_compute_display_name`; `name_get` is deprecated there. */
  displayName: since<'name_get' | 'compute'>({ '14.0': 'name_get', '17.0': 'compute' }),
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
  /** Commands of x2many values: tuples, or `Command` of `odoo`. Source: 15.0 fields.py. */
  x2manyCommand: since<'tuple' | 'Command'>({ '14.0': 'tuple', '15.0': 'Command' }),
  /** Test case whose records are made once a class. Source: 15.0 tests/common.py: `SavepointCase` is an alias. */
  testCase: since<'SavepointCase' | 'TransactionCase'>({
    '14.0': 'SavepointCase',
    '15.0': 'TransactionCase',
  }),

  /** Method that gives the views of an action. Source: 16.0 addons/base/models/ir_ui_view.py. */
  getViews: since<'load_views' | 'get_views'>({ '14.0': 'load_views', '16.0': 'get_views' }),
  /** A new database has demo data unless told otherwise. Source: 19.0 tools/config.py, `with_demo`. */
  demoDefault: since<boolean>({ '14.0': true, '19.0': false }),
  /** A running server reads a manifest once. Source: 16.0 modules/module.py, `lru_cache`. */
  manifestCached: since<boolean>({ '14.0': false, '16.0': true }),
  /** An unknown comodel stops the installation; before, the field is only dead. Source: 19.0 orm/fields_relational.py. */
  unknownComodelRefused: since<boolean>({ '14.0': false, '19.0': true }),
};

/** The flags of one series. */
export type SeriesProfile = { readonly series: Series } & {
  readonly [Flag in keyof typeof FLAGS]: ReturnType<(typeof FLAGS)[Flag]>;
};

/** What holds in `series`. */
export function seriesProfile(series: Series): SeriesProfile {
  const flags = Object.entries(FLAGS).map(([flag, at]) => [flag, at(series)]);
  // `fromEntries` forgets which value belongs to which key; the rows above carry the types.
  return { series, ...Object.fromEntries(flags) } as SeriesProfile;
}
