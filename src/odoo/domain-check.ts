import type { Domain } from './domain.ts';
import { OdooError } from './errors.ts';
import type { FieldInfo } from './types.ts';
import { unknownField } from './unknown.ts';

export type FieldsOf = (model: string) => Promise<ReadonlyMap<string, FieldInfo>>;

/** First major series that knows the operator, where not all of 14 to 19 do (odoo/osv/expression.py). */
const SINCE: ReadonlyMap<string, number> = new Map([
  ['any', 17],
  ['not any', 17],
  ['not =like', 19],
  ['not =ilike', 19],
]);

/**
 * Checks each field path of a domain on `model` against the fields that are there, through relations.
 * Throws an OdooError `bad_request` with near names. Give `major` to refuse operators that the series
 * does not know.
 */
export async function checkDomain(
  domain: Domain,
  model: string,
  fieldsOf: FieldsOf,
  options: { major?: number } = {},
): Promise<void> {
  for (const term of domain) {
    if (typeof term === 'string' || typeof term[0] === 'number') continue;
    const [path, operator, value] = term;
    const since = SINCE.get(operator);
    if (since !== undefined && options.major !== undefined && options.major < since) {
      throw new OdooError('bad_request', `The operator "${operator}" needs Odoo ${since}.0 or newer.`, {
        ...(operator.endsWith('any') ? { hint: 'Use a dotted path such as partner_id.name instead.' } : {}),
      });
    }
    const field = await resolve(path, model, fieldsOf);
    if (operator !== 'any' && operator !== 'not any') continue;
    if (!field?.relation || !isDomain(value)) {
      throw new OdooError('bad_request', `"${operator}" needs a relation, and ${path} of ${model} is none.`);
    }
    await checkDomain(value, field.relation, fieldsOf, options);
  }
}

/** The field at the end of the path; undefined past a point where the path leaves the model's fields. */
async function resolve(path: string, model: string, fieldsOf: FieldsOf): Promise<FieldInfo | undefined> {
  const segments = path.split('.');
  let current = model;
  for (const [index, name] of segments.entries()) {
    const fields = await fieldsOf(current);
    const field = fields.get(name);
    if (!field) throw unknownField(current, name, fields.keys());
    // Odoo 14 to 18 log an error for such a condition and then leave it out, which matches everything.
    if (field.searchable === false) {
      throw new OdooError(
        'bad_request',
        `${current} cannot be searched by "${name}": it is computed and not stored.`,
        { hint: `Search by stored fields of ${current} and compare "${name}" in what comes back.` },
      );
    }
    if (index === segments.length - 1) return field;
    if (field.type === 'properties' || field.type === 'date' || field.type === 'datetime') return undefined;
    if (!field.relation) {
      throw new OdooError(
        'bad_request',
        `The path "${path}" goes through "${name}" of ${current}, which is no relation.`,
      );
    }
    current = field.relation;
  }
  return undefined;
}

/** `parseDomain` has checked the sub-domain already; this only tells the type checker so. */
function isDomain(value: unknown): value is Domain {
  return Array.isArray(value);
}
