import { KEYWORDS } from '../../source/python/keywords.ts';

/** Python's keywords, and what is too like one: none can be a field or a variable. */
export const PYTHON_KEYWORDS: ReadonlySet<string> = new Set([...KEYWORDS, 'none', 'true', 'false', 'self']);

/** Words that SQL reserves: a column of that name breaks every constraint that is written by hand. */
const SQL_WORDS = new Set(
  'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create current_date current_role current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime localtimestamp not null offset on only or order placing primary references returning select session_user some symmetric table then to trailing true union unique user using variadic when where window with'.split(
    ' ',
  ),
);

/** Fields that every model has, with the label each has. */
export const MAGIC_FIELDS: ReadonlyMap<string, string> = new Map([
  ['id', 'ID'],
  ['display_name', 'Display Name'],
  ['create_uid', 'Created by'],
  ['create_date', 'Created on'],
  ['write_uid', 'Last Updated by'],
  ['write_date', 'Last Updated on'],
  ['__last_update', 'Last Modified on'],
]);

/** Labels that the mixins bring; a second field with the same label logs a warning. */
export const MIXIN_LABELS: Readonly<Record<'thread' | 'activity' | 'portal' | 'image', readonly string[]>> = {
  portal: ['Portal Access URL', 'Security Token', 'Access warning'],
  // Its fields are among those of the model.
  image: [],
  thread: [
    'Is Follower',
    'Followers',
    'Followers (Partners)',
    'Followers (Channels)',
    'Messages',
    'Unread Messages',
    'Action Needed',
    'Number of Actions',
    'Message Delivery error',
    'Number of errors',
    'Attachment Count',
    'Main Attachment',
    'Website Messages',
    'Has Message',
    'Ratings',
  ],
  activity: [
    'Activities',
    'Activity State',
    'Responsible User',
    'Next Activity Type',
    'Activity Type Icon',
    'Next Activity Deadline',
    'My Activity Deadline',
    'Next Activity Summary',
    'Activity Exception Decoration',
    'Icon',
    'Next Activity Calendar Event',
  ],
};

/** Attributes and methods of every model that a field of the same name would hide. */
const MODEL_MEMBERS = new Set(
  'env ids pool browse search search_count search_read create write unlink copy copy_data read read_group name_get name_search name_create default_get fields_get fields_view_get get_view get_views load exists filtered filtered_domain mapped sorted ensure_one with_context with_company with_env with_user with_prefetch sudo flush invalidate_cache flush_model flush_recordset invalidate_model invalidate_recordset recompute modified concat union onchange export_data import_data get_metadata get_external_id toggle_active action_archive action_unarchive fetch grouped lock_for_update has_access check_access view_init origin'.split(
    ' ',
  ),
);

/** Longest identifier of PostgreSQL, in bytes. */
export const MAX_IDENTIFIER = 63;

/** Why `name` cannot be a field, or `undefined`. */
export function fieldNameProblem(name: string): string | undefined {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    return 'a field name has small letters, digits and _ and begins with a letter';
  if (name.length > MAX_IDENTIFIER) return `a field name has at most ${MAX_IDENTIFIER} characters`;
  if (MAGIC_FIELDS.has(name)) return 'every model has this field already';
  if (PYTHON_KEYWORDS.has(name)) return `${name} is a keyword of Python; write ${name}_value or the like`;
  if (SQL_WORDS.has(name)) return `${name} is a reserved word of SQL; write ${name}_value or the like`;
  if (MODEL_MEMBERS.has(name)) return `${name} is a method or attribute of every model; choose another name`;
  if (/^(message|activity)_/.test(name))
    return 'names that begin with message_ or activity_ belong to the mixins of mail';
  return undefined;
}

/** Why `name` cannot be a model, or `undefined`. */
export function modelNameProblem(name: string): string | undefined {
  if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(name)) {
    return 'a model name has at least two parts of small letters, digits and _, joined by dots, such as library.book';
  }
  if (name.length > MAX_IDENTIFIER) return `a model name has at most ${MAX_IDENTIFIER} characters`;
  if (/^(ir|res|base|mail|bus|web)\./.test(name)) {
    return `names that begin with ${name.split('.')[0]}. belong to Odoo; begin with the name of the module`;
  }
  return undefined;
}

/** Why `name` cannot be a module, or `undefined`. */
export function moduleNameProblem(name: string): string | undefined {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    return 'a module name has small letters, digits and _ and begins with a letter';
  if (name.length > MAX_IDENTIFIER) return `a module name has at most ${MAX_IDENTIFIER} characters`;
  if (PYTHON_KEYWORDS.has(name)) return `${name} is a keyword of Python and cannot be imported`;
  if (['base', 'web', 'mail', 'odoo', 'test', 'tests'].includes(name))
    return `${name} belongs to Odoo; choose another name`;
  return undefined;
}

/** Why `key` cannot name a group, menu, button, constraint or demo record, or `undefined`. */
export function keyProblem(key: string): string | undefined {
  return /^[a-z][a-z0-9_]*$/.test(key)
    ? undefined
    : 'use small letters, digits and _, beginning with a letter';
}

/** Title made from a key, such as `Report lost` from `report_lost`. */
export function keyTitle(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('_', ' ');
}

/** Label that Odoo gives a field by its name. Source: fields.py, `Field._setup_attrs`. */
export function autoLabel(name: string): string {
  const stem = name.endsWith('_ids') ? name.slice(0, -4) : name.endsWith('_id') ? name.slice(0, -3) : name;
  return stem
    .replaceAll('_', ' ')
    .replaceAll(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** `LibraryBook` for `library.book`. */
export function className(model: string): string {
  return model
    .split(/[._]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** What one record is called in the methods of a model. */
export function recordVariable(model: string): string {
  const last = model.split('.').at(-1) ?? 'record';
  const taken =
    PYTHON_KEYWORDS.has(last) ||
    ['_', 'api', 'fields', 'models', 'id', 'type', 'list', 'set', 'user'].includes(last);
  return taken ? 'record' : last;
}

/** `Books` for `Book`. */
export function pluralOf(title: string): string {
  const irregular = Object.entries(IRREGULAR).find(([one]) => title.toLowerCase().endsWith(one));
  if (irregular) return title.slice(0, -irregular[0].length + 1) + irregular[1].slice(1);
  if (/[^aeiou]y$/.test(title)) return `${title.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(title) ? `${title}es` : `${title}s`;
}

const IRREGULAR: Readonly<Record<string, string>> = { child: 'children', person: 'people' };

/**
 * What a group is called in ids of access rows and rules: `user` of `user` and of `base.group_user` alike, unless
 * the model has both; then the second is `base_user`.
 *
 * @param keys all groups that the model names
 */
export function groupSlug(key: string, keys: readonly string[]): string {
  const short = (name: string): string => (name.split('.').at(-1) ?? name).replace(/^group_/, '');
  const alike = keys.some((other) => other !== key && short(other) === short(key));
  return alike && key.includes('.') ? key.replace('.group_', '_').replace('.', '_') : short(key);
}
