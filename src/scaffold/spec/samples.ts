import { knownModel } from './known-models.ts';
import type { FieldSpec, ModelSpec, Value, Values } from './types.ts';

/** A transparent PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/**
 * The smallest set of values with which a record can be created. The second set differs from the first
 * in the fields of unique constraints.
 */
export function sampleValues(model: ModelSpec, models: readonly ModelSpec[], which: 1 | 2): Values {
  const unique = uniqueFields(model);
  const values = model.fields
    .filter(isNeeded)
    .map((field): [string, Value] => [
      field.name,
      unique.has(field.name) ? distinct(field, models, which) : sampleOf(field, models),
    ]);
  return { ...model.base, ...Object.fromEntries(values) };
}

/** Fields of which no two records may have the same value, alone or together with others. */
export function uniqueFields(model: ModelSpec): Set<string> {
  return new Set(model.sqlConstraints.flatMap((constraint) => constraint.unique));
}

/** Values of the second sample that differ from the first. */
export function secondValues(model: ModelSpec, models: readonly ModelSpec[]): Values {
  const first = sampleValues(model, models, 1);
  const second = sampleValues(model, models, 2);
  return Object.fromEntries(
    Object.entries(second).filter(([name, value]) => JSON.stringify(first[name]) !== JSON.stringify(value)),
  );
}

function isNeeded(field: FieldSpec): boolean {
  if (field.compute || field.related) return false;
  if (field.sample.length > 0) return true;
  return field.required && !field.default && !field.type.endsWith('2many') && field.type !== 'boolean';
}

function sampleOf(field: FieldSpec, models: readonly ModelSpec[]): Value {
  return field.sample[0] ?? byType(field, models);
}

/** A value that neither demo data nor the other sample has. */
function distinct(field: FieldSpec, models: readonly ModelSpec[], which: 1 | 2): Value {
  const given = field.sample[which - 1];
  if (given !== undefined) return given;
  const value = sampleOf(field, models);
  const shift = which === 1 ? 0 : 1;
  if (typeof value === 'number') return field.sample.length > 0 ? value + shift : 1001 + shift;
  if (typeof value === 'object' && value !== null && 'daysFromToday' in value)
    return { daysFromToday: value.daysFromToday + shift };
  if (typeof value !== 'string' || field.type === 'selection') return value;
  const text = field.sample.length > 0 ? value : `Test ${value}`;
  return shift === 0 ? text : `${text} 2`;
}

function byType(field: FieldSpec, models: readonly ModelSpec[]): Value {
  switch (field.type) {
    case 'integer':
    case 'float':
    case 'monetary':
      return 1;
    case 'boolean':
      return true;
    case 'date':
    case 'datetime':
      return { daysFromToday: 0 };
    case 'binary':
    case 'image':
      return PIXEL;
    case 'selection':
      return field.options[0]?.[0] ?? '';
    case 'many2one':
      return recordOf(field.comodel ?? '', models);
    case 'reference': {
      const model = field.options[0]?.[0] ?? '';
      return { reference: model, record: recordOf(model, models) };
    }
    case 'json':
      return { json: '{}' };
    default:
      return (field.size === undefined ? field.title : field.title.slice(0, field.size)) || 'Sample';
  }
}

function recordOf(comodel: string, models: readonly ModelSpec[]): Value {
  if (models.some((model) => model.name === comodel)) return { sample: comodel };
  const ref = knownModel(comodel)?.ref;
  return ref === undefined ? { first: comodel } : { ref };
}

/** Models in an order in which their samples can be created, or a circle of required many2ones. */
export function creationOrder(models: readonly ModelSpec[]): { order: ModelSpec[] } | { circle: string[] } {
  const order: ModelSpec[] = [];
  const visiting: string[] = [];
  const visit = (model: ModelSpec): string[] | undefined => {
    if (order.includes(model)) return undefined;
    if (visiting.includes(model.name)) return [...visiting.slice(visiting.indexOf(model.name)), model.name];
    visiting.push(model.name);
    for (const value of Object.values(sampleValues(model, models, 1))) {
      for (const needed of samplesIn(value)) {
        const other = models.find((candidate) => candidate.name === needed);
        const circle = other && visit(other);
        if (circle) return circle;
      }
    }
    visiting.pop();
    order.push(model);
    return undefined;
  };
  for (const model of models) {
    const circle = visit(model);
    if (circle) return { circle };
  }
  return { order };
}

/** Models whose sample a value points to. */
export function samplesIn(value: Value): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sample' in value) return [value.sample];
  if ('record' in value) return samplesIn(value.record);
  if ('link' in value) return value.link.flatMap(samplesIn);
  if ('create' in value) return value.create.flatMap((row) => Object.values(row).flatMap(samplesIn));
  return [];
}

/** Values whose new x2many rows have all that their model requires. */
export function fillRows(model: ModelSpec, models: readonly ModelSpec[], values: Values): Values {
  const filled = Object.entries(values).map(([name, value]): [string, Value] => {
    const field = model.fields.find((candidate) => candidate.name === name);
    const comodel = models.find((candidate) => candidate.name === field?.comodel);
    if (!comodel || typeof value !== 'object' || value === null || !('create' in value)) return [name, value];
    const { [field?.inverse ?? '']: _inverse, ...samples } = sampleValues(comodel, models, 1);
    return [name, { create: value.create.map((row) => fillRows(comodel, models, { ...samples, ...row })) }];
  });
  return Object.fromEntries(filled);
}
