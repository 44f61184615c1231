import type { ModelSpec, Value } from './types.ts';

/** Models with demo records, each after those that its records point to. */
export function demoOrder(models: readonly ModelSpec[]): {
  order: readonly ModelSpec[];
  circle: readonly ModelSpec[];
} {
  const owner = new Map(models.flatMap((model) => model.demo.map((record) => [record.id, model.name])));
  const ordered: ModelSpec[] = [];
  let left = models.filter((model) => model.demo.length > 0);
  const needs = (model: ModelSpec): Set<string | undefined> =>
    new Set(
      model.demo.flatMap((record) => Object.values(record.values).flatMap(refsIn)).map((id) => owner.get(id)),
    );
  while (left.length > 0) {
    const waiting = new Set<string | undefined>(left.map((model) => model.name));
    const ready = left.filter((model) =>
      [...needs(model)].every((name) => name === model.name || !waiting.has(name)),
    );
    if (ready.length === 0) return { order: ordered, circle: left };
    ordered.push(...ready);
    left = left.filter((model) => !ready.includes(model));
  }
  return { order: ordered, circle: [] };
}

export function refsIn(value: Value): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ref' in value) return [value.ref];
  if ('record' in value) return refsIn(value.record);
  if ('link' in value) return value.link.flatMap(refsIn);
  if ('create' in value) return value.create.flatMap((row) => Object.values(row).flatMap(refsIn));
  return [];
}
