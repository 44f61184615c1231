import { pyString } from '../../source/python/quote.ts';
import type { Literal } from '../../source/types.ts';
import type { Condition, Leaf } from './domain.ts';

/** Type of a field at the place of the expression, such as `one2many`; undefined where it is not known. */
export type FieldType = (name: string) => string | undefined;

/** Cannot be said as an expression; the message says which part, for somebody who has to rewrite it. */
export class NotExpressible extends Error {
  override readonly name = 'NotExpressible';
}

/** How strongly an expression binds; what binds less than its surroundings needs parentheses. */
const BINDING = { or: 1, and: 2, not: 3, compare: 4 } as const;

/**
 * The condition as the Python expression that 17.0 and later evaluate in the browser. Equal to the domain in every
 * case but one: a number that is compared with False, where the domain was never true for 0.
 * Throws NotExpressible.
 */
export function renderCondition(condition: Condition, type: FieldType): string {
  return rendered(condition, type, 0);
}

function rendered(condition: Condition, type: FieldType, around: number): string {
  switch (condition.kind) {
    case 'constant':
      return condition.value ? '1' : '0';
    case 'expression':
      // What somebody wrote may bind less than what is around it.
      return around > 0 && /\b(or|and|not|if|lambda)\b/.test(condition.text)
        ? `(${condition.text})`
        : condition.text;
    case 'not':
      return bound(`not ${rendered(condition.of, type, BINDING.not)}`, BINDING.not, around);
    case 'and':
    case 'or': {
      const own = BINDING[condition.kind];
      const text = condition.of.map((each) => rendered(each, type, own)).join(` ${condition.kind} `);
      return bound(text, own, around);
    }
    case 'leaf': {
      const { text, binding } = leafText(condition, type);
      return bound(text, binding, around);
    }
  }
}

function bound(text: string, own: number, around: number): string {
  return own < around ? `(${text})` : text;
}

interface Text {
  readonly text: string;
  readonly binding: number;
}

const ATOM = 5;

function leafText({ left, op, right, tuple = false }: Leaf, type: FieldType): Text {
  const compared = (symbol: string, value: Literal) => ({
    text: `${left} ${symbol} ${valueText(value, tuple)}`,
    binding: BINDING.compare,
  });
  const is = (positive: boolean): Text =>
    positive ? { text: left, binding: ATOM } : { text: `not ${left}`, binding: BINDING.not };
  const many = /^(one2many|many2many)$/.test(type(left) ?? '');
  switch (op) {
    case '=':
    case '==':
    case '!=':
    case '<>': {
      const equal = op === '=' || op === '==';
      if (right === false || right === null || isEmpty(right)) return is(!equal);
      if (right === true || (right === 1 && type(left) === 'boolean')) return is(equal);
      if (right === 0 && type(left) === 'boolean') return is(!equal);
      if (many) throw new NotExpressible(`"${left}" holds several records, which ${op} cannot compare`);
      if (Array.isArray(right)) return compared(equal ? 'in' : 'not in', right);
      return compared(equal ? '==' : '!=', right);
    }
    case '<':
    case '<=':
      // An empty date was never before another; the browser's Python puts False before each text.
      if (typeof right === 'string')
        return { text: `${left} and ${compared(op, right).text}`, binding: BINDING.and };
      return compared(op, right);
    case '>':
    case '>=':
      return compared(op, right);
    case 'in':
    case 'not in': {
      if (!Array.isArray(right))
        return leafText({ kind: 'leaf', left, op: op === 'in' ? '=' : '!=', right }, type);
      if (many && right.length > 0)
        throw new NotExpressible(`"${left}" holds several records, which "${op}" cannot compare`);
      // One value is said as one; what is no text might be an id, a number or False, which `==` treats otherwise.
      if (right.length === 1 && typeof right[0] === 'string')
        return compared(op === 'in' ? '==' : '!=', right[0]);
      return compared(op, right);
    }
    case 'like':
    case 'not like':
    case 'ilike':
    case 'not ilike':
      return containing(left, op, right);
    case '=?':
      if (right === false || right === null) return { text: '1', binding: ATOM };
      return leafText({ kind: 'leaf', left, op: '=', right }, type);
    default:
      throw new NotExpressible(`the operator "${op}" on "${left}" has no expression`);
  }
}

function isEmpty(value: Literal): boolean {
  return Array.isArray(value) && value.length === 0;
}

function containing(left: string, op: string, right: Literal): Text {
  if (typeof right !== 'string' || /[%_]/.test(right))
    throw new NotExpressible(`the pattern of "${op}" on "${left}"`);
  const fold = op.endsWith('ilike');
  const within = fold ? `(${left} or '').lower()` : `(${left} or '')`;
  const text = `${pyString(fold ? right.toLowerCase() : right, "'")} ${op.startsWith('not') ? 'not in' : 'in'} ${within}`;
  return { text, binding: BINDING.compare };
}

/** A literal as the browser's Python reads it. */
function valueText(value: Literal, tuple = false): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return /^%\([\w.]+\)[ds]$/.test(value) ? value : pyString(value, "'");
  if (Array.isArray(value)) {
    const items = value.map((item) => valueText(item)).join(', ');
    return tuple && value.length > 1 ? `(${items})` : `[${items}]`;
  }
  throw new NotExpressible('a dictionary as a value');
}
