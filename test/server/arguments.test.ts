import { describe, expect, it } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
import { parseArguments } from '../../src/server/arguments.ts';
import { TOOLS } from '../../src/tools/index.ts';

function tool(name: string) {
  const found = TOOLS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

function refusal(name: string, args: unknown): string {
  try {
    parseArguments(tool(name), args);
  } catch (error) {
    if (error instanceof OdooError) return `${error.kind}: ${error.message} | ${error.hint}`;
    throw error;
  }
  return 'accepted';
}

const BAD: [name: string, tool: string, args: unknown, expected: RegExp][] = [
  [
    'an unknown argument',
    'search',
    { model: 'res.partner', filter: [] },
    /^bad_request: search has no argument "filter": its arguments are model, domain, query, fields/,
  ],
  ['a misspelt one', 'search', { model: 'a', domian: [] }, /"domian".* Did you mean domain\?/],
  [
    'an argument of another tool',
    'status',
    { x: 1 },
    /status has no argument "x": its arguments are model, operation, ids\./,
  ],
  ['a missing one', 'search', {}, /^bad_request: search needs "model"\. \| Call search like \{"model":/],
  ['no arguments at all', 'read', undefined, /read needs "model"\. read needs "ids"\./],
  ['a wrong type', 'search', { model: 7 }, /"model" must be a string\./],
  ['a wrong union', 'read', { model: 'a', ids: {} }, /"ids" must be a number, a string or a list\./],
  ['text for a number', 'search', { model: 'a', limit: 'ten' }, /"limit" must be a number\./],
  ['a number out of bounds', 'search', { model: 'a', limit: 501 }, /"limit": Too big/],
  ['a fraction', 'search', { model: 'a', limit: 1.5 }, /"limit" must be a whole number\./],
  ['an unknown key below', 'update', { model: 'a', updates: [{ id: 1, vals: {} }] }, /updates\.0\.values/],
  [
    'a list of values that are none',
    'create',
    { model: 'a', values: 7 },
    /"values" must be an object or a list/,
  ],
];

describe('arguments', () => {
  it.each(BAD)('%s', (_name, toolName, args, expected) => {
    expect(refusal(toolName, args)).toMatch(expected);
  });

  it('that are lists or objects may come as JSON text', () => {
    const parsed = parseArguments(tool('search'), { model: 'a', fields: '["name", "email"]' });
    expect(parsed).toMatchObject({ fields: ['name', 'email'] });
    expect(parseArguments(tool('create'), { model: 'a', values: '{"name": "x"}' })).toMatchObject({
      values: { name: 'x' },
    });
    expect(refusal('search', { model: 'a', fields: '["name"' })).toMatch(/"fields" must be a list\./);
  });
});
