import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate, type Record } from '../../scripts/bench/migrate/evaluate.ts';
import {
  type Condition,
  conditionOf,
  type DomainItem,
  joined,
  negated,
} from '../../src/migrate/expression/domain.ts';
import { modifiersOf } from '../../src/migrate/expression/modifiers.ts';
import { renderCondition } from '../../src/migrate/expression/render.ts';
import { parsePython } from '../../src/source/python/parser.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 500);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);

beforeAll(() => parsePython(''));

/** A field of each kind that modifiers ask about, with the values that it can have in the browser. */
const VALUES = {
  flag: fc.boolean(),
  state: fc.constantFrom<string | false>('draft', 'done', "it's", false),
  count: fc.constantFrom(0, 1, 2, -1),
  partner_id: fc.constantFrom<number | false>(false, 1, 7),
  note: fc.constantFrom<string | false>(false, 'a Draft', 'x "y"'),
};
const records: fc.Arbitrary<Record> = fc.record(VALUES);

const leaves: fc.Arbitrary<Condition> = fc.oneof(
  leaf('flag', ['=', '!='], fc.boolean()),
  leaf('state', ['=', '!=', '==', '<>'], fc.constantFrom('draft', 'done', "it's", false)),
  leaf('state', ['in', 'not in'], fc.uniqueArray(fc.constantFrom('draft', 'done', "it's"), { minLength: 1 })),
  leaf('count', ['=', '!=', '<', '>', '<=', '>='], fc.constantFrom(1, 2, -1)),
  leaf('partner_id', ['=', '!='], fc.constantFrom<number | false>(false, 1, 7)),
  leaf('partner_id', ['in', 'not in'], fc.uniqueArray(fc.constantFrom(1, 7), { minLength: 1 })),
  leaf('note', ['like', 'not like', 'ilike', 'not ilike'], fc.constantFrom('draft', 'Draft', 'y')),
  fc.boolean().map((value): Condition => ({ kind: 'constant', value })),
);

function leaf(left: string, ops: readonly string[], right: fc.Arbitrary<unknown>): fc.Arbitrary<Condition> {
  return fc.record({ op: fc.constantFrom(...ops), right }).map(
    // The arbitraries make literals.
    ({ op, right: value }) => ({ kind: 'leaf', left, op, right: value }) as Condition,
  );
}

const domains: fc.Arbitrary<readonly DomainItem[]> = fc
  .array(
    fc.letrec<{ items: readonly DomainItem[] }>((tie) => ({
      items: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaves.map((each): readonly DomainItem[] => [each]),
        tie('items').map((inner): readonly DomainItem[] => ['!', ...inner]),
        fc
          .tuple(fc.constantFrom<'&' | '|'>('&', '|'), tie('items'), tie('items'))
          .map(([op, left, right]): readonly DomainItem[] => [op, ...left, ...right]),
      ),
    })).items,
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.flat());

/** What the browser of 14.0 to 16.0 answers for a domain. Source: 16.0 addons/web/static/src/core/domain.js, `matchDomain`. */
function holds(items: readonly DomainItem[], record: Record): boolean {
  const condition = conditionOf(items);
  if (!condition) throw new Error('The domain lacks a condition.');
  const of = (each: Condition): boolean => {
    switch (each.kind) {
      case 'constant':
        return each.value;
      case 'and':
        return each.of.every(of);
      case 'or':
        return each.of.some(of);
      case 'not':
        return !of(each.of);
      case 'expression':
        throw new Error('No domain holds an expression.');
      case 'leaf': {
        const value = record[each.left];
        const { op, right } = each;
        const text = (given: unknown) => (given === false ? '' : String(given));
        switch (op) {
          case '=':
          case '==':
            return value === right;
          case '!=':
          case '<>':
            return value !== right;
          case 'in':
            return Array.isArray(right) && right.includes(value as never);
          case 'not in':
            return Array.isArray(right) && !right.includes(value as never);
          case 'like':
            return text(value).includes(String(right));
          case 'not like':
            return !text(value).includes(String(right));
          case 'ilike':
            return text(value).toLowerCase().includes(String(right).toLowerCase());
          case 'not ilike':
            return !text(value).toLowerCase().includes(String(right).toLowerCase());
          default: {
            const [a, b] = [Number(value), Number(right)];
            return op === '<' ? a < b : op === '>' ? a > b : op === '<=' ? a <= b : a >= b;
          }
        }
      }
    }
  };
  return of(condition);
}

describe('a domain as an expression', () => {
  it('answers the same for every record', () => {
    fc.assert(
      fc.property(domains, records, (items, record) => {
        const condition = conditionOf(items);
        if (!condition) throw new Error('The domain lacks a condition.');
        const text = renderCondition(condition, (name) => (name === 'flag' ? 'boolean' : undefined));
        expect(Boolean(evaluate(text, record)), text).toBe(holds(items, record));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('joins and negates as logic does', () => {
    fc.assert(
      fc.property(domains, domains, records, (a, b, record) => {
        const [left, right] = [conditionOf(a), conditionOf(b)];
        if (!left || !right) throw new Error('The domain lacks a condition.');
        const said = (condition: Condition) =>
          Boolean(
            evaluate(
              renderCondition(condition, (name) => (name === 'flag' ? 'boolean' : undefined)),
              record,
            ),
          );
        expect(said(joined('and', [left, right]))).toBe(said(left) && said(right));
        expect(said(joined('or', [left, right]))).toBe(said(left) || said(right));
        expect(said(negated(left))).toBe(!said(left));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('appends states to the domain, as servers did', () => {
    const of = (attrs: string | undefined, states: string) =>
      [...modifiersOf({ attrs, states, plain: {}, inList: false })].map(([name, condition]) => [
        name,
        renderCondition(condition, () => undefined),
      ]);
    expect(of(undefined, 'draft')).toEqual([['invisible', "state != 'draft'"]]);
    expect(of("{'invisible': [('a', '=', 1)]}", 'draft')).toEqual([
      ['invisible', "a == 1 and state != 'draft'"],
    ]);
    expect(of("{'invisible': ['|', ('a', '=', 1)]}", 'draft')).toEqual([
      ['invisible', "a == 1 or state != 'draft'"],
    ]);
    expect(of("{'invisible': True}", 'draft')).toEqual([['invisible', "state != 'draft'"]]);
  });
});
