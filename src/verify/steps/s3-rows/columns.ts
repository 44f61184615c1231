import type { ExpectedColumn, ExpectedRecord } from '../../../scaffold/contribution.ts';
import { count } from '../../count.ts';
import { type Ladder, type Row, searchRead, textOf } from '../../ladder.ts';
import { recordElement, recordPlace } from '../../place.ts';
import type { Check } from '../../types.ts';
import { type Defect, verdict } from './collect.ts';
import type { InstalledRows } from './installed.ts';
import { isKept, MODELS, sourceColumns } from './source-columns.ts';

const FIX = 'Upgrade the module; then look for what else writes this record.';
const KEPT =
  'It stands in a noupdate block, which an upgrade leaves alone: correct it in Odoo, or in a migration script.';

/** Records of any model, with the columns that the spec promises of them. */
export function specColumns(
  ladder: Ladder,
  rows: InstalledRows,
  records: readonly ExpectedRecord[],
  demo: boolean,
): Promise<Check[]> {
  return columnChecks(ladder, rows, records, { demo, id: 'spec-records', says: 'the spec says' });
}

/** The same of what the data files themselves write down. */
export async function fileColumns(ladder: Ladder, rows: InstalledRows, demo: boolean): Promise<Check[]> {
  const records: ExpectedRecord[] = [];
  for (const model of MODELS) {
    if (!ladder.index.records.some(({ fact }) => fact.model === model)) continue;
    const fields = await ladder.client.fields(model, { signal: ladder.options.signal });
    records.push(...sourceColumns(ladder.index, model, fields));
  }
  return columnChecks(ladder, rows, records, { demo, id: 'record-values', says: 'the files say' });
}

interface Asked {
  readonly demo: boolean;
  readonly id: string;
  /** Such as `the spec says`. */
  readonly says: string;
}

async function columnChecks(
  ladder: Ladder,
  rows: InstalledRows,
  records: readonly ExpectedRecord[],
  { demo, id, says }: Asked,
): Promise<Check[]> {
  const wanted = records.filter((record) => demo || record.demo !== true);
  const ids = await refIds(ladder, wanted);
  const checks: Check[] = [];
  for (const model of [...new Set(wanted.map((record) => record.model))].sort()) {
    const own = wanted.filter((record) => record.model === model);
    const known = await ladder.client.fields(model, { signal: ladder.options.signal });
    const asked = [...new Set(own.flatMap(({ values }) => Object.keys(values)))];
    const columns = asked.filter((column) => known.has(column));
    const { byXmlid, call } = await rows.records(model, columns);
    const written = new Map(
      sourceColumns(ladder.index, model, known).map((record) => [record.xmlid, record.values]),
    );
    const defects = own.flatMap(({ xmlid, values }): Defect[] => {
      const place = recordPlace(ladder.index, xmlid) ?? {};
      const row = byXmlid.get(xmlid);
      if (!row) return [{ message: `${xmlid}, a ${model}, does not exist.`, fix: FIX, ...place }];
      const isOld = isKept(recordElement(ladder.index, xmlid));
      return Object.entries(values).flatMap(([column, value]) => {
        const problem = known.has(column)
          ? difference(row, column, value, ids, says)
          : `the model has no field ${column} here`;
        if (problem === undefined) return [];
        // What the file says otherwise is no leftover of an earlier version.
        const kept = isOld && agrees(written.get(xmlid)?.[column], value);
        const found = { message: `${xmlid}: ${problem}.`, fix: kept ? KEPT : FIX, ...place };
        return [kept ? { ...found, verdict: 'warn' } : found];
      });
    });
    const holds = `${count(own.length, 'record')} of ${model}, each with ${columns.join(', ') || 'its id'}.`;
    checks.push(...verdict('S3', id, call, holds, defects));
  }
  return checks;
}

function difference(
  row: Row,
  column: string,
  wanted: ExpectedColumn,
  ids: ReadonlyMap<string, Target>,
  says: string,
): string | undefined {
  const found = row[column];
  const tell = (text: string) => `${column} is ${short(found)} where ${says} ${text}`;
  if (typeof wanted === 'object' && wanted !== null) {
    const refs = 'ref' in wanted ? [wanted.ref] : wanted.refs;
    const targets = refs.map((ref) => ids.get(ref));
    const missing = refs.find((ref) => !ids.has(ref));
    if (missing !== undefined) return `${column} names ${missing}, which does not exist`;
    if ('refs' in wanted) {
      const held = Array.isArray(found) ? found : [];
      const same = held.length === targets.length && targets.every((target) => held.includes(target?.id));
      return same ? undefined : tell(refs.join(', ') || 'none');
    }
    const [target] = targets;
    // A many2one is [id, name], a reference `model,id`.
    const id: unknown = Array.isArray(found) ? found[0] : found;
    return id === target?.id || id === `${target?.model},${target?.id}` ? undefined : tell(wanted.ref);
  }
  return sameScalar(found, wanted) ? undefined : tell(JSON.stringify(wanted));
}

/** Of what a file says, as far as it can be read, and what is wanted. */
function agrees(written: ExpectedColumn | undefined, wanted: ExpectedColumn): boolean {
  const text = (value: ExpectedColumn) => (typeof value === 'string' ? value.trim() : JSON.stringify(value));
  return written === undefined || text(written) === text(wanted);
}

/** Odoo says false for what is empty, and pads what a data file has broken into lines. */
function sameScalar(found: unknown, wanted: string | number | boolean | null): boolean {
  if (wanted === null || wanted === '') return found === false || found === null || found === '';
  if (typeof wanted === 'string' && typeof found === 'string') return found.trim() === wanted.trim();
  if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(found - wanted) < 1e-6;
  return found === wanted;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'not there';
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}

interface Target {
  readonly id: number;
  readonly model: string;
}

/** Every record that some column names, by its xmlid; groups and models of other modules among them. */
async function refIds(
  ladder: Ladder,
  records: readonly ExpectedRecord[],
): Promise<ReadonlyMap<string, Target>> {
  const named = records.flatMap(({ values }) =>
    Object.values(values).flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      return 'ref' in value ? [value.ref] : value.refs;
    }),
  );
  if (named.length === 0) return new Map();
  const split = [...new Set(named)].map((xmlid) => {
    const dot = xmlid.indexOf('.');
    return { module: xmlid.slice(0, dot), name: xmlid.slice(dot + 1) };
  });
  const { rows } = await searchRead(
    ladder,
    'ir.model.data',
    [
      ['module', 'in', [...new Set(split.map(({ module }) => module))]],
      ['name', 'in', split.map(({ name }) => name)],
    ],
    ['module', 'name', 'model', 'res_id'],
  );
  return new Map(
    rows.map((row) => [
      `${textOf(row, 'module')}.${textOf(row, 'name')}`,
      { id: Number(row.res_id), model: textOf(row, 'model') },
    ]),
  );
}
