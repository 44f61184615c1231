import { expect, it } from 'vitest';
import { checkType } from '../../src/tools/lib/value-type.ts';

const said = (type: string, value: unknown, more: { required?: boolean } = {}): string => {
  try {
    checkType('x.model', { name: 'x_field', type, string: 'X', ...more }, value);
    return '';
  } catch (error) {
    return `${error instanceof Error ? error.message : ''} ${String(Reflect.get(Object(error), 'hint'))}`;
  }
};

it.each<[string, unknown]>([
  ['date', '2030-1-5'],
  ['date', '2030-01-31T09:30:00Z'],
  ['date', ''],
  ['datetime', '2030-01-31'],
  ['datetime', '2030-01-31 09'],
  ['datetime', ''],
  ['integer', 12.5],
  ['integer', ' +7 '],
  ['float', '1e3'],
  ['float', ''],
  ['monetary', '-.5'],
  ['many2one', ''],
  ['many2one', 7],
  ['boolean', 0],
  ['char', 12],
  ['char', true],
  ['reference', 'res.partner,1'],
  ['many2one_reference', 7],
  ['json', { 1: 100 }],
  ['properties', [{ name: 'a', value: 1 }]],
  ['binary', 'aGk='],
  ['one2many', [[0, 0, {}]]],
])('%s takes %j', (type, value) => {
  expect(said(type, value)).toBe('');
});

it.each<[string, unknown]>([
  ['date', '2030-02-30'],
  ['date', '2030-01-311'],
  ['datetime', '2030-01-31 25:00:00'],
  ['datetime', '2030-1-5 09:30:00'],
  ['datetime', '2030-01-31T09:30:00'],
  ['integer', '1.5'],
  ['float', '1,5'],
  ['many2one', [7]],
  ['boolean', 'false'],
  ['html', ['<p/>']],
])('%s does not take %j', (type, value) => {
  expect(said(type, value)).toMatch(
    / is no value of x\.model\.x_field, an? \w+\. Give .*; false empties it\.$|boolean/,
  );
});

it('does not advise to empty what must be filled, and cuts what is long', () => {
  expect(said('date', 'x'.repeat(5_000), { required: true })).toMatch(
    /^.{80,200}Give a date such as "2030-01-31"\.$/,
  );
  expect(said('boolean', 'no')).toMatch(/Give true or false\.$/);
});
