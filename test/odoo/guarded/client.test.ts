import { describe, expect, it } from 'vitest';
import { OdooError } from '../../../src/odoo/errors.ts';
import { type Call, outcome, POLICY, setUp } from './setup.ts';

describe('what is no call of a method', () => {
  it('is under the policy and in the log all the same', async () => {
    const { client, entries } = setUp({ deny: { execute: ['sale.order:print_report'], models: ['hr.*'] } });
    let ran = 0;
    const print = async () => (ran += 1);
    expect(await client.beside?.('res.partner', 'print_report', [4], print)).toBe(1);
    for (const model of ['sale.order', 'hr.employee']) {
      await expect(client.beside?.(model, 'print_report', [4], print)).rejects.toThrow(
        /policy does not allow/,
      );
    }
    expect(ran).toBe(1);
    expect(entries.map(({ model, method, outcome: said, ids }) => [model, method, said, ids])).toEqual([
      ['res.partner', 'print_report', 'ok', [4]],
      ['sale.order', 'print_report', 'refused', [4]],
      ['hr.employee', 'print_report', 'refused', [4]],
    ]);
  });
});

describe('records that belong to others', () => {
  const owners = (res_model: string | false, res_field: string | false = false) => [
    { id: 7, res_model, res_field, model: res_model },
  ];
  it.each([
    ['ir.attachment', owners('hr.employee')],
    ['ir.attachment', owners('res.partner', 'phone')],
    ['mail.message', owners('hr.contract')],
    ['mail.activity', owners('hr.employee')],
  ])('%s of a closed model stays closed', async (model, rows) => {
    const { client } = setUp(POLICY, rows);
    expect(await outcome(client, [model, 'read', { ids: [7], kwargs: { fields: ['name'] } }])).toMatch(
      /^access: .* 7 belongs to .*, which the policy closes\.$/,
    );
  });
  it.each([
    ['ir.attachment', owners('res.partner')],
    ['ir.attachment', owners(false)],
    ['mail.message', owners('sale.order')],
  ])('%s of an open one is read', async (model, rows) => {
    const { client } = setUp(POLICY, rows);
    expect(await outcome(client, [model, 'read', { ids: [7], kwargs: { fields: ['name'] } }])).toBe('ok');
  });
});

describe("Odoo's import wizard", () => {
  const create = (res_model: string): Call => ['base_import.import', 'create', { args: [[{ res_model }]] }];
  it('is open to the import tool, for models that the policy opens', async () => {
    const { client } = setUp(POLICY, true, 'yolo', {}, 'import');
    expect(await outcome(client, create('res.partner'))).toBe('ok');
    expect(await outcome(client, create('hr.employee'))).toMatch(
      /^access: The policy does not allow importing hr\.employee/,
    );
    expect(await outcome(setUp(POLICY).client, create('res.partner'))).toMatch(
      /^access: The policy does not allow/,
    );
  });
});

describe('credentials need no policy', () => {
  const REFUSED: [string, Call][] = [
    ['a field list', ['res.partner', 'search_read', { kwargs: { fields: ['signup_token'] } }]],
    [
      'a nested specification',
      [
        'sale.order',
        'web_read',
        { ids: [1], kwargs: { specification: { partner_id: { fields: { signup_token: {} } } } } },
      ],
    ],
    ['a domain', ['sale.order', 'search', { args: [[['partner_id.signup_token', '=like', 'a%']]] }]],
    ['a group', ['sale.order', 'read_group', { args: [[], [], ['access_token']] }]],
  ];
  it.each(REFUSED)('refuses %s', async (_name, call) => {
    const { client, sent } = setUp(undefined);
    expect(await outcome(client, call)).toMatch(/^access: .*holds a credential/);
    expect(sent).toEqual([]);
  });
  it('lets one ask whether there is one', async () => {
    const { client } = setUp(undefined);
    expect(await outcome(client, ['sale.order', 'search', { args: [[['access_token', '!=', false]]] }])).toBe(
      'ok',
    );
  });
});

describe('read mode', () => {
  it.each(['write', 'action_confirm', 'unlink', 'message_post'])('sends no %s', async (method) => {
    const { client, sent } = setUp(undefined, true, 'read');
    expect(await outcome(client, ['sale.order', method, { ids: [1] }])).toMatch(
      /^access: .*read mode changes nothing/,
    );
    expect(sent).toEqual([]);
  });
});

describe('the audit line', () => {
  it('has names and ids, and no values', async () => {
    const { client, entries } = setUp(undefined, true);
    const ids = Array.from({ length: 60 }, (_, index) => index + 1);
    await client.call('sale.order', 'write', { ids, args: [{ note: 'a secret word', name: 'S1' }] });
    expect(entries).toEqual([
      {
        ...{
          time: expect.stringMatching(/^\d{4}-.*Z$/),
          instance: 'one',
          db: 'd',
          user: 'ann',
          tool: 'test',
        },
        ...{
          model: 'sale.order',
          method: 'write',
          operation: 'write',
          outcome: 'ok',
          fields: ['note', 'name'],
        },
        ...{ ids: ids.slice(0, 50), count: 60, durationMs: expect.any(Number) },
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('secret word');
  });

  it('has values where the policy says so, and never withheld ones', async () => {
    const { client, entries } = setUp({ audit: { values: true }, deny: { fields: ['sale.line:cost'] } });
    await client.call('sale.order', 'write', { ids: [1], args: [{ note: 'hello', access_token: 'abc' }] });
    expect(entries[0]?.values).toEqual([[{ note: 'hello', access_token: '(withheld)' }], {}]);
  });

  it('names the records that came back', async () => {
    const { client, entries } = setUp(undefined, { length: 9, records: [{ id: 4 }, { id: 5 }] });
    await client.call('sale.order', 'web_search_read', { kwargs: { specification: { name: {} } } });
    expect(entries[0]).toMatchObject({ ids: [4, 5], count: 2, fields: ['name'], operation: 'read' });
  });

  it('must be possible before a write, not before a read', async () => {
    const ready = () => Promise.reject(new OdooError('access', 'Not recorded.'));
    const { client, sent } = setUp(undefined, true, 'yolo', { ready });
    expect(await outcome(client, ['sale.order', 'write', { ids: [1], args: [{}] }])).toBe(
      'access: Not recorded.',
    );
    expect(sent).toEqual([]);
    expect(await outcome(client, ['sale.order', 'search', { args: [[]] }])).toBe('ok');
  });
});
