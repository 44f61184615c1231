import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, FieldInfo, OdooClient } from '../../odoo/types.ts';
import { unknownField as noSuchField } from '../../odoo/unknown.ts';
import { otherFieldName, otherModelName } from '../../series/renames.ts';
import { orList } from '../../util/suggest.ts';
import { isCredentialField } from './credentials.ts';

export type Fields = ReadonlyMap<string, FieldInfo>;

/** Technical or chatter fields: always there, rarely what was asked for. */
const NOISE =
  /^(id|create_uid|create_date|write_uid|write_date|__last_update|display_name|name|color|sequence|access_\w+|parent_path)$|^(message|activity|my_activity|rating|website_message|has_message)_|_search$/;
/** Too long, too large or too opaque for a table that nobody asked in detail. */
const HEAVY = new Set([
  'binary',
  'image',
  'html',
  'text',
  'one2many',
  'many2many',
  'json',
  'properties',
  'properties_definition',
  'serialized',
  'reference',
  'many2one_reference',
]);
const WEIGHT_BY_NAME: Readonly<Record<string, number>> = {
  state: 100,
  stage_id: 98,
  partner_id: 92,
  product_id: 88,
  default_code: 84,
  email: 84,
  phone: 83,
  model: 82,
  code: 80,
  ref: 76,
  reference: 76,
  user_id: 70,
  city: 58,
  country_id: 56,
  categ_id: 56,
  origin: 50,
  is_company: 46,
  active: 6,
  company_id: 20,
  currency_id: 12,
};
const WEIGHT_BY_TYPE: Readonly<Record<string, number>> = {
  monetary: 62,
  selection: 44,
  date: 42,
  datetime: 38,
  many2one: 34,
  float: 30,
  char: 26,
  html: 16,
  text: 16,
  integer: 14,
  boolean: 10,
};

/** All fields, the ones that a reader most likely wants first. */
export function rankFields(fields: Fields): FieldInfo[] {
  const weighed = [...fields.values()].map((field) => ({ field, weight: weight(field) }));
  weighed.sort((a, b) => b.weight - a.weight || (a.field.name < b.field.name ? -1 : 1));
  return weighed.map(({ field }) => field);
}

/**
 * Fields to show when none were named: the display name, then the best ranked. Nothing that is a
 * credential and, unless `detailed`, nothing long or of many values.
 */
export function defaultFields(fields: Fields, max: number, detailed = false): string[] {
  const names = rankFields(fields)
    .filter((field) => field.store !== false && !NOISE.test(field.name) && !isCredentialField(field))
    .filter((field) => (detailed ? !['binary', 'image'].includes(field.type) : !HEAVY.has(field.type)))
    .slice(0, max - 1)
    .map((field) => field.name);
  const title = fields.has('display_name') ? 'display_name' : 'name';
  return fields.has(title) ? [title, ...names] : names;
}

/** Each named field; one that is not there is a `bad_request` with near names. */
export function pickFields(model: string, fields: Fields, names: readonly string[]): FieldInfo[] {
  return [...new Set(names)].map((name) => fields.get(name) ?? unknownField(model, name, fields));
}

export function unknownField(model: string, name: string, fields: Fields): never {
  if (name.includes('.') && fields.has(name.split('.')[0] ?? '')) {
    throw new OdooError('bad_request', `"${name}" can't be shown: name fields of ${model} itself.`, {
      hint: 'Read the related record for its own fields.',
    });
  }
  const [other] = otherFieldName(model, name, (one) => fields.has(one));
  if (other) {
    throw new OdooError('bad_request', `${model} has no field "${name}": ${other.sentence}.`, {
      hint: `Use "${other.name}"; schema lists the fields of ${model}.`,
    });
  }
  throw noSuchField(model, name, fields.keys());
}

/** The fields of a model; a model that other series call otherwise is named as this one may have it. */
export async function fieldsOf(client: OdooClient, model: string, options: CallOptions): Promise<Fields> {
  try {
    return await client.fields(model, options);
  } catch (error) {
    const others = otherModelName(model);
    if (!(error instanceof OdooError) || error.kind !== 'not_found' || others.length === 0) throw error;
    const known = others.map((other) => other.sentence).join(', and ');
    throw new OdooError('not_found', `There is no model "${model}" in this database: ${known}.`, {
      hint: `Try ${orList(others.map((other) => `"${other.name}"`))}.`,
      cause: error,
    });
  }
}

/** Checks `name desc, id` against the fields; an order by what the database can't sort is refused. */
export function checkOrder(model: string, order: string, fields: Fields): void {
  for (const part of order.split(',')) {
    const match = /^\s*"?([a-z_][\w.]*)"?(?:\s+(?:asc|desc))?(?:\s+nulls\s+(?:first|last))?\s*$/i.exec(part);
    if (!match?.[1]) {
      throw new OdooError('bad_request', `"${part.trim()}" is no order.`, {
        hint: 'Write it like "date desc, id".',
      });
    }
    const [name = '', ...rest] = match[1].split('.');
    const field = name === 'id' ? undefined : (fields.get(name) ?? unknownField(model, name, fields));
    if (rest.length > 0 && field?.type !== 'properties') {
      throw new OdooError('bad_request', `Odoo can't sort by "${match[1]}", through a relation.`, {
        hint: `Order by "${name}": a many2one sorts by the own order of the records it points to. For totals use aggregate.`,
      });
    }
    if (field && (field.sortable === false || isCredentialField(field))) {
      throw new OdooError('bad_request', `${model} can't be sorted by "${name}".`, {
        hint: 'Order by a stored field such as "id".',
      });
    }
  }
}

function weight(field: FieldInfo): number {
  if (NOISE.test(field.name)) return field.name === 'name' || field.name === 'display_name' ? 200 : -100;
  let score = WEIGHT_BY_NAME[field.name] ?? WEIGHT_BY_TYPE[field.type] ?? 5;
  if (/total|amount|price(?!list)|balance|qty|quantity/.test(field.name)) score += 22;
  if (/^date|date_|_date$|deadline/.test(field.name)) score += 24;
  if (/_(untaxed|tax|residual|signed|currency|count)|currency/.test(field.name)) score -= 24;
  if (/(^|_)lines?(_ids)?$/.test(field.name)) score += 60;
  if (/(^|_)(property|account|default|onboarding)_|_(limit|state)$/.test(field.name)) score -= 30;
  if (field.required && field.type !== 'selection') score += 16;
  if (field.store === false) score -= 40;
  return score;
}
