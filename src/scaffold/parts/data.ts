import * as z from 'zod';
import type { ExpectedColumn, ExpectedRecord } from '../contribution.ts';
import { recordNode } from '../render/record.ts';
import { dataStyle } from '../render/values.ts';
import { printXml } from '../render/xml.ts';
import { refsIn } from '../spec/demo-order.ts';
import { ALWAYS_THERE, knownModel } from '../spec/known-models.ts';
import { valueScope } from '../spec/resolving.ts';
import { complete } from '../spec/rights.ts';
import { shape } from '../spec/shape.ts';
import type { FieldSpec, Value, Values } from '../spec/types.ts';
import { readValues } from '../spec/values.ts';
import { definePart, type PartScope } from './part.ts';

/** Records of one model that come with the module. */
export interface DataSpec {
  readonly model: string;
  readonly table: string;
  /** Fields that the spec gives the model; those of other modules' models are not known. */
  readonly fields: readonly FieldSpec[];
  readonly noupdate: boolean;
  readonly demo: boolean;
  readonly records: readonly {
    /** xmlid without the module. */
    readonly id: string;
    readonly values: Values;
  }[];
}

const input = z
  .record(
    z.string(),
    shape({
      records: z
        .record(z.string(), z.record(z.string(), z.unknown()))
        .describe('Values by key; a many2one takes the key of a record of data, or an xmlid'),
      noupdate: z.boolean().optional().describe('true: an upgrade leaves them as users changed them'),
      demo: z.boolean().optional().describe('true: only in databases with demo data'),
    }),
  )
  .describe('Records by model, also of other modules: {product.category: {records: {books: {name: Books}}}}');

type DataInput = z.output<typeof input>;

/** Records that are there after installation. */
export const data = definePart({
  id: 'data',
  input,

  resolve(given = {}, r) {
    const ids = new Map(
      Object.entries(given).map(([model, { records }]) => [
        model,
        new Map(Object.keys(records).map((key) => [key, `${tableOf(model)}_${key}`])),
      ]),
    );
    const all = Object.entries(given).map(([model, entry]) => resolveModelData(model, entry, ids, r));
    return inOrder(all, r);
  },

  files({ spec, p }) {
    const style = dataStyle(spec, p);
    return spec.parts.data.map((entry) => {
      const folder = entry.demo ? 'demo' : 'data';
      const nodes = entry.records.map((record) =>
        recordNode({ ...record, model: entry.model, fields: entry.fields }, style),
      );
      return {
        path: `${folder}/${entry.table}_${entry.demo ? 'records_demo' : 'data'}.xml`,
        template: 'data/data.xml',
        data: { noupdate: entry.noupdate, records: nodes.map((node) => printXml([node], 4)) },
        load: folder,
      };
    });
  },

  expected({ spec }) {
    const records = spec.parts.data.flatMap((entry) =>
      entry.records.map(
        (record): ExpectedRecord => ({
          xmlid: complete(spec, record.id),
          model: entry.model,
          values: columnsOf(record.values, entry, (id) => complete(spec, id)),
          demo: entry.demo,
        }),
      ),
    );
    return { records };
  },
});

function tableOf(model: string): string {
  return model.replaceAll('.', '_');
}

function resolveModelData(
  model: string,
  entry: DataInput[string],
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>,
  r: PartScope,
): DataSpec {
  const path = `data.${model}`;
  const own = r.models.find((candidate) => candidate.name === model);
  if (!own) checkForeign(model, path, r);
  const scope = {
    ...valueScope(r),
    // The comodel of another module's field is not known: the key alone has to tell.
    record: (comodel: string, key: string): Value | undefined => {
      const maps = comodel === '' ? [...ids.values()] : [ids.get(comodel)];
      const id = maps.map((map) => map?.get(key)).find((found) => found !== undefined);
      return id === undefined ? undefined : { ref: id };
    },
  };
  const records = Object.entries(entry.records).map(([key, values]) => {
    r.keyed(key, `${path}.records.${key}`);
    const id = `${tableOf(model)}_${key}`;
    if (own?.demo.some((record) => record.id === id))
      r.problems.error(
        `${path}.records.${key}`,
        `a demo record of ${model} has this key too; choose another`,
      );
    const read = readValues(model, values, `${path}.records.${key}`, scope);
    for (const field of own?.fields ?? []) {
      const needed = field.required && !field.default && !field.compute && !field.related;
      if (
        needed &&
        field.type !== 'boolean' &&
        !field.type.endsWith('2many') &&
        (read[field.name] ?? null) === null
      )
        r.problems.error(`${path}.records.${key}`, `the required field ${field.name} is missing`);
    }
    return { id, values: read };
  });
  if (records.length === 0) r.problems.error(`${path}.records`, 'there is no record');
  const earlier = new Set<string>();
  for (const record of records) {
    const ahead = Object.values(record.values)
      .flatMap(refsIn)
      .find((id) => !earlier.has(id) && records.some((other) => other.id === id));
    if (ahead) r.problems.error(path, `put ${ahead} before ${record.id}, which points to it`);
    earlier.add(record.id);
  }
  const fields = [...(r.fields.get(model)?.values() ?? [])];
  const { noupdate = false, demo = false } = entry;
  return { model, table: tableOf(model), fields, noupdate, demo, records };
}

function checkForeign(model: string, path: string, r: PartScope): void {
  if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/.test(model))
    r.problems.error(path, `${JSON.stringify(model)} is no model name`);
  const owner = r.input.extend?.[model]?.module ?? knownModel(model)?.module;
  if (owner === undefined)
    r.problems.warn(
      path,
      `${model} is not of this spec; make sure that a dependency has it, and these fields`,
    );
  else if (!ALWAYS_THERE.has(owner) && !r.module.depends.includes(owner))
    r.problems.error(path, `${model} belongs to ${owner}; add ${owner} to module.depends`);
}

/** Each model after those that its records point to; demo data after all else. */
function inOrder(all: readonly DataSpec[], r: PartScope): DataSpec[] {
  const owner = new Map(all.flatMap((entry) => entry.records.map(({ id }) => [id, entry] as const)));
  const needs = (entry: DataSpec): DataSpec[] =>
    entry.records
      .flatMap(({ values }) => Object.values(values).flatMap(refsIn))
      .flatMap((id) => owner.get(id) ?? [])
      .filter((other) => other !== entry);
  const ordered: DataSpec[] = [];
  let left = [...all.filter((entry) => !entry.demo), ...all.filter((entry) => entry.demo)];
  for (const entry of left) {
    const demo = needs(entry).find((other) => other.demo && !entry.demo);
    if (demo)
      r.problems.error(
        `data.${entry.model}`,
        `it points to a record of ${demo.model}, which is demo data only`,
      );
  }
  while (left.length > 0) {
    const ready = left.find((entry) => needs(entry).every((other) => ordered.includes(other)));
    if (!ready) {
      const names = left.map(({ model }) => model).join(', ');
      r.problems.error(
        'data',
        `the records of ${names} point to each other in a circle; none can be loaded first`,
      );
      return ordered;
    }
    ordered.push(ready);
    left = left.filter((entry) => entry !== ready);
  }
  return ordered;
}

/** Types whose column shows what was written, letter for letter. */
const PLAIN = [
  'char',
  'text',
  'integer',
  'float',
  'monetary',
  'boolean',
  'date',
  'selection',
  'many2one',
  'many2many',
];

function columnsOf(
  values: Values,
  { fields }: DataSpec,
  id: (ref: string) => string,
): Record<string, ExpectedColumn> {
  const columns = Object.entries(values).flatMap(([name, value]): [string, ExpectedColumn][] => {
    const field = fields.find((candidate) => candidate.name === name);
    // Of another module's field only links and switches are sure: a text may be formatted or hidden.
    if (field ? !PLAIN.includes(field.type) : typeof value !== 'object' && typeof value !== 'boolean')
      return [];
    if (typeof value !== 'object' || value === null) return [[name, value]];
    if ('ref' in value) return [[name, { ref: id(value.ref) }]];
    if (!('link' in value)) return [];
    const refs = value.link.flatMap((one) =>
      typeof one === 'object' && one !== null && 'ref' in one ? [id(one.ref)] : [],
    );
    return [[name, { refs }]];
  });
  return Object.fromEntries(columns);
}
