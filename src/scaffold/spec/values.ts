import type { FieldSpec, Scalar, Value, Values } from './types.ts';

/** What a value may refer to, besides being itself. */
export interface ValueScope {
  /** Fields of a model of the spec; `undefined` for a model of another module. */
  fieldsOf(model: string): ReadonlyMap<string, FieldSpec> | undefined;
  /** Whether the model may have fields besides those; their values are then taken by how they look. */
  isOpen?(model: string): boolean;
  /** A name for the value of a many2one: a demo record in demo data; `undefined` when there is none such. */
  record?(model: string, key: string): Value | undefined;
  problem(path: string, message: string): void;
}

const XMLID = /^[a-z][a-z0-9_]*\.[A-Za-z0-9_.-]+$/;
const RELATIVE = /^(today|now)(?:\s*([+-])\s*(\d+))?$/;

/** Reads the values of one record, each by the type of its field. */
export function readValues(model: string, input: unknown, path: string, scope: ValueScope): Values {
  const fields = scope.fieldsOf(model);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    scope.problem(path, 'expected an object of field and value');
    return {};
  }
  const values: [string, Value][] = [];
  for (const [name, value] of Object.entries(input)) {
    const field = fields?.get(name);
    const at = `${path}.${name}`;
    if (!field && scope.isOpen?.(model)) values.push([name, readLoose(name, value, at, scope)]);
    else if (fields && !field) scope.problem(at, `${model} has no field ${name}`);
    else if (field) values.push([name, readValue(field, value, at, scope)]);
  }
  return Object.fromEntries(values);
}

/**
 * A value of a field whose type is not known: by Odoo's own habit the name of a many2one ends in `_id` and that
 * of an x2many in `_ids`, and their values are xmlids. `{ref: xmlid}` says so for any other name.
 */
export function readLoose(
  name: string,
  input: unknown,
  path: string,
  scope: Pick<ValueScope, 'problem' | 'record'>,
): Value {
  const record = (value: unknown): Value | undefined => readRecord('', value, scope);
  if (name.endsWith('_id') && typeof input === 'string') {
    const found = record(input);
    if (found !== undefined) return found;
  } else if (Array.isArray(input)) {
    const records = input.map(record);
    if (records.every((value) => value !== undefined)) return { link: records };
  } else if (isScalar(input)) {
    if (!name.endsWith('_id') || input === null) return input;
  } else if (typeof input === 'object' && 'ref' in input && Object.keys(input).length === 1) {
    const found = record(input.ref);
    if (found !== undefined) return found;
  }
  const wanted = Array.isArray(input)
    ? 'a list of xmlids such as [base.main_partner]'
    : name.endsWith('_id')
      ? 'an xmlid such as base.main_partner'
      : 'a plain value, {ref: xmlid} or a list of xmlids';
  scope.problem(path, `${JSON.stringify(input)} should be ${wanted}`);
  return null;
}

/** Reads one value by the type of its field; `null` stands for no value. */
export function readValue(field: FieldSpec, input: unknown, path: string, scope: ValueScope): Value {
  if (input === null) return null;
  const refuse = (wanted: string): null => {
    scope.problem(path, `${JSON.stringify(input)} should be ${wanted}`);
    return null;
  };
  switch (field.type) {
    case 'boolean':
      return typeof input === 'boolean' ? input : refuse('true or false');
    case 'integer':
      return Number.isInteger(input) ? Number(input) : refuse('a whole number');
    case 'float':
    case 'monetary':
      return typeof input === 'number' ? input : refuse('a number');
    case 'date':
      return (
        readTime(input, /^\d{4}-\d{2}-\d{2}$/, 'today') ??
        refuse('today, today+7 or a date such as 2024-12-31')
      );
    case 'datetime':
      return (
        readTime(input, /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, 'now') ??
        refuse('now, now+7 or a time (UTC) such as "2024-12-31 08:00:00"')
      );
    case 'selection': {
      const known = field.options.map(([value]) => value);
      return known.includes(String(input)) ? String(input) : refuse(`one of ${known.join(', ')}`);
    }
    case 'many2one':
      return readRecord(field.comodel ?? '', input, scope) ?? refuse('an xmlid such as base.main_partner');
    case 'reference': {
      const match = typeof input === 'string' ? /^([a-z0-9_.]+),(.+)$/.exec(input) : null;
      const model = match?.[1] ?? '';
      if (!match || !field.options.some(([known]) => known === model)) {
        return refuse('a model of the field and an xmlid, such as "res.partner,base.main_partner"');
      }
      const record = readRecord(model, match[2], scope);
      return record === undefined ? refuse('a model and an xmlid') : { reference: model, record };
    }
    case 'one2many':
    case 'many2many':
      return readMany(field, input, path, scope) ?? refuse('a list of records');
    case 'json':
      return { json: JSON.stringify(input) };
    default:
      return typeof input === 'string' || typeof input === 'number' ? String(input) : refuse('text');
  }
}

function readTime(input: unknown, absolute: RegExp, word: string): Value | undefined {
  if (typeof input !== 'string') return undefined;
  const relative = RELATIVE.exec(input);
  if (relative?.[1] === word) return { daysFromToday: Number(`${relative[2] ?? '+'}${relative[3] ?? '0'}`) };
  return absolute.test(input) ? input : undefined;
}

function readRecord(model: string, input: unknown, scope: Pick<ValueScope, 'record'>): Value | undefined {
  if (typeof input !== 'string') return undefined;
  if (XMLID.test(input)) return { ref: input };
  return scope.record?.(model, input);
}

function readMany(field: FieldSpec, input: unknown, path: string, scope: ValueScope): Value | undefined {
  if (!Array.isArray(input)) return undefined;
  const comodel = field.comodel ?? '';
  if (input.every((item) => typeof item === 'string')) {
    const records = input.map((item) => readRecord(comodel, item, scope));
    return records.every((record) => record !== undefined) ? { link: records } : undefined;
  }
  return { create: input.map((item, i) => readValues(comodel, item, `${path}.${i}`, scope)) };
}

export function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
