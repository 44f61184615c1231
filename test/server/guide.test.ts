import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

/** The use cases that the guide of the older servers shows. */
liveSuite('19', 'guide', suite);
liveSuite('14', 'guide', suite);

function suite(odoo: () => Instance): void {
  let safe: McpClient;
  let yolo: McpClient;
  let orders: number[] = [];

  beforeAll(async () => {
    safe = await connect(envOf(odoo()), 'accept');
    yolo = await connect({ ...envOf(odoo()), ODOO_YOLO_MODE: 'true' });
    const partner = await make(yolo, 'res.partner', { name: 'Guide Customer' });
    for (let n = 0; n < 3; n += 1)
      orders = [...orders, await make(yolo, 'sale.order', { partner_id: partner })];
  });
  afterAll(async () => {
    await Promise.all([safe?.close(), yolo?.close()]);
  });

  it('the last 10 confirmed orders', async () => {
    const text = await ok(safe, 'search', {
      model: 'sale.order',
      domain: [['state', 'in', ['sale', 'done']]],
      fields: ['name', 'partner_id', 'amount_total', 'date_order', 'state'],
      order: 'date_order desc, id desc',
      limit: 10,
    });
    const rows = text.split('\n').filter((line) => /^\d+\tS\d+\t/.test(line));
    expect(text).toMatch(/^\d+ sale\.order match, \d+ shown/);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(10);
    const dates = rows.map((row) => row.split('\t')[4] ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(rows.map((row) => row.split('\t')[5])).toEqual(rows.map(() => 'sale'));
    expect(safe.questions).toEqual([]);
  });

  it('a new customer, after the human agreed', async () => {
    const country = /\n(\d+)\t/.exec(
      await ok(safe, 'search', { model: 'res.country', domain: [['code', '=', 'BE']], fields: ['code'] }),
    )?.[1];
    safe.questions.length = 0;
    const values = {
      name: 'Acme Guide',
      email: 'acme@example.com',
      phone: '+32 2 555 12 12',
      is_company: true,
      customer_rank: 1,
      country_id: Number(country),
    };
    const text = await ok(safe, 'create', { model: 'res.partner', values });
    expect(safe.questions).toHaveLength(1);
    const id = Number(
      /^Created 1 res\.partner record:\nid\tdisplay_name\n(\d+)\tAcme Guide$/.exec(text)?.[1],
    );
    const back = await ok(safe, 'read', {
      model: 'res.partner',
      ids: id,
      fields: ['email', 'customer_rank', 'country_id.code'],
    });
    expect(back).toBe(`res.partner ${id}\nemail: acme@example.com\ncustomer_rank: 1\ncountry_id.code: BE`);
  });

  it('the fields of sale.order through ir.model.fields', async () => {
    const args = {
      model: 'ir.model.fields',
      domain: [['model', '=', 'sale.order']],
      fields: ['name', 'ttype', 'field_description', 'relation', 'required'],
      order: 'name',
      limit: 500,
    };
    const text = await ok(safe, 'search', args);
    expect(text).toMatch(/\t(partner_id)\tmany2one\tCustomer\tres\.partner\ttrue\n/);
    const [, shown] = /match, (\d+) shown/.exec(text) ?? [];
    expect(await ok(safe, 'schema', { model: 'sale.order', limit: 1 })).toContain(
      `sale.order has ${shown} fields`,
    );
  });

  it('orders 1, 2 and 3 are confirmed in one call, after one question', async () => {
    safe.questions.length = 0;
    const text = await ok(safe, 'execute', { model: 'sale.order', method: 'action_confirm', ids: orders });
    expect(safe.questions).toHaveLength(1);
    expect(safe.questions[0]).toMatch(
      /^Call action_confirm on 3 sale\.order records\?\n\d+ "S\d+", \d+ "S\d+", \d+ "S\d+"\n/,
    );
    for (const id of orders) expect(text).toMatch(new RegExp(`\\n${id} S\\d+: state draft -> sale`));
    expect(
      await ok(safe, 'search', {
        model: 'sale.order',
        domain: [
          ['id', 'in', orders],
          ['state', '=', 'sale'],
        ],
        limit: 0,
      }),
    ).toBe('3 sale.order match.');
  });

  it('development: a password and YOLO mode, where deleting is offered and nothing asks', async () => {
    const { url, db, login, password } = odoo();
    const dev = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: password };
    const client = await connect({ ...dev, ODOO_YOLO_MODE: 'true' }, 'decline');
    try {
      const id = await make(client, 'res.partner', { name: 'Guide Development' });
      expect(await ok(client, 'delete', { model: 'res.partner', ids: id })).toContain('Guide Development');
      expect(client.questions).toEqual([]);
    } finally {
      await client.close();
    }
  });

  it('production: an API key and YOLO mode off, where deleting is not offered and a write asks', async () => {
    const { url, db, login, apiKey, password } = odoo();
    const production = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_API_KEY: apiKey ?? password };
    const client = await connect({ ...production, ODOO_YOLO_MODE: 'false' }, 'decline');
    try {
      expect((await client.client.listTools()).tools.map(({ name }) => name)).not.toContain('delete');
      expect(await refused(client, 'create', { model: 'res.partner', values: { name: 'Guide' } })).toMatch(
        /^access: The human did not agree/,
      );
      expect(client.questions).toHaveLength(1);
      expect(await ok(client, 'status', {})).toMatch(/safe/);
    } finally {
      await client.close();
    }
  });

  it.each([
    ['connection', { ODOO_URL: 'http://127.0.0.1:9' }, /^unreachable: .*127\.0\.0\.1:9/],
    ['login', { ODOO_USERNAME: 'admin', ODOO_PASSWORD: 'wrong', ODOO_API_KEY: '' }, /^auth: /],
  ])('a %s error says what is wrong and what to do', async (_, wrong, expected) => {
    const client = await connect({ ...envOf(odoo()), ...wrong });
    try {
      expect(await refused(client, 'search', { model: 'res.partner' })).toMatch(expected);
    } finally {
      await client.close();
    }
  });

  it('status says when a key is not of the login that is configured', async ({ skip }) => {
    const { url, db, apiKey, series } = odoo();
    if (series !== '19.0' || !apiKey) return skip('a key alone logs in over JSON-2, from 19.0 on');
    const env = { ODOO_URL: url, ODOO_DB: db, ODOO_API_KEY: apiKey, ODOO_AUDIT_LOG: 'off' };
    for (const [login, expected] of [
      [
        'nobody',
        /\nuser: admin \(id 2\): the API key is of this user, not of "nobody", as the settings say\n/,
      ],
      ['admin', /\nuser: admin \(id 2\)\n/],
    ] as const) {
      const client = await connect({ ...env, ODOO_USERNAME: login });
      try {
        expect(await ok(client, 'status', {})).toMatch(expected);
      } finally {
        await client.close();
      }
    }
  });

  it('a permission error is in the words of Odoo, and status says which group would do', async () => {
    const login = 'guide.limited@example.com';
    const group = await ok(yolo, 'read', { model: 'res.groups', ids: 'base.group_user', fields: ['name'] });
    const groups = odoo().series === '14.0' ? 'groups_id' : 'group_ids';
    await make(yolo, 'res.users', {
      name: 'Guide Limited',
      login,
      password: 'guide-limited',
      [groups]: [[6, 0, [Number(/\b(\d+)\b/.exec(group.replace('base.group_user', ''))?.[1])]]],
    });
    const { url, db } = odoo();
    const client = await connect(
      { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: 'guide-limited' },
      'accept',
    );
    try {
      const journal = { name: 'No', code: 'NO', type: 'general' };
      expect(await refused(client, 'create', { model: 'account.journal', values: journal })).toMatch(
        /^access: .*(Accounting|Invoicing)\//s,
      );
      expect(await ok(client, 'status', { model: 'account.journal', operation: 'create' })).toMatch(
        /^groups that may create account\.journal: .*(Accounting|Invoicing)/m,
      );
    } finally {
      await client.close();
    }
  });
}
