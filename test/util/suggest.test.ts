import { describe, expect, it } from 'vitest';
import { didYouMean, nearNames } from '../../src/util/suggest.ts';

const MODELS = [
  'res.partner',
  'res.partner.bank',
  'res.users',
  'sale.order',
  'sale.order.line',
  'stock.picking',
];

describe('nearNames', () => {
  const cases: [name: string, near: string[]][] = [
    ['res.parner', ['res.partner']],
    ['res.partners', ['res.partner']],
    ['respartner', ['res.partner']],
    ['sale_order', ['sale.order']],
    ['Sale.Order', ['sale.order']],
    ['sale.oredr', ['sale.order']],
    ['sale.order.lines', ['sale.order.line']],
    ['completely.different', []],
    ['', []],
  ];
  it.each(cases)('of "%s"', (name, near) => {
    expect(nearNames(name, MODELS).slice(0, 1)).toEqual(near);
  });
  it('finds the field of an id', () => {
    expect(nearNames('partner', ['partner_id', 'name', 'parent_id'])).toContain('partner_id');
  });
  it('gives at most as many as asked for, nearest first', () => {
    expect(nearNames('aaaa', ['aaab', 'aaaa', 'aabb', 'aaac'], 2)).toEqual(['aaaa', 'aaab']);
  });
});

describe('didYouMean', () => {
  it.each([
    ['nmae', ['name', 'type'], ' Did you mean name?'],
    ['code', ['cody', 'coda', 'codb'], ' Did you mean coda, codb or cody?'],
    ['xyz', ['name'], ''],
  ])('of "%s"', (name, candidates, sentence) => {
    expect(didYouMean(name, candidates)).toBe(sentence);
  });
});
