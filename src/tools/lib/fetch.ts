import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, FieldInfo, OdooClient } from '../../odoo/types.ts';
import type { Related } from './cells.ts';
import { isSecretParameter, PARAMETERS, WITHHELD } from './credentials.ts';

export type Row = { readonly id: number } & Readonly<Record<string, unknown>>;

export interface PageRequest {
  readonly model: string;
  readonly domain: readonly unknown[];
  readonly fields: readonly FieldInfo[];
  readonly limit: number;
  readonly offset?: number;
  readonly order?: string | undefined;
  /** How many records of an x2many field get their names; 0 gives ids alone. */
  readonly names?: number;
}

export interface Page {
  /** All that match, beyond this page too. */
  readonly total: number;
  /** Relations are `Related[]`, whatever the series sends; the rest is as Odoo says it. */
  readonly rows: readonly Row[];
}

const KEY: FieldInfo = { name: 'key', type: 'char', string: 'Key' };
const X2MANY = new Set(['one2many', 'many2many']);

/**
 * Rows and their exact total in one call: `web_search_read`, which every series has (addons/web,
 * models/models.py). 17.0 replaced its field list by a specification and left many2one names to it.
 */
export async function fetchPage(
  client: OdooClient,
  request: PageRequest,
  options: CallOptions,
): Promise<Page> {
  const { major } = await client.info(options);
  const page = await callPage(client, request, major, options);
  if (page.rows.length > 0 || !request.offset) return page;
  // Past the end Odoo says that nothing matches.
  return { rows: [], total: await countRecords(client, request.model, request.domain, options) };
}

export async function countRecords(
  client: OdooClient,
  model: string,
  domain: readonly unknown[],
  options: CallOptions,
): Promise<number> {
  const total = await client.call(
    model,
    'search_count',
    { kwargs: { domain } },
    { ...options, effect: 'read' },
  );
  return typeof total === 'number' ? total : 0;
}

async function callPage(
  client: OdooClient,
  request: PageRequest,
  major: number,
  options: CallOptions,
): Promise<Page> {
  const { model, domain, limit, offset = 0, order } = request;
  const fields = model === PARAMETERS ? [...request.fields, KEY] : request.fields;
  const names = request.names ?? 0;
  const context = {
    force_search_count: true,
    ...(fields.some((f) => f.type === 'binary' || f.type === 'image') ? { bin_size: true } : {}),
  };
  const kwargs = {
    domain,
    ...(major >= 17
      ? { specification: specification(fields, names) }
      : { fields: fields.map((f) => f.name) }),
    limit,
    offset,
    ...(order ? { order } : {}),
    context,
  };
  let answer: unknown;
  try {
    answer = await client.call(model, 'web_search_read', { kwargs }, { ...options, effect: 'read' });
  } catch (error) {
    // The names of related records need rights on their model, their ids do not.
    if (names > 0 && major >= 17 && error instanceof OdooError && error.kind === 'access') {
      return callPage(client, { ...request, names: 0 }, major, options);
    }
    throw error;
  }
  const { length, records } = readAnswer(answer);
  const rows = records.map((record) => hideSecret(model, normalise(record, fields)));
  return {
    total: length,
    rows: major >= 17 || names === 0 ? rows : await withNames(client, rows, fields, names, options),
  };
}

function hideSecret(model: string, row: Row): Row {
  return model === PARAMETERS && isSecretParameter(row.key) ? { ...row, value: WITHHELD, id: row.id } : row;
}

function specification(fields: readonly FieldInfo[], names: number): Record<string, unknown> {
  const named = { fields: { display_name: {} } };
  return Object.fromEntries(
    fields.map((field) => {
      if (field.type === 'many2one') return [field.name, named];
      // Without a limit Odoo reads the name of every related record.
      if (X2MANY.has(field.type) && names > 0) return [field.name, { ...named, limit: names }];
      return [field.name, {}];
    }),
  );
}

function normalise(record: Row, fields: readonly FieldInfo[]): Row {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const value = record[field.name];
    if (field.type === 'many2one') values[field.name] = value ? [toRelated(value)] : false;
    else if (X2MANY.has(field.type)) values[field.name] = Array.isArray(value) ? value.map(toRelated) : [];
    else values[field.name] = value;
  }
  return { ...values, id: record.id };
}

/** `7`, `[7, "Name"]` and `{id: 7, display_name: "Name"}` are the shapes in use. */
function toRelated(value: unknown): Related {
  if (typeof value === 'number') return { id: value, name: undefined };
  if (Array.isArray(value)) return { id: Number(value[0]), name: String(value[1] ?? '') };
  if (value && typeof value === 'object' && 'id' in value) {
    const name = 'display_name' in value ? value.display_name : undefined;
    return { id: Number(value.id), name: typeof name === 'string' ? name : undefined };
  }
  return { id: Number(value), name: undefined };
}

/** One more read a related model, for all rows and fields together. */
async function withNames(
  client: OdooClient,
  rows: readonly Row[],
  fields: readonly FieldInfo[],
  max: number,
  options: CallOptions,
): Promise<readonly Row[]> {
  const relations = fields.filter((field) => X2MANY.has(field.type) && field.relation);
  const wanted = new Map<string, Set<number>>();
  for (const field of relations) {
    const ids = wanted.get(field.relation ?? '') ?? new Set();
    for (const row of rows) for (const one of relatedOf(row[field.name]).slice(0, max)) ids.add(one.id);
    wanted.set(field.relation ?? '', ids);
  }
  const names = new Map<string, Map<number, string>>();
  await Promise.all(
    [...wanted].map(async ([model, ids]) => {
      if (ids.size > 0)
        names.set(model, await namesOf(client, model, [...ids], options).catch(() => new Map()));
    }),
  );
  return rows.map((row) => {
    const values: Record<string, unknown> = {};
    for (const field of relations) {
      const known = names.get(field.relation ?? '');
      values[field.name] = relatedOf(row[field.name]).map(({ id }) => ({ id, name: known?.get(id) }));
    }
    return { ...row, ...values, id: row.id };
  });
}

/** Display names by id, of the records that are there and may be seen, archived ones included. */
export async function namesOf(
  client: OdooClient,
  model: string,
  ids: readonly number[],
  options: CallOptions,
): Promise<Map<number, string>> {
  const kwargs = { domain: [['id', 'in', ids]], fields: ['display_name'], context: { active_test: false } };
  const rows = await client.call(model, 'search_read', { kwargs }, { ...options, effect: 'read' });
  return new Map(toRows(rows).map((row) => [row.id, String(row.display_name || '')]));
}

function relatedOf(value: unknown): readonly Related[] {
  return Array.isArray(value) ? value : [];
}

function readAnswer(answer: unknown): { length: number; records: Row[] } {
  if (answer && typeof answer === 'object' && 'records' in answer && 'length' in answer) {
    return { length: Number(answer.length), records: toRows(answer.records) };
  }
  throw new OdooError('server', 'Odoo answered a search with something that is not a page of records.');
}

/** What Odoo's read methods return; anything that is no record is left out. */
export function toRows(value: unknown): Row[] {
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is Row => row && typeof row === 'object' && typeof row.id === 'number');
}
