/**
 * Methods that only read, in any series from 14.0 to 19.0, so that they need no human. The number is the
 * position of `limit` among the arguments of those that list rows.
 * Source: odoo/models.py and addons/web/models/models.py of each series.
 */
export const READING: Readonly<Record<string, number | undefined>> = {
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
  group_names_with_access: undefined,
};

export function isReading(method: string): boolean {
  return Object.hasOwn(READING, method);
}

/** Methods that remove records under whatever name; the ORM's own is `unlink`. */
export function isDeleting(method: string): boolean {
  return /(^|_)(unlink|delete|purge|remove_all)(_|$)/.test(method);
}

/** What a call does to a model's records. A method that may do two things is counted as both. */
export type Operation = 'read' | 'create' | 'write' | 'delete' | 'execute';
export const OPERATIONS: readonly Operation[] = ['read', 'create', 'write', 'delete', 'execute'];

const CHANGING: ReadonlyMap<string, readonly Operation[]> = new Map<string, readonly Operation[]>([
  ['create', ['create']],
  ['name_create', ['create']],
  ['copy', ['create']],
  ['write', ['write']],
  ['web_save', ['create', 'write']],
  ['web_save_multi', ['write']],
  ['action_archive', ['write']],
  ['action_unarchive', ['write']],
  ['toggle_active', ['write']],
  ['load', ['create', 'write']],
  ['import_data', ['create', 'write']],
  ['unlink', ['delete']],
]);

/** The operations of a method, by its name alone: what a caller says of it is no proof. */
export function operationsOf(method: string): readonly Operation[] {
  if (isReading(method)) return ['read'];
  return CHANGING.get(method) ?? (isDeleting(method) ? ['delete', 'execute'] : ['execute']);
}
