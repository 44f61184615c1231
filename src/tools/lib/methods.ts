import { OdooError } from '../../odoo/errors.ts';
import { MAX_IDS } from './ids.ts';

const MAX_ROWS = 500;

/**
 * Methods that only read, in any series from 14.0 to 19.0, so that they need no human. The number is the
 * position of `limit` among the arguments of those that list rows.
 * Source: odoo/models.py and addons/web/models/models.py of each series.
 */
const READING: Readonly<Record<string, number | undefined>> = {
  search: 2,
  search_read: 3,
  web_search_read: 3,
  name_search: 3,
  web_name_search: 4,
  read_group: 4,
  formatted_read_group: 5,
  web_read_group: 3,
  search_count: undefined,
  read: undefined,
  web_read: undefined,
  name_get: undefined,
  export_data: undefined,
  fields_get: undefined,
  default_get: undefined,
  onchange: undefined,
  get_views: undefined,
  get_view: undefined,
  load_views: undefined,
  fields_view_get: undefined,
  get_metadata: undefined,
  get_external_id: undefined,
  get_field_translations: undefined,
  get_formview_id: undefined,
  get_formview_action: undefined,
  check_access_rights: undefined,
  check_access_rule: undefined,
  check_access: undefined,
  has_access: undefined,
  has_group: undefined,
  context_get: undefined,
  check_object_reference: undefined,
  search_panel_select_range: undefined,
  search_panel_select_multi_range: undefined,
  get_available_models: undefined,
  display_name_for: undefined,
};

export function isReading(method: string): boolean {
  return Object.hasOwn(READING, method);
}

/** Methods that remove records under whatever name; the ORM's own is `unlink`. */
export function isDeleting(method: string): boolean {
  return /(^|_)(unlink|delete|purge|remove_all)(_|$)/.test(method);
}

export function checkMethodName(method: string): void {
  if (/^[a-z]\w*$/i.test(method)) return;
  throw new OdooError(
    'bad_request',
    method.startsWith('_')
      ? `"${method}" is private: Odoo lets nobody call a method that begins with an underscore from outside.`
      : `"${method}" is no method name.`,
    { hint: 'Call a public method such as action_confirm.' },
  );
}

export interface MethodArguments {
  readonly ids: readonly number[] | undefined;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

/** Puts a bound on what a reading method can return, and asks for sizes in place of binary content. */
export function bounded(method: string, given: MethodArguments): MethodArguments {
  if ((given.ids?.length ?? 0) > MAX_IDS) {
    throw new OdooError(
      'bad_request',
      `${given.ids?.length} ids are too many for one call: at most ${MAX_IDS}.`,
    );
  }
  const context = {
    ...(given.kwargs.context && typeof given.kwargs.context === 'object' ? given.kwargs.context : {}),
    bin_size: true,
  };
  const position = READING[method];
  if (position === undefined) return { ...given, kwargs: { ...given.kwargs, context } };
  if (given.args.length > position) {
    const args = given.args.map((arg, index) => (index === position ? bound(arg) : arg));
    return { ...given, args, kwargs: { ...given.kwargs, context } };
  }
  return { ...given, kwargs: { ...given.kwargs, limit: bound(given.kwargs.limit), context } };
}

/** Odoo takes 0, false and null for no limit. */
function bound(limit: unknown): number {
  return typeof limit === 'number' && limit > 0 ? Math.min(limit, MAX_ROWS) : MAX_ROWS;
}
