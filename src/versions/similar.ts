import { similarName } from '../util/similar-name.ts';
import type { SchemaField, SchemaModel } from './schema.ts';

/** Of the new models the one that has most of this one's fields, or a name that is nearly the same. */
export function likelyModel(old: SchemaModel, fresh: readonly SchemaModel[]): string | undefined {
  const scored = fresh
    .filter(({ kind }) => kind === old.kind)
    .map((model) => ({ model, score: shared(old, model) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best && best.score >= 0.5 && best.score > (next?.score ?? 0)) return best.model.name;
  return similarName(
    old.name,
    fresh.map(({ name }) => name),
  );
}

/** Part of all fields that both have, with the same type. */
function shared(a: SchemaModel, b: SchemaModel): number {
  const both = [...a.fields].filter(([name, { type }]) => b.fields.get(name)?.type === type).length;
  const all = new Set([...a.fields.keys(), ...b.fields.keys()]).size;
  return all === 0 ? 0 : both / all;
}

/**
 * Of the fields that are new the one that this field may have become: it keeps the same things, and its label is the
 * same, its name says nearly the same, or no other field of that sort came or went.
 */
export function likelyField(
  old: SchemaField,
  gone: readonly SchemaField[],
  fresh: readonly SchemaField[],
  same: (a: SchemaField, b: SchemaField) => boolean,
): string | undefined {
  const candidates = fresh.filter((field) => same(old, field));
  const labelled = candidates.filter(({ label }) => label !== undefined && label === old.label);
  if (labelled.length === 1) return labelled[0]?.name;
  const byName = similarName(
    old.name,
    candidates.map(({ name }) => name),
  );
  if (byName !== undefined) return byName;
  const [only] = candidates;
  const rivals = gone.filter((field) => only && same(field, only));
  return candidates.length === 1 && rivals.length === 1 ? only?.name : undefined;
}
