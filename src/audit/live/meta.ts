import { remembered } from '../../util/remember.ts';
import { idOf, idsOf, type LiveField, type Reader, type Row, textOf } from './reader.ts';

/** The tables that describe the database. Each is read when it is first asked for, and cited each time. */
export interface Meta {
  /** `ir.model.data` of a module. */
  data(module: string): Promise<readonly Row[]>;
  /** xmlids by record id, of the records of a model. */
  xmlids(model: string): Promise<ReadonlyMap<number, string>>;
  groups(): Promise<Groups>;
  access(): Promise<readonly Row[]>;
  rules(): Promise<readonly Row[]>;
  /** Every view, without its arch. */
  views(): Promise<ReadonlyMap<number, Row>>;
  /** `ir.model` by name. */
  models(): Promise<ReadonlyMap<string, Row>>;
  /** `ir.model.fields` of a model by name. */
  columns(model: string): Promise<ReadonlyMap<string, Row>>;
  /** `fields_get` of a model. */
  fields(model: string): Promise<ReadonlyMap<string, LiveField>>;
  /** Records of a model, archived ones too. */
  size(model: string): Promise<number>;
}

export interface Groups {
  readonly rows: ReadonlyMap<number, Row>;
  /** xmlid of a group, else its id in brackets. */
  name(id: number): string;
  id(xmlid: string): number | undefined;
  /** The group and all that it implies, at any depth. */
  closure(id: number): ReadonlySet<number>;
}

const ACCESS = [
  'name',
  'model_id',
  'group_id',
  'perm_read',
  'perm_write',
  'perm_create',
  'perm_unlink',
  'active',
];
const RULE = [
  'name',
  'model_id',
  'groups',
  'domain_force',
  'perm_read',
  'perm_write',
  'perm_create',
  'perm_unlink',
  'active',
];
const VIEW = ['name', 'model', 'type', 'inherit_id', 'mode', 'active', 'key', 'arch_updated'];
const COLUMN = [
  'model',
  'name',
  'ttype',
  'relation',
  'relation_field',
  'required',
  'store',
  'index',
  'related',
  'state',
];

/** `models` are those that the audited modules touch: their columns are read in one go. */
export function createMeta(reader: Reader, usersField: string, models: readonly string[]): Meta {
  const tables = new Map<string, Promise<unknown>>();
  const touched = new Set(models);

  /** Reads once; whoever asks again cites that. */
  async function once<T>(key: string, load: () => Promise<T>): Promise<T> {
    const before = tables.has(key);
    const entry = remembered(tables, key, load);
    entry.catch(() => tables.delete(key));
    // The key belongs to one loader, and so to one type.
    const value = (await entry) as T;
    if (before) reader.note(`${key}: ${sizeOf(value)}, read before`);
    return value;
  }

  const all = (model: string, fields: readonly string[]) => once(model, () => reader.rows(model, [], fields));
  return {
    data: (module) =>
      once(`ir.model.data of ${module}`, () =>
        reader.rows('ir.model.data', [['module', '=', module]], ['name', 'model', 'res_id', 'noupdate']),
      ),
    xmlids: (model) =>
      once(`ir.model.data of ${model}`, async () => {
        const rows = await reader.rows(
          'ir.model.data',
          [['model', '=', model]],
          ['module', 'name', 'res_id'],
        );
        return new Map(
          rows.map((row) => [idOf(row, 'res_id') ?? 0, `${textOf(row, 'module')}.${textOf(row, 'name')}`]),
        );
      }),
    groups: () =>
      once('res.groups', async () => {
        const rows = await reader.rows('res.groups', [], ['name', 'implied_ids', usersField]);
        const data = await reader.rows(
          'ir.model.data',
          [['model', '=', 'res.groups']],
          ['module', 'name', 'res_id'],
        );
        return groupsOf(rows, data);
      }),
    access: () => all('ir.model.access', ACCESS),
    rules: () => all('ir.rule', RULE),
    views: () =>
      once('ir.ui.view', async () => {
        const rows = await reader.rows('ir.ui.view', [], VIEW);
        return new Map(rows.map((row) => [row.id, row]));
      }),
    models: () =>
      once('ir.model', async () => {
        const rows = await reader.rows('ir.model', [], ['model', 'name', 'transient', 'state']);
        return new Map(rows.map((row) => [textOf(row, 'model'), row]));
      }),
    async columns(model) {
      const found = touched.has(model)
        ? await once('ir.model.fields of the models of these modules', () => columnsOf(reader, models))
        : await once(`ir.model.fields of ${model}`, () => columnsOf(reader, [model]));
      return found.get(model) ?? new Map();
    },
    fields: (model) => once(`${model}.fields_get`, () => reader.fields(model)),
    size: (model) => once(`number of ${model}`, () => reader.count(model, [])),
  };
}

/** `ir.model.fields` by model and name. */
async function columnsOf(
  reader: Reader,
  models: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Row>>> {
  const found = new Map<string, Map<string, Row>>();
  for (const row of await reader.rows('ir.model.fields', [['model', 'in', models]], COLUMN)) {
    const model = textOf(row, 'model');
    found.set(model, (found.get(model) ?? new Map<string, Row>()).set(textOf(row, 'name'), row));
  }
  return found;
}

function groupsOf(rows: readonly Row[], data: readonly Row[]): Groups {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const names = new Map(
    data.map((row) => [idOf(row, 'res_id') ?? 0, `${textOf(row, 'module')}.${textOf(row, 'name')}`]),
  );
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  const closures = new Map<number, ReadonlySet<number>>();
  return {
    rows: byId,
    name: (id) => names.get(id) ?? `res.groups(${id})`,
    id: (xmlid) => ids.get(xmlid),
    closure: (id) =>
      remembered(closures, id, () => {
        const found = new Set([id]);
        for (const each of found)
          for (const implied of idsOf(byId.get(each), 'implied_ids')) found.add(implied);
        return found;
      }),
  };
}

function sizeOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const size = Array.isArray(value) ? value.length : value instanceof Map ? value.size : undefined;
  return size === undefined ? 'known' : `${size} rows`;
}
