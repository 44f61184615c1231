import { isMapping } from './data-file.ts';
import { OdooError } from './errors.ts';
import type { CallArgs } from './types.ts';

export interface Visitor {
  /** Meets each field path that a call names. */
  path(model: string, path: string, onlyAsksIfSet: boolean): Promise<void>;
  /** The model that a path leads to; undefined when it is no relation. */
  relation(model: string, path: string): Promise<string | undefined>;
}

/** Reading methods that name no field, or only describe them. */
const DESCRIBING: ReadonlySet<string> = new Set([
  ...['fields_get', 'get_views', 'get_view', 'load_views', 'fields_view_get', 'context_get', 'has_group'],
  ...['check_access_rights', 'check_access_rule', 'check_access', 'has_access', 'check_object_reference'],
  ...[
    'get_available_models',
    'display_name_for',
    'group_names_with_access',
    'get_metadata',
    'get_external_id',
  ],
  ...['get_formview_id', 'get_formview_action'],
]);
/** Methods whose first argument is a domain. */
const DOMAIN_FIRST: ReadonlySet<string> = new Set([
  ...['search', 'search_read', 'search_count', 'web_search_read', 'read_group', 'web_read_group'],
  'formatted_read_group',
]);
const NAME_SEARCH: ReadonlySet<string> = new Set(['name_search', 'web_name_search']);
const OPERATOR =
  /^(?:=|!=|<>|==|<|<=|>|>=|=\?|(?:not )?=?i?like|(?:not )?in|child_of|parent_of|(?:not )?any!?)$/i;
const PATH = /^\.?[a-z_]\w*(?:[./]\.?\w+)*$/i;
const MAX_DEPTH = 32;

export function isDescribing(method: string): boolean {
  return DESCRIBING.has(method);
}

/**
 * Visits every field path in the arguments of a reading call, in whatever shape: field list,
 * specification, aggregate, group, order, domain. Outside a domain each word of each text is taken for
 * a path, so that no shape which Odoo understands and we don't can name a field unseen.
 */
export async function visitReading(
  model: string,
  method: string,
  { args = [], kwargs = {} }: CallArgs,
  visitor: Visitor,
): Promise<void> {
  if (isDescribing(method)) return;
  const isNameSearch = NAME_SEARCH.has(method);
  if (isNameSearch) await visitor.path(model, 'display_name', false);
  for (const [index, value] of args.entries()) {
    // The first argument of a search by name is text that somebody typed.
    if (isNameSearch && index === 0) continue;
    const isDomain = index === 0 ? DOMAIN_FIRST.has(method) : isNameSearch;
    await (isDomain ? visitDomain(model, value, visitor, 0) : visitWords(model, value, visitor, 0));
  }
  for (const [key, value] of Object.entries(kwargs)) {
    if (key === 'context' || (isNameSearch && key === 'name')) continue;
    const isDomain = key === 'domain' || (isNameSearch && key === 'args');
    await (isDomain ? visitDomain(model, value, visitor, 0) : visitWords(model, value, visitor, 0));
    if (key !== 'comodel_domain') continue;
    // Of a search panel: a domain on the model that the panel's field leads to.
    const relation = await visitor.relation(model, String(args[0] ?? kwargs.field_name ?? ''));
    if (relation !== undefined) await visitDomain(relation, value, visitor, 0);
  }
}

async function visitDomain(model: string, value: unknown, visitor: Visitor, depth: number): Promise<void> {
  if (!Array.isArray(value)) return visitWords(model, value, visitor, depth);
  const [path, operator, operand] = value;
  if (value.length === 3 && typeof path === 'string' && isOperator(operator)) {
    const asksIfSet = (operator === '=' || operator === '!=') && operand === false;
    await visitor.path(model, path, asksIfSet);
    if (!/any!?$/i.test(operator)) return;
    const relation = await visitor.relation(model, path);
    return visitDomain(relation ?? model, operand, visitor, checked(depth));
  }
  for (const part of value) await visitDomain(model, part, visitor, checked(depth));
}

function isOperator(value: unknown): value is string {
  return typeof value === 'string' && OPERATOR.test(value.trim());
}

async function visitWords(model: string, value: unknown, visitor: Visitor, depth: number): Promise<void> {
  if (typeof value === 'string') {
    for (const word of value.split(/[^\w./]+/)) if (PATH.test(word)) await visitor.path(model, word, false);
  } else if (Array.isArray(value)) {
    for (const part of value) await visitWords(model, part, visitor, checked(depth));
  } else if (isMapping(value)) {
    for (const [key, part] of Object.entries(value)) {
      if (key === 'context') continue;
      if (PATH.test(key)) await visitor.path(model, key, false);
      // What stands below a relation names fields of the related model; only in a specification it surely does.
      const isNested = part !== null && typeof part === 'object' && PATH.test(key);
      const relation = isNested ? await visitor.relation(model, key) : undefined;
      const isSpecification = isMapping(part) && ('fields' in part || 'order' in part);
      if (relation !== undefined) await visitWords(relation, part, visitor, checked(depth));
      if (relation === undefined || !isSpecification) await visitWords(model, part, visitor, checked(depth));
    }
  }
}

function checked(depth: number): number {
  if (depth > MAX_DEPTH) throw new OdooError('bad_request', 'The arguments are nested too deeply.');
  return depth + 1;
}

/** The records of values that a call writes, as far as its method is one that is known to take them. */
export function writtenValues(method: string, { args = [], kwargs = {} }: CallArgs): readonly unknown[] {
  switch (method) {
    case 'create':
      return [args[0] ?? kwargs.vals_list ?? kwargs.vals ?? kwargs.values].flat();
    case 'write':
    case 'web_save':
      return [args[0] ?? kwargs.vals ?? kwargs.values].flat();
    case 'web_save_multi':
      return [args[0] ?? kwargs.vals_list].flat();
    case 'copy':
      return [args[0] ?? kwargs.default].flat();
    default:
      // Values may hide in the arguments of any method.
      return [
        ...args,
        ...Object.entries(kwargs).flatMap(([key, value]) => (key === 'context' ? [] : [value])),
      ]
        .flat()
        .filter(isMapping);
  }
}

/** Field paths of an import, whose first argument lists them (`partner_id/id`, `line_ids/product_id`). */
export function importedPaths(method: string, { args = [], kwargs = {} }: CallArgs): readonly string[] {
  if (method !== 'load' && method !== 'import_data') return [];
  const list = args[0] ?? kwargs.fields;
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}

/** Defaults that a context carries: `default_x` writes the field x of whatever is created. */
export function contextDefaults({ kwargs = {} }: CallArgs): Readonly<Record<string, unknown>> {
  const context = isMapping(kwargs.context) ? kwargs.context : {};
  return Object.fromEntries(
    Object.entries(context).flatMap(([key, value]) =>
      key.startsWith('default_') ? [[key.slice('default_'.length), value]] : [],
    ),
  );
}

/** Whether a reading call leaves it to Odoo which fields it gets, hence may get any. */
export function readsAnyField(method: string, { args = [], kwargs = {} }: CallArgs): boolean {
  if (method === 'search' || method === 'search_count' || NAME_SEARCH.has(method)) return false;
  if (isDescribing(method)) return false;
  const named = kwargs.fields ?? kwargs.specification ?? (method === 'read' ? args[0] : args[1]);
  return !(Array.isArray(named) ? named.length > 0 : isMapping(named));
}
