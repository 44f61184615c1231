import { describe, expect, it } from 'vitest';
import type { AccessMode } from '../../src/odoo/access.ts';
import { type AuditEntry, type AuditLog, openAuditLog } from '../../src/odoo/audit-log.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import { guard } from '../../src/odoo/guarded-client.ts';
import { parsePolicy } from '../../src/odoo/policy.ts';
import type { CallArgs, CallOptions, FieldInfo, OdooClient } from '../../src/odoo/types.ts';

const field = (name: string, type = 'char', relation?: string): [string, FieldInfo] => [
  name,
  { name, type, string: name, ...(relation ? { relation } : {}) },
];
const FIELDS: Readonly<Record<string, ReadonlyMap<string, FieldInfo>>> = {
  'sale.order': new Map([
    field('name'),
    field('amount', 'float'),
    field('note', 'text'),
    field('access_token'),
    field('partner_id', 'many2one', 'res.partner'),
    field('employee_id', 'many2one', 'hr.employee'),
    field('line_ids', 'one2many', 'sale.line'),
  ]),
  'sale.line': new Map([
    field('qty', 'float'),
    field('cost', 'float'),
    field('order_id', 'many2one', 'sale.order'),
  ]),
  'res.partner': new Map([
    field('name'),
    field('phone'),
    field('signup_token'),
    field('partner_ids', 'one2many', 'res.partner'),
  ]),
  'hr.employee': new Map([field('name'), field('wage', 'float')]),
};
const POLICY = {
  deny: {
    models: ['hr.*'],
    fields: ['sale.line:cost', 'res.partner:phone'],
    delete: ['*'],
    execute: ['*:action_cancel'],
  },
};

interface Setup {
  readonly client: OdooClient;
  readonly sent: string[];
  readonly entries: AuditEntry[];
}

function setUp(
  policyData: unknown,
  result: unknown = true,
  mode: AccessMode = 'yolo',
  audit: Partial<AuditLog> = {},
  tool = 'test',
): Setup {
  const sent: string[] = [];
  const entries: AuditEntry[] = [];
  const info = {
    version: '19.0',
    series: '19.0',
    major: 19,
    db: 'd',
    uid: 2,
    login: 'ann',
    protocol: 'json2',
  } as const;
  const bare: OdooClient = {
    instance: {
      name: 'one',
      url: 'https://x',
      db: 'd',
      login: 'ann',
      secret: 's',
      protocol: 'auto',
      timeoutMs: 1000,
    },
    info: async () => info,
    async call<T>(model: string, method: string): Promise<T> {
      sent.push(`${model}.${method}`);
      return structuredClone(result) as T;
    },
    fields: async (model) => FIELDS[model] ?? new Map(),
    forget() {},
    close: async () => {},
  };
  const policy = policyData === undefined ? undefined : parsePolicy(policyData);
  if (typeof policy === 'string') throw new Error(policy);
  const log = {
    ...openAuditLog(undefined),
    record: (entry: AuditEntry) => void entries.push(entry),
    ...audit,
  };
  return { client: guard(bare, { mode, policy, audit: log, tool }), sent, entries };
}

async function outcome(client: OdooClient, call: Call): Promise<string> {
  const [model, method, args, options] = call;
  return client.call(model, method, args, options).then(
    () => 'ok',
    (error: unknown) => {
      if (error instanceof OdooError) return `${error.kind}: ${error.message}`;
      throw error;
    },
  );
}

type Call = [model: string, method: string, args: CallArgs, options?: CallOptions];

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
