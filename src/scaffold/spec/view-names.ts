import { didYouMean } from '../../util/suggest.ts';
import { MAGIC_FIELDS } from './names.ts';
import { isSearchable, type Resolving } from './resolving.ts';
import type { FieldSpec, ModelSpec } from './types.ts';

/** A model while its views are resolved. */
export type Viewed = Omit<ModelSpec, 'views'>;

/** Fields that the mixins bring and that a view may show. */
function ofMixin(model: Viewed, name: string): boolean {
  if (name.startsWith('message_')) return model.thread;
  if (name.startsWith('activity_') || name === 'my_activity_date_deadline') return model.activity;
  return /^access_(url|token|warning)$/.test(name) && (model.portal ?? false);
}

/** Tells names that are no fields, or cannot be shown or searched. */
export function checkNames(
  model: Viewed,
  names: readonly string[],
  path: string,
  r: Resolving,
  search = false,
): void {
  const fields = new Map(model.fields.map((field) => [field.name, field]));
  const seen = new Set<string>();
  for (const name of names) {
    const field = fields.get(name);
    if (seen.has(name)) r.problems.error(path, `${name} is there twice`);
    seen.add(name);
    if (!field && !MAGIC_FIELDS.has(name) && !ofMixin(model, name)) {
      r.problems.error(path, `${model.name} has no field ${name}.${didYouMean(name, fields.keys())}`);
    } else if (field && search && !isSearchable(field)) {
      r.problems.error(
        path,
        `${name} is computed and not stored, so nothing can be searched by it; add store: true to its compute`,
      );
    } else if (field?.type === 'json') r.problems.error(path, 'a view has no widget for json');
  }
}

/** The field of that name, when it is of one of the types; else told under `path`. */
export function typedField(
  model: Viewed,
  name: string | undefined,
  types: readonly string[],
  path: string,
  r: Resolving,
): FieldSpec | undefined {
  if (name === undefined) return undefined;
  const field = model.fields.find((candidate) => candidate.name === name);
  if (!field) checkNames(model, [name], path, r);
  else if (!types.includes(field.type))
    r.problems.error(path, `${name} is a ${field.type}; it must be ${types.join(' or ')}`);
  else return field;
  return undefined;
}

/** Python source of a domain, context or options that are given as JSON. */
export function pythonSource(value: unknown, depth = 0, tuples = false): string {
  if (Array.isArray(value)) {
    const inner = value.map((item) => pythonSource(item, depth + 1, tuples)).join(', ');
    return tuples && depth === 1 ? `(${inner})` : `[${inner}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, inner]) => `'${key}': ${pythonSource(inner, depth + 1)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  if (value === null || value === undefined || value === false) return 'False';
  if (value === true) return 'True';
  return typeof value === 'number'
    ? String(value)
    : `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** What people write in a domain for the user, the company or the time, which only a domain as text can hold. */
const EXPRESSION =
  /^(?:uid|user(?:\.\w+)+|company_ids?|allowed_company_ids|active_ids?|context_today\(.*|(?:date)?time\.[\w.]+\(.*)$/;

/** Tells terms of a domain that are none, and fields that the model does not have. */
export function checkDomain(model: Viewed, domain: readonly unknown[], path: string, r: Resolving): void {
  for (const term of domain) {
    if (typeof term === 'string' && ['&', '|', '!'].includes(term)) continue;
    const [name, operator, value] = Array.isArray(term) && term.length === 3 ? term : [];
    if (typeof name !== 'string') {
      r.problems.error(path, `${JSON.stringify(term)} should be [field, operator, value], "&", "|" or "!"`);
      continue;
    }
    const [first = ''] = name.split('.');
    checkNames(model, [first], path, r, true);
    const expression = [value].flat().find((one) => typeof one === 'string' && EXPRESSION.test(one));
    const shown = Array.isArray(value) ? `[${expression}]` : expression;
    const type = model.fields.find((field) => field.name === first)?.type;
    if (expression !== undefined && !['char', 'text', 'html', 'selection'].includes(type ?? ''))
      r.problems.error(
        path,
        `${JSON.stringify(expression)} in a list is text, not what it stands for; write the whole domain as text: "[('${name}', '${String(operator)}', ${shown})]"`,
      );
  }
}
