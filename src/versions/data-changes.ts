import type { DataChange, DataChanges } from './change.ts';
import { compareConstraints } from './compare-constraints.ts';
import { compareFields } from './compare-fields.ts';
import { compareRecords } from './compare-records.ts';
import { type Comparison, type Findings, type ModelPair, NOTHING_AROUND, nameNow } from './comparison.ts';
import { NO_RENAMES } from './renames.ts';
import type { Schema, SchemaModel } from './schema.ts';
import { likelyModel } from './similar.ts';

/** What the rows of a database need when one version of a module takes the place of another. Guesses nothing. */
export function dataChanges(
  before: Schema,
  after: Schema,
  options: Partial<Omit<Comparison, 'before' | 'after'>> & Pick<Comparison, 'from' | 'to'>,
): DataChanges {
  const comparison: Comparison = {
    ...{ renames: NO_RENAMES, around: NOTHING_AROUND, coreName: (model: string) => model },
    ...options,
    before,
    after,
  };
  const found: Findings = { changes: [], questions: [], notes: [] };
  const pairs = pairsOf(comparison, found);
  for (const pair of pairs) compareFields(pair, comparison, found);
  for (const pair of pairs) compareConstraints(pair, comparison, found);
  compareRecords(comparison, found);
  listViews(comparison, found);
  if (before.partial || after.partial)
    found.notes.push(
      `Some classes of ${after.module} name their model in a way that only running them would tell, or cannot be read: what they keep was not compared.`,
    );
  return found;
}

function pairsOf(comparison: Comparison, found: Findings): ModelPair[] {
  const { before, after } = comparison;
  const pairs: ModelPair[] = [];
  for (const old of before.models.values()) {
    const name = nameNow(old.name, comparison);
    const now = after.models.get(name);
    if (now && hasRows(old) && hasRows(now)) {
      pairs.push({ old, now });
      if (old.own && name !== old.name) found.changes.push(renamed(old, now));
      else if (!old.own && name !== old.name)
        found.notes.push(
          `${old.name} is ${name} now: Odoo's own migration moves its table, with this module's columns in it. The scripts leave that to it.`,
        );
    } else if (!now && old.own && hasRows(old)) gone(old, comparison, found);
  }
  return pairs;
}

function renamed(old: SchemaModel, now: SchemaModel): DataChange {
  return {
    kind: 'renamed-model',
    old: old.name,
    model: now.name,
    oldTable: old.table,
    table: now.table,
  };
}

/** Rows of a wizard are nothing that anybody keeps. */
function hasRows({ kind }: SchemaModel): boolean {
  return kind !== 'abstract' && kind !== 'transient';
}

function gone(old: SchemaModel, { before, after }: Comparison, found: Findings): void {
  found.changes.push({ kind: 'removed-model', model: old.name, table: old.table });
  const fresh = [...after.models.values()].filter(({ name, own }) => own && !before.models.has(name));
  const likely = likelyModel(old, fresh);
  if (likely === undefined) {
    found.notes.push(
      `${old.name} is not made by this module any more. Unless another one makes it, Odoo leaves its table ${old.table} with all rows: drop it when nobody misses it.`,
    );
    return;
  }
  found.questions.push({
    message: `Is the model ${likely} the old ${old.name}? The scripts keep the rows of ${old.name} in their table and make ${likely} empty.`,
    answer: `${old.name}=${likely}`,
  });
}

/** Since 18.0 a list is no longer called tree; records of the module's own are loaded anew, others are not. */
function listViews({ from, to, after }: Comparison, found: Findings): void {
  if (from >= '18.0' || to < '18.0') return;
  const models = [...after.models.values()].filter(({ own, kind }) => own && kind === 'model');
  if (models.length > 0)
    found.changes.push({ kind: 'list-views', models: models.map(({ name }) => name).sort() });
}
