import { describe, expect, it } from 'vitest';
import { type Call, outcome, POLICY, setUp } from './setup.ts';

describe('the policy holds on every path', () => {
  const WITHHELD = /^access: .*withheld by the policy/;
  const FORBIDDEN = /^access: The policy does not allow/;
  const REFUSED: [name: string, call: Call, why: RegExp][] = [
    ['a model', ['hr.employee', 'search_read', {}], FORBIDDEN],
    ['its description', ['hr.employee', 'fields_get', {}], FORBIDDEN],
    ['its count', ['hr.employee', 'search_count', { args: [[]] }], FORBIDDEN],
    ['its names', ['hr.employee', 'name_search', { kwargs: { name: 'a' } }], FORBIDDEN],
    ['a field list', ['res.partner', 'search_read', { kwargs: { fields: ['name', 'phone'] } }], WITHHELD],
    ['a field list by position', ['res.partner', 'read', { ids: [1], args: [['phone']] }], WITHHELD],
    ['a domain', ['res.partner', 'search', { args: [[['phone', 'like', '1%']]] }], WITHHELD],
    [
      'a domain below an operator',
      ['res.partner', 'search_count', { kwargs: { domain: ['|', ['name', '=', 'a'], ['phone', '=', '1']] } }],
      WITHHELD,
    ],
    [
      'a domain through a relation',
      ['sale.order', 'search', { args: [[['partner_id.phone', '=', '1']]] }],
      WITHHELD,
    ],
    [
      'a domain through a model that is closed',
      ['sale.order', 'search', { args: [[['employee_id.name', '=', 'a']]] }],
      WITHHELD,
    ],
    [
      'a domain on a relation to a closed model',
      ['sale.order', 'search', { args: [[['employee_id', 'ilike', 'a']]] }],
      WITHHELD,
    ],
    [
      'a domain inside any',
      ['sale.order', 'search', { args: [[['line_ids', 'any', [['cost', '>', 1]]]]] }],
      WITHHELD,
    ],
    [
      'a domain inside any, twice',
      [
        'sale.order',
        'search',
        { args: [[['partner_id', 'any', [['partner_ids', 'any', [['phone', '=', 1]]]]]]] },
      ],
      WITHHELD,
    ],
    [
      'a domain of name_search',
      ['res.partner', 'name_search', { kwargs: { name: '', args: [['phone', '=', '1']] } }],
      WITHHELD,
    ],
    ['an order', ['res.partner', 'search', { args: [[]], kwargs: { order: 'name, phone desc' } }], WITHHELD],
    [
      'an order through a relation',
      ['sale.order', 'search', { args: [[]], kwargs: { order: 'partner_id.phone' } }],
      WITHHELD,
    ],
    ['a group', ['res.partner', 'read_group', { args: [[], ['name'], ['phone']] }], WITHHELD],
    [
      'a group through a relation',
      ['sale.order', 'formatted_read_group', { kwargs: { groupby: ['partner_id.phone'] } }],
      WITHHELD,
    ],
    [
      'an aggregate',
      ['sale.line', 'formatted_read_group', { kwargs: { aggregates: ['cost:sum'] } }],
      WITHHELD,
    ],
    ['a named aggregate', ['sale.line', 'read_group', { args: [[], ['total:sum(cost)'], []] }], WITHHELD],
    [
      'having',
      ['sale.line', 'formatted_read_group', { kwargs: { having: [['cost:sum', '>', 1]] } }],
      WITHHELD,
    ],
    [
      'a specification',
      [
        'sale.order',
        'web_read',
        { ids: [1], kwargs: { specification: { partner_id: { fields: { phone: {} } } } } },
      ],
      WITHHELD,
    ],
    [
      'a specification of lines',
      [
        'sale.order',
        'web_search_read',
        { kwargs: { specification: { line_ids: { fields: { cost: {} }, limit: 2 } } } },
      ],
      WITHHELD,
    ],
    [
      'an order in a specification',
      [
        'sale.order',
        'web_read',
        { ids: [1], kwargs: { specification: { line_ids: { fields: {}, order: 'cost' } } } },
      ],
      WITHHELD,
    ],
    [
      'names of a closed model',
      [
        'sale.order',
        'web_read',
        { ids: [1], kwargs: { specification: { employee_id: { fields: { display_name: {} } } } } },
      ],
      WITHHELD,
    ],
    [
      'a specification by group',
      [
        'sale.order',
        'web_read_group',
        {
          kwargs: {
            domain: [],
            groupby: ['partner_id'],
            groupby_read_specification: { partner_id: { phone: {} } },
          },
        },
      ],
      WITHHELD,
    ],
    [
      'a domain of web_name_search',
      ['res.partner', 'web_name_search', { args: ['a', { name: {} }, [['phone', '=', '1']]] }],
      WITHHELD,
    ],
    [
      'a search panel',
      [
        'sale.order',
        'search_panel_select_range',
        { args: ['partner_id'], kwargs: { comodel_domain: [['phone', '=', '1']] } },
      ],
      WITHHELD,
    ],
    [
      'a search panel of the field',
      ['res.partner', 'search_panel_select_range', { args: ['phone'] }],
      WITHHELD,
    ],
    ['defaults', ['res.partner', 'default_get', { args: [['phone']] }], WITHHELD],
    ['an export', ['sale.order', 'export_data', { ids: [1], args: [['name', 'line_ids/cost']] }], WITHHELD],
    ['values', ['res.partner', 'write', { ids: [1], args: [{ phone: '1' }] }], WITHHELD],
    [
      'values by name',
      ['res.partner', 'create', { kwargs: { vals_list: [{ name: 'a' }, { phone: '1' }] } }],
      WITHHELD,
    ],
    [
      'values of a line',
      ['sale.order', 'create', { args: [[{ line_ids: [[0, 0, { cost: 1 }]] }]] }],
      WITHHELD,
    ],
    [
      'values of web_save',
      ['res.partner', 'web_save', { ids: [1], args: [{ phone: '1' }], kwargs: { specification: {} } }],
      WITHHELD,
    ],
    [
      'what web_save reads back',
      ['res.partner', 'web_save', { ids: [1], args: [{}], kwargs: { specification: { phone: {} } } }],
      WITHHELD,
    ],
    [
      'a default of the context',
      ['res.partner', 'create', { args: [[{}]], kwargs: { context: { default_phone: '1' } } }],
      WITHHELD,
    ],
    ['a default of copy', ['res.partner', 'copy', { ids: [1], args: [{ phone: '1' }] }], WITHHELD],
    [
      'values in the arguments of a method',
      ['res.partner', 'do_it', { ids: [1], kwargs: { vals: { phone: '1' } } }],
      WITHHELD,
    ],
    ['an import', ['res.partner', 'load', { args: [['name', 'phone'], [['a', '1']]] }], WITHHELD],
    [
      'an import of lines',
      ['sale.order', 'load', { args: [['name', 'line_ids/cost'], [['a', '1']]] }],
      WITHHELD,
    ],
    ['an operation', ['res.partner', 'unlink', { ids: [1] }], FORBIDDEN],
    ['an operation by another name', ['res.partner', 'action_delete', { ids: [1] }], FORBIDDEN],
    [
      'deleting through a line',
      ['sale.order', 'write', { ids: [1], args: [{ line_ids: [[2, 5]] }] }],
      FORBIDDEN,
    ],
    ['a method', ['sale.order', 'action_cancel', { ids: [1] }], FORBIDDEN],
    [
      'a model that reaches all others',
      ['ir.rule', 'write', { ids: [1], args: [{ active: false }] }],
      FORBIDDEN,
    ],
    ['code', ['ir.actions.server', 'create', { args: [[{ code: 'x' }]] }], FORBIDDEN],
    ['a read that says so of itself', ['hr.employee', 'compute_it', {}, { effect: 'read' }], FORBIDDEN],
  ];
  it.each(REFUSED)('refuses %s', async (_name, call, why) => {
    const { client, sent, entries } = setUp(POLICY);
    expect(await outcome(client, call)).toMatch(why);
    expect(sent).toEqual([]);
    expect(entries.map(({ outcome: said }) => said)).toEqual(['refused']);
  });

  const ALLOWED: [name: string, call: Call][] = [
    ['other fields', ['res.partner', 'search_read', { kwargs: { fields: ['name'], order: 'name desc' } }]],
    ['a value that is called like a field', ['res.partner', 'search', { args: [[['name', '=', 'phone']]] }]],
    ['a name that is called like a field', ['res.partner', 'name_search', { kwargs: { name: 'phone' } }]],
    ['the same name on another model', ['sale.order', 'write', { ids: [1], args: [{ note: 'cost' }] }]],
    ['lines', ['sale.order', 'create', { args: [[{ line_ids: [[0, 0, { qty: 1 }]] }]] }]],
    ['another method', ['sale.order', 'action_confirm', { ids: [1] }]],
    ['the context of the user', ['res.users', 'context_get', {}]],
  ];
  it.each(ALLOWED)('allows %s', async (_name, call) => {
    const { client, sent } = setUp(POLICY);
    expect(await outcome(client, call)).toBe('ok');
    expect(sent.length).toBe(1);
  });

  it('marks fields as withheld, and the relations to closed models', async () => {
    const { client } = setUp(POLICY);
    const fields = await client.fields('sale.order');
    expect([...fields.values()].filter((one) => one.withheld).map((one) => one.name)).toEqual([
      'employee_id',
    ]);
    expect(await client.fields('sale.order')).toBe(fields);
    await expect(client.fields('hr.employee')).rejects.toThrow(/does not allow reading hr\.employee/);
  });

  it('clears what Odoo sends unasked', async () => {
    const row = { id: 1, name: 'A', phone: '1', signup_token: 'abc', partner_ids: [2] };
    const { client } = setUp(POLICY, [row]);
    expect(await client.call('res.partner', 'read', { ids: [1] })).toEqual([
      { ...row, phone: '(withheld)', signup_token: '(withheld)' },
    ]);
    const open = setUp(undefined, [row]);
    expect(await open.client.call('res.partner', 'read', { ids: [1] })).toEqual([
      { ...row, signup_token: '(withheld)' },
    ]);
    const groups = setUp(POLICY, [{ 'cost:sum': 4, qty: 1 }]);
    expect(await groups.client.call('sale.line', 'read_group', { args: [[], [], []] })).toEqual([
      { 'cost:sum': '(withheld)', qty: 1 },
    ]);
  });

  it('names what a rule allows by name alone', async () => {
    const { client } = setUp({ allow: { write: ['ir.rule', '*'] } });
    expect(await outcome(client, ['ir.rule', 'write', { ids: [1], args: [{}] }])).toBe('ok');
    const wild = setUp({ allow: { write: ['*'] } });
    expect(await outcome(wild.client, ['ir.rule', 'write', { ids: [1], args: [{}] }])).toMatch(FORBIDDEN);
  });
});
