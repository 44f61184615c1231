import * as fc from 'fast-check';
import { FIELDS } from './recording-odoo.ts';

const OPERATORS = ['=', '!=', '<', '>=', 'like', 'not ilike', '=ilike', '=?', '<>', 'ILIKE'] as const;

/** Text that breaks out of something, and any other. */
export const nastyText = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\0',
      '__proto__',
      'constructor',
      'toString',
      '../../etc',
      '%(x)s',
      "' OR 1=1 --",
      '{{7*7}}',
    ],
    ...['\u202e', '\ud800', '</odoo-data-0>', '[]', '{}', 'null', 'NaN', '-1', '1e400', 'base.main_company'],
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  nastyText,
  fc.constantFrom(0, -1, 2 ** 31, 2 ** 53, 1e308, true, null, [], {}, [[]], [null], [{}]),
);

/** Fields that a domain may compare, and a value. */
const leaf: fc.Arbitrary<unknown[]> = fc.oneof(
  fc.tuple(
    fc.constantFrom('name', 'comment', 'parent_id.name', 'child_ids.comment', 'state'),
    fc.constantFrom(...OPERATORS),
    fc.oneof(nastyText, fc.constantFrom(false, null, 'x')),
  ),
  fc.tuple(
    fc.constantFrom('id', 'color', 'parent_id'),
    fc.constantFrom('in', 'not in'),
    fc.array(fc.nat(99)),
  ),
  fc.tuple(fc.constantFrom('id', 'color'), fc.constantFrom('=', '<', '>='), fc.integer()),
  fc.tuple(fc.constantFrom('parent_id'), fc.constantFrom('child_of'), fc.nat()),
);

/** A domain in prefix notation that is right, and not empty. */
export const goodDomain: fc.Arbitrary<unknown[]> = fc.letrec<{ tree: unknown[] }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf.map((one) => [one]),
    fc.tuple(fc.constantFrom('&', '|'), tie('tree'), tie('tree')).map(([op, a, b]) => [op, ...a, ...b]),
    tie('tree').map((tree) => ['!', ...tree]),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => [...a, ...b]),
  ),
})).tree;

/** A good domain that was broken in one place. What is left of it must never be searched. */
export const brokenDomain: fc.Arbitrary<unknown> = fc
  .tuple(goodDomain, fc.nat(), fc.constantFrom(...Object.values(breakers())))
  .map(([domain, at, broken]) => broken(domain, at % domain.length));

function breakers(): Record<string, (domain: unknown[], at: number) => unknown> {
  const replaced = (domain: unknown[], at: number, by: unknown) => domain.with(at, by);
  const leafAt = (domain: unknown[], at: number): number => {
    const next = domain.findIndex((term, index) => index >= at && Array.isArray(term));
    return next < 0 ? domain.findIndex(Array.isArray) : next;
  };
  const inLeaf = (change: (leaf: unknown[]) => unknown) => (domain: unknown[], at: number) => {
    const index = leafAt(domain, at);
    const term = domain[index];
    return replaced(domain, index, change(Array.isArray(term) ? term : []));
  };
  return {
    operatorWithoutOperand: (domain) => [...domain, '&'],
    notOfNothing: (domain) => [...domain, '!'],
    unknownJoin: (domain, at) => [...domain.slice(0, at), 'AND', ...domain.slice(at)],
    nullTerm: (domain, at) => replaced(domain, leafAt(domain, at), null),
    objectTerm: (domain, at) => replaced(domain, leafAt(domain, at), { name: 'x' }),
    emptyTerm: inLeaf(() => []),
    twoParts: inLeaf((term) => term.slice(0, 2)),
    fourParts: inLeaf((term) => [...term, 1]),
    noField: inLeaf(([, operator, value]) => [null, operator, value]),
    unknownField: inLeaf(([, operator, value]) => ['nmae', operator, value]),
    throughNoRelation: inLeaf(([, operator, value]) => ['name.x', operator, value]),
    notSearchable: inLeaf(([, , value]) => ['computed', '=', value]),
    unknownOperator: inLeaf(([name, , value]) => [name, '===', value]),
    objectValue: inLeaf(([name]) => [name, '=', { a: 1 }]),
    listWhereOne: inLeaf(([name]) => [name, 'like', ['x']]),
    nested: (domain) => [domain],
    wrapped: (domain) => ({ domain }),
    cutText: (domain) => JSON.stringify(domain).slice(0, -1),
    twiceText: (domain) => JSON.stringify(JSON.stringify(domain)),
  };
}

export const fieldName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.keys(FIELDS)) },
  { weight: 1, arbitrary: nastyText },
);

/** Values of a record: right names, any values. */
export const values = fc.dictionary(fieldName, anyJson, { maxKeys: 4 });

/** Arguments that a model makes up: right names mostly, anything in them. */
export const argumentsOf = (names: readonly string[], fixed: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(
      Object.fromEntries(
        names.map((name) => [
          name,
          fc.oneof({ weight: 3, arbitrary: fixed[name] ?? anyJson }, { weight: 1, arbitrary: anyJson }),
        ]),
      ),
      { requiredKeys: [] },
    )
    .chain((args) =>
      fc
        .boolean()
        .chain((more) =>
          more
            ? fc.dictionary(nastyText, anyJson, { maxKeys: 1 }).map((extra) => ({ ...args, ...extra }))
            : fc.constant(args),
        ),
    );
