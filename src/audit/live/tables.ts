import { isCredentialName } from '../../odoo/credentials.ts';
import { OdooError } from '../../odoo/errors.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { LiveContext } from './check.ts';
import type { Meta } from './meta.ts';
import { type DeclaredField, declaredFields } from './places.ts';
import type { LiveField } from './reader.ts';
import { refusal } from './verdict.ts';

/** A field that an audited module declares and that has a column, or a relation table, of its own. */
export interface LiveColumn extends DeclaredField {
  readonly name: string;
  readonly live: LiveField;
}

/** A model with a table in the database, and what the audited modules declare on it. */
export interface LiveTable {
  readonly model: string;
  /** The first module that declares something on it. */
  readonly index: ModuleIndex;
  /** All records that this user sees, archived ones too. */
  readonly size: number;
  readonly columns: readonly LiveColumn[];
}

interface Found {
  readonly tables: readonly LiveTable[];
  readonly missed: readonly string[];
}

const FOUND = new WeakMap<Meta, Promise<Found>>();

/** The tables that the audited modules store something in. What this user may not read is reported as missed. */
export async function liveTables(context: LiveContext): Promise<readonly LiveTable[]> {
  const known = FOUND.get(context.meta) ?? findTables(context);
  FOUND.set(context.meta, known);
  // A failure that is no model's own is asked again by the next check.
  known.catch(() => FOUND.delete(context.meta));
  const { tables, missed } = await known;
  for (const what of missed) context.missed(what);
  if (tables.length > 0) {
    const rows = tables.reduce((sum, { size }) => sum + size, 0);
    context.read.note(`fields_get and search_count of ${tables.length} models: ${number(rows)} records`);
  }
  return tables;
}

/** Runs for each table; where Odoo refuses or does not answer, that model is missed and the others go on. */
export async function eachTable(
  context: LiveContext,
  run: (table: LiveTable) => Promise<void>,
): Promise<void> {
  for (const table of await liveTables(context)) {
    try {
      await run(table);
    } catch (error) {
      if (!(error instanceof OdooError) || error.kind === 'unreachable') throw error;
      context.missed(`${table.model}: ${error.kind === 'access' ? refusal(error) : error.message}`);
    }
  }
}

async function findTables(context: LiveContext): Promise<Found> {
  const fields = new Map<string, DeclaredField[]>();
  for (const index of context.modules) {
    for (const field of declaredFields(index)) {
      if (hasTable(context, index, field.model))
        fields.set(field.model, [...(fields.get(field.model) ?? []), field]);
    }
  }
  const tables: LiveTable[] = [];
  const missed: string[] = [];
  for (const [model, declared] of fields) {
    const [first] = declared;
    if (!first) continue;
    try {
      const live = await context.meta.fields(model);
      const columns = declared.flatMap((field): LiveColumn[] => {
        const info = live.get(field.fact.name);
        return info?.store ? [{ ...field, name: field.fact.name, live: info }] : [];
      });
      // The last declaration of a field tells most; one is enough.
      const unique = [...new Map(columns.map((column) => [column.name, column])).values()];
      if (unique.length > 0)
        tables.push({ model, index: first.index, size: await context.meta.size(model), columns: unique });
    } catch (error) {
      if (!(error instanceof OdooError)) throw error;
      missed.push(`${model}: ${refusal(error)}`);
    }
  }
  return { tables, missed };
}

/** No wizard, no mixin and no view of the database. */
export function hasTable(context: LiveContext, index: ModuleIndex, model: string): boolean {
  const facts = index.models.get(model);
  const kind = context.project.model(model, index.module.name).kind ?? facts?.kind;
  if (kind === 'abstract' || kind === 'transient') return false;
  if (facts?.classes.some(({ fact }) => fact.attributes.get('_auto')?.value === false)) return false;
  return !isView(context, model);
}

const VIEWS = new WeakMap<LiveContext['modules'], ReadonlySet<string>>();

/** Some audited module says that the model has no table of its own. */
function isView({ modules }: LiveContext, model: string): boolean {
  let known = VIEWS.get(modules);
  if (!known) {
    const all = modules.flatMap((index) => [...index.models.values()]);
    known = new Set(
      all
        .filter(({ classes }) => classes.some(({ fact }) => fact.attributes.get('_auto')?.value === false))
        .map((facts) => facts.model),
    );
    VIEWS.set(modules, known);
  }
  return known.has(model);
}

/** Types whose values an aggregate `count` counts: empty ones are NULL. */
export const COUNTED: ReadonlySet<string> = new Set([
  'char',
  'text',
  'html',
  'selection',
  'many2one',
  'many2one_reference',
  'reference',
  'date',
  'datetime',
  'integer',
  'float',
  'monetary',
]);

/** Records in which a column is not NULL. Columns that Odoo does not count are left out. */
export async function filled(
  context: Pick<LiveContext, 'read'>,
  table: LiveTable,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const specs = names.map((name) => `${name}:count`);
  const found = await aggregates(context, table, specs);
  return new Map([...found].map(([spec, count]) => [spec.replace(':count', ''), count]));
}

/**
 * Several aggregates over all records in one call. Where Odoo refuses one of them, each is asked alone, and those
 * that it refuses are left out.
 */
export async function aggregates(
  { read }: Pick<LiveContext, 'read'>,
  { model }: LiveTable,
  all: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const secret = all.filter((spec) => /:count$/.test(spec) && isCredentialName(nameOf(spec)));
  // Of what is withheld it may only be asked whether it is set.
  for (const spec of secret) found.set(spec, await read.count(model, [[nameOf(spec), '!=', false]]));
  const specs = all.filter((spec) => !secret.includes(spec));
  const ask = async (some: readonly string[]) => {
    const totals = await read.totals(model, [], some);
    for (const spec of some) {
      const value = totals.get(spec);
      if (value !== undefined) found.set(spec, value);
    }
  };
  for (let at = 0; at < specs.length; at += TOGETHER) {
    const batch = specs.slice(at, at + TOGETHER);
    try {
      await ask(batch);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      for (const spec of batch) {
        await ask([spec]).catch((single: unknown) => {
          if (!isRefusal(single)) throw single;
        });
      }
    }
  }
  return found;
}

function nameOf(spec: string): string {
  return spec.slice(0, spec.indexOf(':'));
}

const TOGETHER = 40;

export function isRefusal(error: unknown): error is OdooError {
  return error instanceof OdooError && error.kind !== 'timeout' && error.kind !== 'unreachable';
}

export function number(count: number): string {
  return count.toLocaleString('en-US');
}
