import { OdooError } from '../../odoo/errors.ts';
import { didYouMean, orList } from '../../util/suggest.ts';
import type { Measure } from './group-spec.ts';

export type Having = readonly ('&' | '|' | '!' | readonly [spec: string, operator: string, value: unknown])[];

/** What 19.0 takes in `having`; we take no more anywhere. Source: 19.0 orm/models.py, `_read_group_having`. */
const OPERATORS = ['=', '!=', '<', '>', '<=', '>=', 'in', 'not in'];

/** Checks conditions on measures, in the notation of a domain; a measure may be named without its function. */
export function parseHaving(input: readonly unknown[], measures: readonly Measure[]): Having {
  let open = 0;
  const terms = input.flatMap((item): Having[number][] => {
    if (item === '&' || item === '|') {
      open = Math.max(open, 1) + 1;
      return [item];
    }
    if (item === '!') {
      open = Math.max(open, 1);
      return [item];
    }
    open = Math.max(open, 1) - 1;
    return readTerm(item, measures);
  });
  if (open > 0) throw bad('an operator lacks a condition after it');
  return terms;
}

function readTerm(item: unknown, measures: readonly Measure[]): Having[number][] {
  if (!Array.isArray(item) || item.length !== 3) throw bad(`${JSON.stringify(item)} is no condition`);
  const [name, operator, value] = item;
  const found = measures.find(
    (one) => one.spec === name || (one.spec !== '__count' && one.field.name === name),
  );
  if (!found) {
    const known = measures.map((one) => one.spec);
    throw bad(
      `${JSON.stringify(name)} is no measure of this call, which are ${orList(known)}${didYouMean(String(name), known)}`,
    );
  }
  if (typeof operator !== 'string' || !OPERATORS.includes(operator)) {
    throw bad(`${JSON.stringify(operator)} is not one of ${OPERATORS.join(', ')}`);
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (operator.endsWith('in') !== Array.isArray(value))
    throw bad(`"${operator}" has the wrong kind of value`);
  if (values.length === 0 || values.some((one) => typeof one !== 'number' && typeof one !== 'string')) {
    throw bad(`${JSON.stringify(value)} is no number`);
  }
  if (!Array.isArray(value)) return [[found.spec, operator, value]];
  // 19.0 builds wrong SQL of a list that came as JSON, so each value is compared by itself.
  const [join, each] = operator === 'in' ? (['|', '='] as const) : (['&', '!='] as const);
  const joins = values.slice(1).map(() => join);
  return [...joins, ...values.map((one) => [found.spec, each, one] as const)];
}

/** Whether a group passes, as PostgreSQL decides it: a comparison with nothing is never true, nor is its opposite. */
export function passes(having: Having, measure: (spec: string) => unknown): boolean {
  const stack: (boolean | undefined)[] = [];
  const pop = (): boolean | undefined => stack.pop();
  for (const term of having.toReversed()) {
    if (term === '!') {
      const one = pop();
      stack.push(one === undefined ? undefined : !one);
    } else if (term === '&') stack.push(and(pop(), pop()));
    else if (term === '|') stack.push(or(pop(), pop()));
    else stack.push(compare(measure(term[0]), term[1], term[2]));
  }
  return stack.every((one) => one === true);
}

function and(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function or(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

function compare(left: unknown, operator: string, right: unknown): boolean | undefined {
  if (left === false || left === null || left === undefined) return undefined;
  if (operator === '=') return left === right;
  if (operator === '!=') return left !== right;
  const [a, b] = typeof left === 'number' ? [left, Number(right)] : [String(left), String(right)];
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

function bad(what: string): OdooError {
  return new OdooError('bad_request', `having is malformed: ${what}.`, {
    hint: 'Write it like [["amount_total:sum", ">", 1000]], with measures of this call.',
  });
}
