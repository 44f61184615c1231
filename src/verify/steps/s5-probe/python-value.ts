import type { Expected } from '../../../scaffold/expected.ts';

type Values = Expected['samples'][number]['values'];
type Value = Values[string];

/** What a value's text depends on: the type of its field. */
export interface FieldTypes {
  ttype(model: string, field: string): string | undefined;
  relation(model: string, field: string): string | undefined;
}

/** A dictionary for `create`, as Python source. `made` holds the sample records of this probe. */
export function valuesSource(model: string, values: Values, types: FieldTypes): string {
  const entries = Object.entries(values).map(([field, value]) => {
    const [ttype, relation] = [types.ttype(model, field), types.relation(model, field)];
    return `${literal(field)}: ${valueSource(value, ttype, relation ?? '', types)}`;
  });
  return `{${entries.join(', ')}}`;
}

export function valueSource(
  value: Value | undefined,
  ttype: string | undefined,
  relation: string,
  types: FieldTypes,
): string {
  if (value === null || value === undefined) return 'False';
  if (typeof value !== 'object') return literal(value);
  if ('ref' in value) return `env.ref(${literal(value.ref)}).id`;
  if ('sample' in value) return `made[${literal(value.sample)}].id`;
  if ('first' in value) return `env[${literal(value.first)}].search([], limit=1).id`;
  if ('create' in value) {
    const rows = value.create.map((row) => `(0, 0, ${valuesSource(relation, row, types)})`);
    return `[${rows.join(', ')}]`;
  }
  if ('link' in value) {
    return `[(6, 0, [${value.link.map((item) => valueSource(item, 'many2one', relation, types)).join(', ')}])]`;
  }
  if ('reference' in value) {
    return `'%s,%s' % (${literal(value.reference)}, ${valueSource(value.record, 'many2one', relation, types)})`;
  }
  if ('json' in value) return jsonSource(JSON.parse(value.json));
  const days = `datetime.timedelta(days=${value.daysFromToday})`;
  return ttype === 'datetime'
    ? `datetime.datetime.now().replace(microsecond=0) + ${days}`
    : `${TODAY} + ${days}`;
}

/**
 * The day of the user, as `fields.Date.context_today`, which code of a server action cannot import; the name of
 * a currency rate is a date in every series.
 */
const TODAY = "env['res.currency.rate']._fields['name'].context_today(env.user)";

/** Of JSON data; a JSON string is a Python string too. */
export function literal(value: string | number | boolean | null): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value === null ? 'None' : String(value);
}

function jsonSource(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonSource).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${literal(key)}: ${jsonSource(item)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? literal(value)
    : 'None';
}
