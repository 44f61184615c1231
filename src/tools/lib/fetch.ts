import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, FieldInfo, OdooClient } from '../../odoo/types.ts';
import type { Related } from './cells.ts';
import { type Bounds, type Column, isMany, specification, type Tree, toTree, valueAlong } from './columns.ts';
import type { CallContext } from './context.ts';
import { isSecretParameter, PARAMETERS, WITHHELD } from './credentials.ts';

export type Row = { readonly id: number } & Readonly<Record<string, unknown>>;

export interface PageRequest {
  readonly model: string;
  readonly domain: readonly unknown[];
  readonly fields: readonly Column[];
  readonly limit: number;
  readonly offset?: number;
  readonly order?: string | undefined;
  /** How many records of an x2many field get their names; 0 gives ids alone. */
  readonly names?: number;
  /** How many records of an x2many field a path goes through; 5 unless told. */
  readonly through?: number;
  readonly context?: CallContext;
}

export interface Page {
  /** All that match, beyond this page too. */
  readonly total: number;
  /** Relations are `Related[]`, whatever the series sends; the rest is as Odoo says it. */
  readonly rows: readonly Row[];
}

const KEY: FieldInfo = { name: 'key', type: 'char', string: 'Key' };

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
  return {
    rows: [],
    total: await countRecords(client, request.model, request.domain, options, request.context),
  };
}

/** Rows alone, without the cost of their total: for those who read page after page. */
export async function fetchRows(
  client: OdooClient,
  request: PageRequest,
  options: CallOptions,
): Promise<readonly Row[]> {
  const { major } = await client.info(options);
  return (await callPage(client, request, major, options, false)).rows;
}

export async function countRecords(
  client: OdooClient,
  model: string,
  domain: readonly unknown[],
  options: CallOptions,
  context: CallContext = {},
): Promise<number> {
  const total = await client.call(
    model,
    'search_count',
    { kwargs: { domain, context } },
    { ...options, effect: 'read' },
  );
  return typeof total === 'number' ? total : 0;
}

async function callPage(
  client: OdooClient,
  request: PageRequest,
  major: number,
  options: CallOptions,
  counted = true,
): Promise<Page> {
  const { model, domain, limit, offset = 0, order } = request;
  const fields = model === PARAMETERS ? [...request.fields, KEY] : request.fields;
  const bounds: Bounds = { names: request.names ?? 0, through: request.through ?? 5 };
  const tree = toTree(fields);
  const context = {
    ...request.context,
    ...(counted ? { force_search_count: true } : {}),
    ...(fields.some((f) => f.type === 'binary' || f.type === 'image') ? { bin_size: true } : {}),
  };
  const kwargs = {
    domain,
    ...(major >= 17 ? { specification: specification(tree, bounds) } : { fields: [...tree.keys()] }),
    limit,
    offset,
    ...(order ? { order } : {}),
    // A full page is counted unasked; from 17.0 on that can be cut short.
    ...(!counted && major >= 17 ? { count_limit: 1 } : {}),
    context,
  };
  let answer: unknown;
  try {
    const method = counted || major >= 17 ? 'web_search_read' : 'search_read';
    answer = await client.call(model, method, { kwargs }, { ...options, effect: 'read' });
  } catch (error) {
    // The names of related records need rights on their model, their ids do not.
    if (bounds.names > 0 && major >= 17 && error instanceof OdooError && error.kind === 'access') {
      return callPage(client, { ...request, names: 0 }, major, options, counted);
    }
    throw error;
  }
  const { length, records: read } = Array.isArray(answer)
    ? { length: answer.length, records: toRows(answer) }
    : readAnswer(answer);
  const records =
    major >= 17 ? read : await withRelated(client, read, tree, bounds, request.context, options);
  return {
    total: length,
    rows: records.map((record) => hideSecret(model, normalise(record, fields, bounds))),
  };
}

function hideSecret(model: string, row: Row): Row {
  return model === PARAMETERS && isSecretParameter(row.key) ? { ...row, value: WITHHELD, id: row.id } : row;
}

function normalise(record: Row, columns: readonly Column[], bounds: Bounds): Row {
  const values: Record<string, unknown> = {};
  for (const column of columns) {
    values[column.name] = column.path
      ? valueAlong(record, column.path, bounds, normaliseValue)
      : normaliseValue(column, record[column.name]);
  }
  return { ...values, id: record.id };
}

function normaliseValue(field: FieldInfo, value: unknown): unknown {
  if (field.type === 'many2one') return value ? [toRelated(value)] : false;
  if (isMany(field)) return Array.isArray(value) ? value.map(toRelated) : [];
  return value;
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

/**
 * Up to 16.0 a read gives no more of a relation than ids, and the name of a many2one. Puts in what is below,
 * in the shape of later series: one read a relation, for all rows together.
 */
async function withRelated(
  client: OdooClient,
  rows: readonly Row[],
  tree: Tree,
  bounds: Bounds,
  context: CallContext | undefined,
  options: CallOptions,
): Promise<readonly Row[]> {
  const relations = [...tree.values()].filter(
    ({ field, shown, below }) => below.size > 0 || (shown && isMany(field) && bounds.names > 0),
  );
  const filled = await Promise.all(
    relations.map(async ({ field, shown, below }) => {
      const named = shown && isMany(field);
      const max = isMany(field) ? (below.size > 0 ? bounds.through : bounds.names) : 1;
      const ids = new Set(rows.flatMap((row) => relatedOf(row, field).slice(0, max)).map((one) => one.id));
      const kwargs = {
        domain: [['id', 'in', [...ids]]],
        fields: [...(named ? ['display_name'] : []), ...below.keys()],
        context: { ...context, active_test: false },
      };
      const answer =
        ids.size === 0
          ? []
          : await client
              .call(field.relation ?? '', 'search_read', { kwargs }, { ...options, effect: 'read' })
              // Names alone are a courtesy, which their model may not allow.
              .catch((error: unknown) => (below.size > 0 ? Promise.reject(error) : []));
      const found = await withRelated(client, toRows(answer), below, bounds, context, options);
      return { field, byId: new Map(found.map((row) => [row.id, row])) };
    }),
  );
  return rows.map((row) => {
    const values: Record<string, unknown> = {};
    for (const { field, byId } of filled) {
      const related = relatedOf(row, field).map(({ id, name }) => ({
        ...(name === undefined ? {} : { display_name: name }),
        ...byId.get(id),
        id,
      }));
      values[field.name] = isMany(field) ? related : (related[0] ?? false);
    }
    return { ...row, ...values, id: row.id };
  });
}

function relatedOf(row: Row, field: FieldInfo): Related[] {
  const value = normaliseValue(field, row[field.name]);
  return Array.isArray(value) ? value : [];
}

/** Archived records are named by id as well as the others. */
export function everyRecord(hasActive: boolean, ids: readonly number[]): unknown[] {
  return [['id', 'in', ids], ...(hasActive ? [['active', 'in', [true, false]]] : [])];
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
