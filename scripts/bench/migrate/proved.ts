import { literalOf, parts } from '../../../src/source/python/literal.ts';
import type { PyNode } from '../../../src/source/python/node.ts';
import { parsePythonNow } from '../../../src/source/python/parser.ts';
import { evaluate, type Record } from './evaluate.ts';

const MODIFIERS = ['invisible', 'column_invisible', 'readonly', 'required'] as const;
type Modifier = (typeof MODIFIERS)[number];

/** Attributes of an element, by their names. */
export type Attributes = ReadonlyMap<string, string>;

/** With more records the proof is given up. */
const MAX_RECORDS = 50_000;

/** A modifier as a function of the record; undefined where the element says nothing of it. */
type Says = ReadonlyMap<Modifier, (record: Record) => boolean>;

/**
 * Whether an element says after the migration for every record what servers and browsers up to 16.0 made of its `attrs`
 * and `states`. It is asked of each record that can be told apart: each field has in turn every value that it is
 * compared with, those next to a number, one that nobody names, and none. A field that is only asked whether it is set
 * is a truth value, also a number, of which 0 counts as not set. Shares no code with the conversion. `isColumn` says
 * whether it is a column of a list; undefined where that is not known. False where the proof cannot be led.
 */
export function isProved(before: Attributes, after: Attributes, isColumn: boolean | undefined): boolean {
  if (after.has('attrs') || after.has('states')) return false;
  try {
    const texts = MODIFIERS.flatMap((name) => after.get(name) ?? []).map(source);
    const old = oldSays(before, isColumn);
    const now = newSays(after);
    const values = valuesOf([...old.compared, ...texts.flatMap(comparedIn)]);
    const count = [...values.values()].reduce((product, { length }) => product * length, 1);
    if (count > MAX_RECORDS) return false;
    const all = records(values);
    return MODIFIERS.every((name) => {
      const [was, is] = [old.says.get(name), now.get(name)];
      // What is never hidden says nothing; of a field that is read only elsewhere `readonly="0"` says something.
      if (!was !== !is && !name.endsWith('invisible')) return false;
      return all.every((record) => Boolean(was?.(record)) === Boolean(is?.(record)));
    });
  } catch (error) {
    if (error instanceof Unproved) return false;
    throw error;
  }
}

class Unproved extends Error {
  override readonly name = 'Unproved';
}

/** A field and a value that it is compared with. */
type Compared = readonly [field: string, value: unknown];

/**
 * What 16.0 makes of the attributes. Source: `transfer_node_to_modifiers` of odoo/addons/base/models/ir_ui_view.py and
 * `matchCondition` of addons/web/static/src/core/domain.js, both of 16.0.
 */
function oldSays(attributes: Attributes, isColumn: boolean | undefined) {
  const modifiers = new Map<Modifier, readonly unknown[] | boolean>();
  const attrs = attributes.get('attrs')?.trim();
  if (attrs) {
    const value = literal(attrs);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unproved();
    for (const [name, said] of Object.entries(value)) {
      const modifier = MODIFIERS.find((each) => each === name);
      if (!modifier || typeof said === 'string') throw new Unproved();
      modifiers.set(modifier, Array.isArray(said) ? said : Boolean(said));
    }
  }
  const states = attributes.get('states');
  if (states?.trim()) {
    const leaf = ['state', 'not in', states.split(',').map((state) => state.trim())];
    const before = modifiers.get('invisible');
    modifiers.set('invisible', Array.isArray(before) ? [...before, leaf] : [leaf]);
  }
  for (const name of ['invisible', 'readonly', 'required'] as const) {
    const text = attributes.get(name);
    if (!text) continue;
    const value = constant(text);
    if (value === undefined || (name === 'invisible' && isColumn === undefined)) throw new Unproved();
    if (name === 'invisible' && isColumn) modifiers.set('column_invisible', value);
    else if (value || !Array.isArray(modifiers.get(name))) modifiers.set(name, value);
  }
  const compared: Compared[] = [];
  const says = new Map(
    [...modifiers].map(([name, said]) => [
      name,
      typeof said === 'boolean' ? () => said : matcher(said, compared),
    ]),
  );
  return { says, compared };
}

/** The prefix notation, read from its end: an operator takes what was read last. */
function matcher(domain: readonly unknown[], compared: Compared[]): (record: Record) => boolean {
  const stack: ((record: Record) => boolean)[] = [];
  const pop = () => {
    const last = stack.pop();
    if (!last) throw new Unproved();
    return last;
  };
  for (const item of [...domain].reverse()) {
    if (item === '!') {
      const one = pop();
      stack.push((record) => !one(record));
    } else if (item === '&' || item === '|') {
      const [a, b] = [pop(), pop()];
      stack.push(item === '&' ? (record) => a(record) && b(record) : (record) => a(record) || b(record));
    } else if (typeof item === 'boolean') stack.push(() => item);
    else stack.push(condition(item, compared));
  }
  return (record) => stack.every((each) => each(record));
}

function condition(item: unknown, compared: Compared[]): (record: Record) => boolean {
  const [field, op, value] = Array.isArray(item) ? item : [];
  if (typeof field === 'number') {
    if (op !== '=' && op !== '!=') throw new Unproved();
    return () => (field === value) === (op === '=');
  }
  if (typeof field !== 'string' || typeof op !== 'string') throw new Unproved();
  const wanted: readonly unknown[] = Array.isArray(value) ? value : [value];
  compared.push(...wanted.map((each): Compared => [field, each]));
  switch (op) {
    case '=':
    case '==':
    case '!=':
    case '<>':
      if (Array.isArray(value)) throw new Unproved();
      return (record) => (record[field] === value) === op.startsWith('=');
    case 'in':
    case 'not in':
      return (record) => wanted.includes(record[field]) === (op === 'in');
    case '<':
    case '>':
    case '<=':
    case '>=': {
      if (typeof value !== 'number') throw new Unproved();
      return (record) => {
        const own = Number(record[field]);
        return op === '<'
          ? own < value
          : op === '>'
            ? own > value
            : op === '<='
              ? own <= value
              : own >= value;
      };
    }
    default:
      throw new Unproved();
  }
}

function newSays(attributes: Attributes): Says {
  const says = new Map<Modifier, (record: Record) => boolean>();
  for (const name of MODIFIERS) {
    const text = attributes.get(name);
    if (text === undefined || text.trim() === '') continue;
    const expression = source(text);
    says.set(name, (record) => {
      try {
        return Boolean(evaluate(expression, record));
      } catch {
        throw new Unproved();
      }
    });
  }
  return says;
}

/** On one line, with a text for each xmlid. */
function source(text: string): string {
  return `(${text.replaceAll(/\s+/g, ' ').trim()})`.replaceAll(/%\(\s*([\w.]+)\s*\)[ds]/g, "'%$1'");
}

function literal(text: string): unknown {
  const code = source(text);
  const [statement, ...more] = parts(parsePythonNow(code));
  const node = statement && parts(statement)[0];
  const value = node && more.length === 0 ? literalOf(node, code) : undefined;
  if (value === undefined) throw new Unproved();
  return value;
}

/** Fields of an expression with what they are compared with; those that stand by themselves with nothing. */
function comparedIn(text: string): Compared[] {
  const found: Compared[] = [];
  const below = (node: PyNode) => {
    const { type, start, end } = node;
    // `parent.state` is one name.
    if (type === 'identifier' || type === 'attribute') {
      found.push([text.slice(start, end), false]);
      return;
    }
    const [left, right] = type === 'comparison_operator' ? parts(node) : [];
    const value = left && right && literalOf(right, text);
    if (left && value !== undefined) {
      const name = text.slice(left.start, left.end);
      for (const each of Array.isArray(value) ? value : [value]) found.push([name, each]);
    }
    node.children.forEach(below);
  };
  below(parsePythonNow(text));
  return found;
}

/** The values that tell a field's records apart. */
function valuesOf(compared: readonly Compared[]): ReadonlyMap<string, readonly unknown[]> {
  const named = new Map<string, Set<unknown>>();
  for (const [field, value] of compared) {
    const all = named.get(field) ?? new Set();
    if (value !== undefined && value !== null) all.add(value);
    named.set(field, all);
  }
  return new Map(
    [...named].map(([field, all]) => {
      const numbers = [...all].filter((each) => typeof each === 'number');
      const texts = [...all].filter((each) => typeof each === 'string');
      if (numbers.length === 0 && texts.length === 0) return [field, [true, false]];
      const near = numbers.flatMap((each) => [each - 0.5, each, each + 0.5]);
      const other = numbers.length > 0 ? Math.max(...numbers) + 7 : 'none that anybody names';
      // A number is never false, and nothing but a number is compared with 0.
      const none = numbers.includes(0) ? [] : [false];
      return [field, [...new Set<unknown>([...near, ...texts, other, ...none])]];
    }),
  );
}

function records(values: ReadonlyMap<string, readonly unknown[]>): Record[] {
  let all: Record[] = [{}];
  for (const [field, each] of values)
    all = all.flatMap((record) => each.map((value) => ({ ...record, [field]: value })));
  return all;
}

/** The words that a server took for a boolean; undefined for what it had to run. */
function constant(text: string): boolean | undefined {
  if (/^(1|true)$/i.test(text.trim())) return true;
  return /^(0|false)$/i.test(text.trim()) ? false : undefined;
}
