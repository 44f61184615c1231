import { isDeepStrictEqual } from 'node:util';
import { OdooError } from '../errors.ts';
import type { CallArgs } from '../types.ts';

/**
 * Parameters of the ORM's public methods in 19.0 (odoo/orm/models.py, addons/web/models/models.py,
 * addons/base/models/ir_ui_view.py). A method that works on records has `ids` first.
 */
const PARAMETERS: Readonly<Record<string, string>> = {
  search: 'domain offset limit order',
  search_count: 'domain limit',
  search_read: 'domain fields offset limit order',
  search_fetch: 'domain field_names offset limit order',
  read: 'ids fields load',
  create: 'vals_list',
  write: 'ids vals',
  unlink: 'ids',
  copy: 'ids default',
  copy_data: 'ids default',
  default_get: 'fields',
  fields_get: 'allfields attributes',
  name_search: 'name domain operator limit',
  name_create: 'name',
  read_group: 'domain fields groupby offset limit orderby lazy',
  formatted_read_group: 'domain groupby aggregates having offset limit order',
  web_read_group: 'domain groupby aggregates limit offset order',
  web_search_read: 'domain specification offset limit order count_limit',
  web_name_search: 'name specification domain operator limit',
  web_read: 'ids specification',
  web_save: 'ids vals specification next_id',
  web_save_multi: 'ids vals_list specification',
  onchange: 'ids values field_names fields_spec',
  load: 'fields data',
  export_data: 'ids fields_to_export',
  get_views: 'views options',
  get_view: 'view_id view_type',
  get_metadata: 'ids',
  get_external_id: 'ids',
  action_archive: 'ids',
  action_unarchive: 'ids',
  toggle_active: 'ids',
  has_access: 'ids operation',
  check_access: 'ids operation',
  check_access_rights: 'operation raise_exception',
  context_get: '',
};

/** Names that a leading parameter has in other series; the first one is that of 19.0. */
const RENAMED: readonly { method: RegExp; names: readonly string[]; until: number }[] = [
  { method: /^(?:search|search_count)$/, names: ['domain', 'args'], until: 15 },
  { method: /^name_search$/, names: ['domain', 'args'], until: 18 },
  { method: /^default_get$/, names: ['fields', 'fields_list'], until: 18 },
];

/** These also make sense on no record: on one that is not created yet, or on the model as a whole. */
const WITHOUT_RECORDS: ReadonlySet<string> = new Set(['onchange', 'web_save', 'has_access', 'check_access']);

/** Whether the method takes records first, as far as it is one of the ORM's own; undefined when it is not. */
export function takesIds(method: string): boolean | undefined {
  const parameters = Object.hasOwn(PARAMETERS, method) ? PARAMETERS[method] : undefined;
  return parameters === undefined ? undefined : /^ids\b/.test(parameters);
}

/**
 * The arguments as every protocol and series takes them: `ids` out of kwargs or the first positional
 * argument, and a renamed parameter under the name that this series knows.
 */
export function normalise(model: string, method: string, args: CallArgs, major: number): CallArgs {
  let { ids } = args;
  let list = args.args ?? [];
  const kwargs: Record<string, unknown> = { ...args.kwargs };
  const inKwargs = kwargs.ids;
  if (ids === undefined && isIds(inKwargs)) {
    ids = inKwargs;
    delete kwargs.ids;
  }
  const [first] = list;
  if (ids === undefined && takesIds(method) && (isIds(first) || isId(first))) {
    ids = isIds(first) ? first : [first];
    list = list.slice(1);
  }
  if (ids === undefined && takesIds(method) && list.length === 0 && !WITHOUT_RECORDS.has(method)) {
    throw new OdooError('bad_request', `${model}.${method} works on records, and no ids were given.`);
  }
  if (ids === undefined && WITHOUT_RECORDS.has(method)) ids = [];
  for (const rename of RENAMED) {
    if (!rename.method.test(method)) continue;
    const wanted = rename.names[major <= rename.until ? 1 : 0] ?? '';
    for (const name of rename.names) {
      if (name === wanted || !Object.hasOwn(kwargs, name) || Object.hasOwn(kwargs, wanted)) continue;
      kwargs[wanted] = kwargs[name];
      delete kwargs[name];
    }
  }
  // `call_kw` looks at the first positional argument of `create` to tell one record from a list.
  if (method === 'create' && list.length === 0 && Object.hasOwn(kwargs, 'vals_list')) {
    list = [kwargs.vals_list];
    delete kwargs.vals_list;
  }
  return { ...(ids === undefined ? {} : { ids }), args: list, kwargs };
}

/** Named arguments for JSON-2; undefined when the method's parameter names are not known here. */
export function nameArgs(model: string, method: string, args: CallArgs): Record<string, unknown> | undefined {
  const list = args.args ?? [];
  const named: Record<string, unknown> = { ...args.kwargs };
  if (args.ids !== undefined) named.ids = args.ids;
  if (list.length === 0) return named;
  if (!Object.hasOwn(PARAMETERS, method)) return undefined;
  const names = (PARAMETERS[method] ?? '').split(' ').filter((name) => name !== '' && name !== 'ids');
  if (list.length > names.length) {
    throw new OdooError(
      'bad_request',
      `${model}.${method} takes ${names.length} positional arguments, and ${list.length} were given.`,
      { hint: names.length > 0 ? `They are ${names.join(', ')}; the records go into ids.` : undefined },
    );
  }
  for (const [index, value] of list.entries()) {
    const name = names[index] ?? '';
    if (Object.hasOwn(named, name) && !isDeepStrictEqual(named[name], value)) {
      throw new OdooError('bad_request', `${model}.${method} got "${name}" twice: in args and in kwargs.`);
    }
    named[name] = value;
  }
  return named;
}

function isIds(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isId);
}

function isId(value: unknown): value is number {
  return Number.isInteger(value);
}
