import { createHash } from 'node:crypto';
import type { LiveField, Reader, Row } from '../../audit/live/reader.ts';
import { isCredentialName } from '../../odoo/credentials.ts';
import { OdooError } from '../../odoo/errors.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { Database } from './database.ts';

/** What a module's data were at one time: numbers and checksums, no values. */
export interface DataCounts {
  readonly module: string;
  readonly where: string;
  readonly series: string;
  /** ISO 8601. */
  readonly at: string;
  readonly models: { readonly [model: string]: ModelCounts };
  /** What could not be counted, one sentence each. */
  readonly missed: readonly string[];
}

export interface ModelCounts {
  /** Records of a model that the module makes, archived ones too. */
  readonly records?: number | undefined;
  readonly fields: { readonly [field: string]: FieldCounts };
}

export interface FieldCounts {
  /** Records in which it is set. */
  readonly filled?: number | undefined;
  /** Of a number. */
  readonly sum?: number | undefined;
  /** SHA-256 of all values by record, of tables of at most MAX_ROWS records. */
  readonly checksum?: string | undefined;
}

const MAX_ROWS = 20_000;
const NUMBER = /^(integer|float|monetary)$/;
const SUMMED = /^(char|text|selection|integer|boolean|date|datetime|many2one)$/;

/** Counts the records of the models that a module makes, and what its fields on them and on others hold. */
export async function countData(
  index: ModuleIndex,
  { reader, where, series }: Database,
): Promise<DataCounts> {
  const models: Record<string, ModelCounts> = {};
  const missed: string[] = [];
  for (const [model, facts] of index.models) {
    if (facts.kind === 'abstract' || facts.kind === 'transient') continue;
    if (facts.classes.some(({ fact }) => fact.attributes.get('_auto')?.value === false)) continue;
    const names = new Set(facts.classes.flatMap(({ fact }) => fact.fields.map(({ name }) => name)));
    if (!facts.own && names.size === 0) continue;
    try {
      const live = await reader.fields(model);
      const stored = [...live].filter(([name, { store, type }]) => {
        const wanted = names.has(name) || (facts.own && name === 'active');
        return wanted && store && !/^(one2many|many2many|binary|html)$/.test(type);
      });
      models[model] = await modelCounts(reader, model, stored, facts.own);
    } catch (error) {
      if (!(error instanceof OdooError) || /^(timeout|unreachable)$/.test(error.kind)) throw error;
      missed.push(`${model}: ${error.message}`);
    }
  }
  return { module: index.module.name, where, series, at: new Date().toISOString(), models, missed };
}

async function modelCounts(
  reader: Reader,
  model: string,
  stored: readonly (readonly [string, LiveField])[],
  own: boolean,
): Promise<ModelCounts> {
  const records = await reader.count(model, []);
  const fields: Record<string, FieldCounts> = {};
  const open = stored.filter(([name]) => !isCredentialName(name));
  const rows =
    records <= MAX_ROWS && records > 0
      ? await reader.rows(
          model,
          [],
          open.map(([name]) => name),
          MAX_ROWS,
        )
      : undefined;
  for (const [name, { type }] of stored) {
    const secret = isCredentialName(name);
    const filled = type === 'boolean' ? undefined : await reader.count(model, [[name, '!=', false]]);
    const checksum = rows && !secret && SUMMED.test(type) ? checksumOf(rows, name) : undefined;
    const sum = NUMBER.test(type) && rows ? total(rows, name) : undefined;
    fields[name] = { filled, sum, checksum };
  }
  // That there are more records of somebody else's model is no matter of this module.
  return own ? { records, fields } : { fields };
}

function checksumOf(rows: readonly Row[], name: string): string {
  const hash = createHash('sha256');
  for (const row of rows) {
    const value = row[name];
    // Of a many2one the id: names are translated, and change.
    hash.update(`${row.id}\t${JSON.stringify(Array.isArray(value) ? value[0] : value)}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

function total(rows: readonly Row[], name: string): number {
  return Math.round(rows.reduce((sum, row) => sum + Number(row[name] || 0), 0) * 1e6) / 1e6;
}

/** What is not as it was, one sentence each: `lost` is less than before, `other` only different. */
export function comparedCounts(
  before: DataCounts,
  after: DataCounts,
): { readonly lost: readonly string[]; readonly other: readonly string[]; readonly same: number } {
  const lost: string[] = [];
  const other: string[] = [];
  let same = 0;
  for (const [model, old] of Object.entries(before.models)) {
    const now = after.models[model];
    if (!now) {
      lost.push(`${model} is not there any more; it had ${old.records ?? 'some'} records.`);
      continue;
    }
    const [is, was] = [now.records ?? 0, old.records ?? 0];
    if (is === was) same += 1;
    else (is < was ? lost : other).push(`${model} has ${is} records, and had ${was}.`);
    for (const [field, was] of Object.entries(old.fields)) {
      const is = now.fields[field];
      const name = `${model}.${field}`;
      if (!is) {
        if ((was.filled ?? 0) > 0)
          lost.push(`${name} is not there any more; it was set in ${was.filled} records.`);
        continue;
      }
      // Of what no record has, the checksum only tells how many records there are.
      if (is.filled === 0 && was.filled === 0) same += 1;
      else if ((is.filled ?? 0) < (was.filled ?? 0))
        lost.push(`${name} is set in ${is.filled} records, and was in ${was.filled}.`);
      else if (is.sum !== was.sum && was.sum !== undefined && is.sum !== undefined)
        other.push(`${name} adds up to ${is.sum}, and did to ${was.sum}.`);
      else if (is.checksum !== was.checksum && was.checksum && is.checksum)
        other.push(`${name} has other values than before.`);
      else same += 1;
    }
  }
  return { lost, other, same };
}
