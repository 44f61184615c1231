import { describe, expect, it } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
import { nameArgs, normalise } from '../../src/odoo/transport/named-args.ts';
import type { CallArgs } from '../../src/odoo/types.ts';

describe('normalise makes one call read the same in each series', () => {
  const cases: [method: string, major: number, given: CallArgs, expected: CallArgs][] = [
    ['read', 19, { ids: [1], args: [['name']] }, { ids: [1], args: [['name']], kwargs: {} }],
    ['read', 19, { args: [[1, 2], ['name']] }, { ids: [1, 2], args: [['name']], kwargs: {} }],
    ['read', 14, { args: [7, ['name']] }, { ids: [7], args: [['name']], kwargs: {} }],
    ['write', 14, { kwargs: { ids: [7], vals: {} } }, { ids: [7], args: [], kwargs: { vals: {} } }],
    ['action_confirm', 19, { args: [[7]] }, { args: [[7]], kwargs: {} }],
    ['search', 14, { kwargs: { domain: [], limit: 1 } }, { args: [], kwargs: { args: [], limit: 1 } }],
    ['search', 16, { kwargs: { args: [], limit: 1 } }, { args: [], kwargs: { domain: [], limit: 1 } }],
    ['search_count', 15, { kwargs: { domain: [] } }, { args: [], kwargs: { args: [] } }],
    ['search_read', 14, { kwargs: { domain: [] } }, { args: [], kwargs: { domain: [] } }],
    ['name_search', 18, { kwargs: { name: 'a', domain: [] } }, { args: [], kwargs: { name: 'a', args: [] } }],
    ['name_search', 19, { kwargs: { name: 'a', args: [] } }, { args: [], kwargs: { name: 'a', domain: [] } }],
    ['default_get', 14, { kwargs: { fields: ['name'] } }, { args: [], kwargs: { fields_list: ['name'] } }],
    ['create', 19, { kwargs: { vals_list: [{}] } }, { args: [[{}]], kwargs: {} }],
    ['onchange', 19, { args: [{}, [], {}] }, { ids: [], args: [{}, [], {}], kwargs: {} }],
  ];
  it.each(cases)('%s on %i of %j', (method, major, given, expected) => {
    expect(normalise('res.partner', method, given, major)).toEqual(expected);
  });
  it.each(['read', 'write', 'unlink', 'copy', 'action_archive'])(
    '%s without records is refused',
    (method) => {
      expect(() => normalise('res.partner', method, { kwargs: { vals: {} } }, 19)).toThrow(
        `res.partner.${method} works on records, and no ids were given.`,
      );
    },
  );
});

describe('nameArgs gives JSON-2 its names', () => {
  const cases: [method: string, given: CallArgs, expected: Record<string, unknown> | undefined][] = [
    ['search', { args: [[['id', '=', 1]], 0, 5] }, { domain: [['id', '=', 1]], offset: 0, limit: 5 }],
    ['search_read', { args: [[]], kwargs: { limit: 2 } }, { domain: [], limit: 2 }],
    ['write', { ids: [1], args: [{ name: 'x' }] }, { ids: [1], vals: { name: 'x' } }],
    ['fields_get', { args: [['name'], ['type']] }, { allfields: ['name'], attributes: ['type'] }],
    ['action_confirm', { ids: [7] }, { ids: [7] }],
    ['message_post', { ids: [7], kwargs: { body: 'hi' } }, { ids: [7], body: 'hi' }],
    ['message_post', { ids: [7], args: ['hi'] }, undefined],
    ['constructor', { args: ['x'] }, undefined],
    ['search', { args: [[]], kwargs: { domain: [] } }, { domain: [] }],
  ];
  it.each(cases)('%s of %j', (method, given, expected) => {
    expect(nameArgs('res.partner', method, given)).toEqual(expected);
  });
  it.each([
    ['unlink', { ids: [1], args: ['x'] }, 'takes 0 positional arguments, and 1 were given'],
    ['search', { args: [[]], kwargs: { domain: [['id', '=', 1]] } }, 'got "domain" twice'],
  ])('%s of %j is refused', (method, given, message) => {
    expect(() => nameArgs('res.partner', method, given)).toThrow(OdooError);
    expect(() => nameArgs('res.partner', method, given)).toThrow(message);
  });
});
