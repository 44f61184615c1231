import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import { type Row, toRows } from './fetch.ts';
import { type Column, importText, isEmpty, type Match } from './import-columns.ts';
import type { SourceRow } from './rows.ts';

/** What of a batch is in Odoo already. */
export interface Known {
  /** Record behind each row, by the row's number. */
  readonly ids: ReadonlyMap<number, number>;
  /** False where the user may not look external ids up: then `newest` tells old records from new ones. */
  readonly certain: boolean;
  readonly newest: number;
  /** Rows that already say what the file says. */
  readonly unchanged: ReadonlySet<number>;
  readonly archived: boolean;
}

const NUMBERS = new Set(['integer', 'float', 'monetary']);
/** Types whose stored value tells for certain that a cell would change nothing. */
const COMPARABLE = new Set([
  ...NUMBERS,
  'char',
  'text',
  'boolean',
  'date',
  'datetime',
  'selection',
  'many2one',
]);
/** External ids without a module get this one. Source: `load` in odoo/models.py of every series. */
const MODULE = '__import__';

/** Looks a batch up with at most three calls, however many rows it has. */
export async function lookUp(
  client: OdooClient,
  model: string,
  match: Match,
  columns: readonly Column[],
  rows: readonly SourceRow[],
  options: CallOptions,
): Promise<Known> {
  const xmlids = new Set<string>();
  for (const column of columns) {
    if (column.name !== 'id' && !(column.field?.type === 'many2one' && column.subfield === 'id')) continue;
    for (const { cells } of rows) {
      if (!isEmpty(cells[column.name])) xmlids.add(qualified(String(cells[column.name])));
    }
  }
  const found =
    xmlids.size > 0 ? await externalIds(client, [...xmlids], options) : new Map<string, Reference>();
  const fields = [
    ...new Set(columns.flatMap(({ field }) => (field && COMPARABLE.has(field.type) ? [field.name] : []))),
  ];
  const hasActive = (await client.fields(model, options)).has('active');
  const wanted = ['id', ...fields, ...(hasActive ? ['active'] : [])];
  const { ids, records } = await matched(client, model, match, columns, rows, found, wanted, options);
  const unchanged = new Set<number>();
  let archived = false;
  for (const row of rows) {
    const record = records.get(ids.get(row.number) ?? 0);
    if (!record) continue;
    archived ||= record.active === false;
    if (columns.every((column) => says(record, column, row, found))) unchanged.add(row.number);
  }
  const certain = match.by !== 'xmlid' || found !== undefined;
  const newest = certain ? 0 : await newestId(client, model, options);
  return { ids, certain, newest, unchanged, archived };
}

interface Reference {
  readonly model: string;
  readonly id: number;
}
type References = ReadonlyMap<string, Reference> | undefined;

async function matched(
  client: OdooClient,
  model: string,
  match: Match,
  columns: readonly Column[],
  rows: readonly SourceRow[],
  found: References,
  fields: readonly string[],
  options: CallOptions,
): Promise<{ ids: Map<number, number>; records: Map<number, Row> }> {
  const ids = new Map<number, number>();
  if (match.by === 'key') {
    const records = await search(client, model, keyDomain(match.fields, columns, rows), fields, options);
    const byKey = new Map<string, Row[]>();
    for (const record of records.values()) {
      const key = keyOf(match.fields.map((name) => record[name]));
      byKey.set(key, [...(byKey.get(key) ?? []), record]);
    }
    for (const { number, cells } of rows) {
      const same = byKey.get(keyOf(match.fields.map((name) => cells[name]))) ?? [];
      if (same.length > 1) {
        const list = same.slice(0, 5).map((record) => record.id);
        throw new OdooError(
          'validation',
          `Row ${number}: ${same.length} ${model} records have this key (${match.fields.join(', ')}): ${list.join(', ')}.`,
          { hint: 'Name more key fields, or match by external id.' },
        );
      }
      const [record] = same;
      if (record) ids.set(number, record.id);
    }
    return { ids, records };
  }
  for (const { number, cells } of rows) {
    const cell = cells[match.by === 'id' ? '.id' : 'id'];
    if (isEmpty(cell)) continue;
    const reference = found?.get(qualified(String(cell)));
    if (match.by === 'xmlid' && reference && reference.model !== model) {
      throw new OdooError(
        'validation',
        `Row ${number}: the external id "${String(cell)}" is of a ${reference.model} record.`,
      );
    }
    const id = match.by === 'id' ? Number(cell) : reference?.id;
    if (id !== undefined) ids.set(number, id);
  }
  if (ids.size === 0) return { ids, records: new Map() };
  const records = await search(client, model, [['id', 'in', [...ids.values()]]], fields, options);
  // An external id may outlive its record: then Odoo creates it anew.
  for (const [number, id] of ids) if (match.by === 'xmlid' && !records.has(id)) ids.delete(number);
  return { ids, records };
}

function keyDomain(
  names: readonly string[],
  columns: readonly Column[],
  rows: readonly SourceRow[],
): unknown[] {
  return names.map((name) => {
    const isNumber = columns.find((column) => column.name === name)?.field?.type === 'integer';
    const values = rows.map(({ cells }) => (isNumber ? Number(cells[name]) : String(cells[name])));
    return [name, 'in', [...new Set(values)]];
  });
}

/** A row's key; `7` and `"7"` are one, as in a CSV file. */
export function keyOf(values: readonly unknown[]): string {
  return JSON.stringify(values.map(String));
}

async function search(
  client: OdooClient,
  model: string,
  domain: readonly unknown[],
  fields: readonly string[],
  options: CallOptions,
): Promise<Map<number, Row>> {
  const kwargs = { domain, fields, context: { active_test: false } };
  const rows = await client.call(model, 'search_read', { kwargs }, { ...options, effect: 'read' });
  return new Map(toRows(rows).map((row) => [row.id, row]));
}

/** Undefined where the user may not read external ids: on 19.0 few may (ir.model.access.csv of base). */
async function externalIds(
  client: OdooClient,
  xmlids: readonly string[],
  options: CallOptions,
): Promise<References> {
  const byModule = new Map<string, string[]>();
  for (const xmlid of xmlids) {
    const dot = xmlid.indexOf('.');
    const module = xmlid.slice(0, dot);
    byModule.set(module, [...(byModule.get(module) ?? []), xmlid.slice(dot + 1)]);
  }
  const parts = [...byModule].map(([module, names]) => ['&', ['module', '=', module], ['name', 'in', names]]);
  const domain = [...parts.slice(1).map(() => '|'), ...parts.flat()];
  const kwargs = { domain, fields: ['module', 'name', 'model', 'res_id'] };
  try {
    const rows = await client.call(
      'ir.model.data',
      'search_read',
      { kwargs },
      { ...options, effect: 'read' },
    );
    return new Map(
      toRows(rows).map((row) => [
        `${String(row.module)}.${String(row.name)}`,
        { model: String(row.model), id: Number(row.res_id) },
      ]),
    );
  } catch (error) {
    if (error instanceof OdooError && error.kind === 'access') return undefined;
    throw error;
  }
}

async function newestId(client: OdooClient, model: string, options: CallOptions): Promise<number> {
  const kwargs = { domain: [], fields: ['id'], order: 'id desc', limit: 1, context: { active_test: false } };
  const rows = await client.call(model, 'search_read', { kwargs }, { ...options, effect: 'read' });
  return toRows(rows)[0]?.id ?? 0;
}

/** Whether a record certainly says already what the cell says; in doubt it doesn't. */
function says(record: Row, column: Column, row: SourceRow, found: References): boolean {
  const { field, subfield, name } = column;
  if (!field) return true;
  if (!COMPARABLE.has(field.type)) return false;
  const text = importText(column, row.cells[name], row.number);
  const value = record[field.name];
  if (field.type === 'many2one') {
    const [id, title] = Array.isArray(value) ? value : [undefined, ''];
    if (text === '') return id === undefined;
    if (subfield === '.id') return id === Number(text);
    if (subfield === 'id') return id !== undefined && found?.get(qualified(text))?.id === id;
    return title === text;
  }
  if (field.type === 'boolean')
    return value === true ? /^(1|true|yes)$/i.test(text) : /^(0|false|no|)$/i.test(text);
  if (NUMBERS.has(field.type)) return text === '' ? value === 0 || value === false : Number(text) === value;
  return text === (value === false ? '' : value);
}

function qualified(xmlid: string): string {
  return xmlid.includes('.') ? xmlid : `${MODULE}.${xmlid}`;
}
