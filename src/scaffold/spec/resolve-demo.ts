import { demoOrder, refsIn } from './demo-order.ts';
import type { SpecInput } from './input.ts';
import { keyProblem } from './names.ts';
import { type Resolving, valueScope } from './resolving.ts';
import { sampleValues, uniqueFields } from './samples.ts';
import type { DemoSpec, ModelSpec, Value, Values } from './types.ts';
import { readValues } from './values.ts';

/** Adds the demo records, once all models are known: they may point to each other. */
export function resolveDemo(models: readonly ModelSpec[], r: Resolving): ModelSpec[] {
  const ids = new Map(models.map((model) => [model.name, demoIds(model, r.inputOf(model.name)?.demo)]));
  const filled = models.map((model) => ({ ...model, demo: demoOf(model, models, ids, r) }));
  for (const model of filled) {
    checkOrder(model, r);
    checkSamples(model, filled, r);
  }
  const { circle } = demoOrder(filled);
  if (circle.length > 0) {
    const names = circle.map((model) => model.name).join(', ');
    r.problems.error(
      'models',
      `the demo records of ${names} point to each other in a circle, so that none can be loaded first`,
    );
  }
  return filled;
}

/** A sample that a demo record has too could not be created beside it. */
function checkSamples(model: ModelSpec, models: readonly ModelSpec[], r: Resolving): void {
  for (const { unique } of model.sqlConstraints) {
    if (unique.length === 0) continue;
    for (const which of [1, 2] as const) {
      const sample = sampleValues(model, models, which);
      const same = model.demo.find((record) =>
        unique.every(
          (name) =>
            name in record.values &&
            name in sample &&
            JSON.stringify(record.values[name]) === JSON.stringify(sample[name]),
        ),
      );
      const path = `${r.pathOf(model.name)}.fields.${unique[0]}.sample`;
      if (same)
        r.problems.error(
          path,
          `the demo record ${same.id} has this value, which must be unique; give samples that no record has`,
        );
    }
  }
}

/** A record can only point to those of its own model that come before it. */
function checkOrder(model: ModelSpec, r: Resolving): void {
  const later = new Set(model.demo.map((record) => record.id));
  for (const record of model.demo) {
    const ahead = Object.values(record.values)
      .flatMap(refsIn)
      .find((id) => later.has(id));
    if (ahead)
      r.problems.error(
        `${r.pathOf(model.name)}.demo`,
        `put ${ahead} before ${record.id}, which points to it`,
      );
    later.delete(record.id);
  }
}

type DemoInput = SpecInput['models'][string]['demo'];

function demoIds(model: ModelSpec, input: DemoInput): Map<string, string> {
  const keys =
    typeof input === 'number'
      ? Array.from({ length: input }, (_, i) => `demo_${i + 1}`)
      : Object.keys(input ?? {});
  return new Map(keys.map((key) => [key, `${model.table}_${key}`]));
}

function demoOf(
  model: ModelSpec,
  models: readonly ModelSpec[],
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>,
  r: Resolving,
): DemoSpec[] {
  const input = r.inputOf(model.name)?.demo;
  const path = `${r.pathOf(model.name)}.demo`;
  const own = [...(ids.get(model.name)?.entries() ?? [])];
  if (typeof input === 'object') {
    const scope = {
      ...valueScope(r),
      record: (comodel: string, key: string): Value | undefined => {
        const id = ids.get(comodel)?.get(key);
        return id === undefined ? undefined : { ref: id };
      },
    };
    return own.map(([key, id]) => {
      const problem = keyProblem(key);
      if (problem) r.problems.error(`${path}.${key}`, problem);
      const values = readValues(model.name, input[key], `${path}.${key}`, scope);
      for (const field of model.fields) {
        const needed =
          field.required && !field.default && !field.compute && !field.related && field.type !== 'boolean';
        if (needed && (values[field.name] ?? null) === null && !field.type.endsWith('2many')) {
          r.problems.error(`${path}.${key}`, `the required field ${field.name} is missing`);
        }
      }
      return { id, values };
    });
  }
  return own.map(([, id], i) => ({
    id,
    values: numbered(sampleValues(model, models, 1), model, ids, i, path, r),
  }));
}

/** Sample values told apart by a number, with links to other demo records in turn. */
function numbered(
  values: Values,
  model: ModelSpec,
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>,
  index: number,
  path: string,
  r: Resolving,
): Values {
  const unique = uniqueFields(model);
  const given = Object.entries(values).filter(([name]) => name !== model.sequence?.field);
  const changed = given.map(([name, value]): [string, Value] => {
    const field = model.fields.find((f) => f.name === name);
    if (typeof value === 'object' && value !== null && 'sample' in value) {
      const targets = [...(ids.get(value.sample)?.values() ?? [])];
      const target = targets[index % Math.max(targets.length, 1)];
      if (target === undefined)
        r.problems.error(path, `${name} is required, so ${value.sample} needs demo records too`);
      return [name, { ref: target ?? '' }];
    }
    if (typeof value === 'object' && value !== null && 'first' in value) {
      r.problems.error(
        path,
        `${name} is required and ${value.first} has no record that is always there; give the demo records by key, with an xmlid`,
      );
    }
    const sampled = (field?.sample.length ?? 0) > 0;
    if (unique.has(name) && sampled) {
      r.problems.error(
        path,
        `${name} must be unique, and no value of it can be made up; give the demo records by key`,
      );
    }
    if (unique.has(name) && typeof value === 'number') return [name, index + 1];
    return [name, field?.type === 'char' && !sampled ? `${field.title} ${index + 1}` : value];
  });
  return Object.fromEntries(changed);
}
