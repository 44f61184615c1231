import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { startTcpProxy } from '../odoo/tcp-proxy.ts';
import { liveSuite } from '../support/live.ts';
import { connect, type Env, type Human, type McpClient } from '../support/mcp.ts';
import { namesIn } from '../support/offered.ts';

type Login = 'password' | 'key';

function envOf(odoo: Instance, login: Login, more: Env = {}): Env {
  const secret: Env =
    login === 'key'
      ? { ODOO_API_KEY: odoo.apiKey ?? '' }
      : { ODOO_USERNAME: odoo.login, ODOO_PASSWORD: odoo.password };
  return { ODOO_URL: odoo.url, ODOO_DB: odoo.db, ...secret, ...more };
}

liveSuite('19', 'mcp tools by key', (odoo) => everyTool(odoo, 'key', 'json2'));
liveSuite('19', 'mcp tools by password', (odoo) => everyTool(odoo, 'password', 'jsonrpc'));
liveSuite('14', 'mcp tools', (odoo) => everyTool(odoo, 'password', 'jsonrpc'));

function everyTool(odoo: () => Instance, login: Login, protocol: string): void {
  let safe: McpClient;
  let yolo: McpClient;
  let read: McpClient;

  beforeAll(async () => {
    const env = envOf(odoo(), login);
    safe = await connect(env, 'accept');
    yolo = await connect({ ...env, ODOO_YOLO_MODE: 'true' });
    read = await connect({ ...env, ODOO_YOLO_MODE: 'read' });
  });
  afterAll(async () => {
    await Promise.all([safe?.close(), yolo?.close(), read?.close()]);
  });

  async function ok(client: McpClient, tool: string, args: Record<string, unknown>): Promise<string> {
    const { text, isError } = await client.call(tool, args);
    expect(text, `${tool} ${JSON.stringify(args)}`).not.toBe('');
    if (isError) throw new Error(`${tool} ${JSON.stringify(args)}: ${text}`);
    return text;
  }
  async function refused(client: McpClient, tool: string, args: Record<string, unknown>): Promise<string> {
    const { text, isError } = await client.call(tool, args);
    expect(isError, text).toBe(true);
    expect(text).not.toMatch(/Traceback|File "|psycopg2|SELECT |\/usr\/lib/);
    return text;
  }
  async function count(model: string, domain: unknown[] = []): Promise<number> {
    return Number.parseInt(await ok(read, 'search', { model, domain, limit: 0 }), 10);
  }
  /** The id of a record that is made without a question. */
  async function make(values: Record<string, unknown>, model = 'res.partner'): Promise<number> {
    const id = /\n(\d+)\t/.exec(await ok(yolo, 'create', { model, values }))?.[1];
    return Number(id);
  }

  describe('status', () => {
    it('says which Odoo, who, and what the mode allows', async () => {
      const text = await ok(safe, 'status', {});
      expect(text).toContain(`Connected to Odoo ${odoo().series}`);
      expect(text).toContain(`database: ${odoo().db}`);
      expect(text).toContain('user: admin (id 2)');
      expect(text).toMatch(/companies: .*\(1, current\)/);
      expect(text).toContain(`protocol: ${protocol}`);
      expect(text).toMatch(/modules installed: [1-9]\d/);
      expect(text).toContain('mode: safe: writes ask the human first');
      expect(text).not.toContain(odoo().apiKey ?? odoo().password);
    });
  });

  describe('search', () => {
    it('gives the exact total, a page, and where the next one begins', async () => {
      const text = await ok(read, 'search', {
        model: 'res.country',
        fields: ['name', 'code', 'currency_id'],
        domain: [['code', '=like', 'B%']],
        order: 'code',
        limit: 2,
      });
      const total = await count('res.country', [['code', '=like', 'B%']]);
      expect(total).toBeGreaterThan(10);
      const [head, columns, ...rows] = text.split('\n');
      expect(head).toBe(`${total} res.country match, 2 shown; next: offset 2`);
      expect(columns).toBe('id\tname\tcode\tcurrency_id');
      expect(rows.length).toBe(2);
      expect(rows[0]).toMatch(/^\d+\tBosnia and Herzegovina\tBA\tBAM \(\d+\)$/);
    });

    it('tells a page past the end from no match', async () => {
      const past = await ok(read, 'search', { model: 'res.country', offset: 9000 });
      expect(past).toMatch(/^2\d\d res\.country match, but none from offset 9000 on\./);
      const none = await ok(read, 'search', { model: 'res.partner', domain: [['name', '=', 'No Such']] });
      expect(none).toMatch(/^0 res\.partner match\.\nArchived records are not searched/);
    });

    it('takes a domain in Python syntax', async () => {
      const text = await ok(read, 'search', {
        model: 'res.country',
        domain: "['|', ('code', '=', 'BE'), ('code', '=', 'FR')]",
        fields: ['code'],
      });
      expect(text).toMatch(/^2 res\.country match, 2 shown\n/);
    });

    it('finds by the words of a name, within a domain', async () => {
      await make({ name: 'Query Words Ltd', email: 'query@example.com' });
      const found = await ok(read, 'search', {
        model: 'res.partner',
        query: 'query words',
        fields: ['email'],
      });
      expect(found).toMatch(/^1 res\.partner match, 1 shown\nid\temail\n\d+\tquery@example\.com$/);
      const apart = await ok(read, 'search', {
        model: 'res.partner',
        query: 'query words',
        domain: [['email', '=', false]],
      });
      expect(apart).toMatch(/^0 res\.partner match/);
    });

    it('chooses columns, and leaves out what says nothing', async () => {
      const text = await ok(read, 'search', { model: 'sale.order', limit: 5 });
      expect(text).toMatch(/Datetimes are UTC\.\nColumns chosen for you/);
      const columns = /\nid\t(.*)\n/.exec(text)?.[1]?.split('\t') ?? [];
      expect(columns).toEqual(
        expect.arrayContaining(['display_name', 'partner_id', 'state', 'amount_total']),
      );
      expect(columns.length).toBeLessThanOrEqual(11);
    });

    it('never shows binary content, credentials or markup', async () => {
      const orders = await ok(read, 'search', {
        model: 'sale.order',
        fields: ['name', 'access_token'],
        limit: 1,
      });
      expect(orders).toMatch(
        /\nWithheld, since they look like credentials: access_token\.\nid\tname\n\d+\tS\d+$/,
      );
      await ok(yolo, 'update', { model: 'res.users', ids: 2, values: { signature: '<p>One<br/>two</p>' } });
      const users = await ok(read, 'search', {
        model: 'res.users',
        domain: [['id', '=', 2]],
        fields: ['signature', 'image_1920'],
      });
      expect(users).toMatch(
        /<(odoo-data-\w+)>\nid\tsignature\timage_1920\n2\tOne\\ntwo\t\(binary, [\d.]+ \w+\)\n<\/\1>$/,
      );
      const logo = await ok(read, 'read', { model: 'res.company', ids: 1, fields: ['logo'] });
      expect(logo).toMatch(/logo: \(binary, [\d.]+ \w+\)$/);
    });

    it('hides the value of a secret parameter and shows others', async () => {
      const text = await ok(yolo, 'search', {
        model: 'ir.config_parameter',
        domain: [['key', 'in', ['database.secret', 'web.base.url']]],
        fields: ['key', 'value'],
      });
      expect(text).toMatch(/\tdatabase\.secret\t\(withheld\)/);
      expect(text).toMatch(/\tweb\.base\.url\thttp/);
    });
  });

  describe('read', () => {
    it('reads by id and external id, names lines, and names what is missing', async () => {
      const order = await ok(read, 'search', {
        model: 'sale.order',
        domain: [['order_line', '!=', false]],
        limit: 1,
        fields: ['name'],
      });
      const id = Number(/\n(\d+)\t/.exec(order)?.[1]);
      const text = await ok(read, 'read', {
        model: 'sale.order',
        ids: [id, 999_999],
        fields: ['name', 'order_line'],
      });
      expect(text).toContain(`sale.order 999999 doesn't exist, or your user may not see it.`);
      expect(text).toMatch(/order_line: .* \(\d+\)/);
      const company = await ok(read, 'read', {
        model: 'res.company',
        ids: 'base.main_company',
        fields: ['name'],
      });
      expect(company).toMatch(/^res\.company 1\nname: /);
    });

    it('reads an archived record', async () => {
      const id = await make({ name: 'Gone Fishing', active: false });
      expect(await ok(read, 'read', { model: 'res.partner', ids: id, fields: ['name'] })).toContain(
        'Gone Fishing',
      );
    });

    it.each([
      [{ model: 'res.partner', ids: 999_999 }, /^not_found: res\.partner 999999 doesn't exist/],
      [{ model: 'res.partner', ids: 'base.no_such' }, /^not_found: There is no external id "base\.no_such"/],
      [
        { model: 'res.partner', ids: 'base.main_company' },
        /^bad_request: "base\.main_company" is a res\.company record/,
      ],
      [
        { model: 'res.partner', ids: 'Azure' },
        /^bad_request: "Azure" is neither a record id nor an external id/,
      ],
      [{ model: 'res.partner', ids: [] }, /^bad_request: ids is empty/],
      [{ model: 'res.partner', ids: 0 }, /^bad_request: 0 can't be a record id/],
      [{ model: 'res.partner', ids: 99_999_999_999 }, /^bad_request: 99999999999 can't be a record id/],
    ])('%j is refused', async (args, expected) => {
      expect(await refused(read, 'read', args)).toMatch(expected);
    });
  });

  describe('schema', () => {
    it('finds models by the words people use', async () => {
      const text = await ok(read, 'schema', { query: 'invoice' });
      expect(text).toMatch(/^\d+ models match "invoice"\naccount\.move\t/);
    });

    it('lists fields with type, relation, choice and flags', async () => {
      const text = await ok(read, 'schema', { model: 'sale.order', limit: 500 });
      expect(text).toMatch(/^sale\.order has \d+ fields\n/);
      expect(text).toMatch(/\npartner_id! many2one res\.partner "Customer"/);
      expect(text).toMatch(/\nstate selection \(draft=Quotation, .*\) "Status" ro/);
      expect(text).toMatch(/\norder_line one2many sale\.order\.line\.order_id "Order Lines"/);
      expect(text).toMatch(/\naccess_token char .* withheld/);
    });
  });

  describe('create', () => {
    it('asks with the values, creates in one transaction, and reads back', async () => {
      safe.questions.length = 0;
      const text = await ok(safe, 'create', {
        model: 'res.partner',
        values: [{ name: 'Ada "The First"', city: 'London' }, { name: 'Second' }],
      });
      expect(text).toMatch(
        /^Created 2 res\.partner records:\nid\tdisplay_name\n\d+\tAda "The First"\n\d+\tSecond$/,
      );
      expect(safe.questions).toEqual([
        [
          'Create 2 res.partner records?',
          '1: name = "Ada \\"The First\\""; city = "London"',
          '2: name = "Second"',
          `Odoo: ${odoo().url}, database ${odoo().db}, as admin.`,
        ].join('\n'),
      ]);
    });

    it('creates nothing where one of several is refused by Odoo', async () => {
      const domain = [['name', 'in', ['Tx One', 'Tx Two']]];
      const text = await refused(yolo, 'create', {
        model: 'res.partner',
        values: [{ name: 'Tx One' }, { name: 'Tx Two', type: 'contact', parent_id: 9_999_999 }],
      });
      expect(text).toMatch(/^(validation|not_found|bad_request|server): /);
      expect(await count('res.partner', domain)).toBe(0);
    });

    it.each([
      [{ nme: 'x' }, /^bad_request: res\.partner has no field "nme"\. Did you mean name\?/],
      [
        { name: 'x', type: 'zzz' },
        /^bad_request: "zzz" is no value of res\.partner\.type\.\nNext: Use "contact"/,
      ],
      [{ name: 'x', category_id: 'Gold' }, /^bad_request: category_id is a many2many: give it a list/],
      [{ name: 'x', category_id: [[9, 0, 0]] }, /^bad_request: 9 is no command code of category_id/],
      [
        { name: 'x', user_ids: [[0, 0, { login: 'x' }]] },
        /^access: Changing res\.users through user_ids needs YOLO/,
      ],
    ])('%j is refused before anyone is asked', async (values, expected) => {
      safe.questions.length = 0;
      expect(await refused(safe, 'create', { model: 'res.partner', values })).toMatch(expected);
      expect(safe.questions).toEqual([]);
    });
  });

  describe('update', () => {
    it('asks with old and new, writes, and shows what changed', async () => {
      const [a, b] = [await make({ name: 'Up A', city: 'Rome' }), await make({ name: 'Up B' })];
      safe.questions.length = 0;
      const text = await ok(safe, 'update', { model: 'res.partner', ids: [a, b], values: { city: 'Oslo' } });
      expect(safe.questions[0]).toContain(
        `"${a} Up A": city: "Rome" -> "Oslo"\n"${b} Up B": city: "(empty)" -> "Oslo"`,
      );
      expect(text).toBe(
        `Wrote 2 res.partner records; read back:\n${a} Up A: city: Rome -> Oslo\n${b} Up B: city: (empty) -> Oslo`,
      );
    });

    it('writes different values', async () => {
      const [a, b] = [await make({ name: 'Each A' }), await make({ name: 'Each B' })];
      const text = await ok(yolo, 'update', {
        model: 'res.partner',
        updates: [
          { id: a, values: { city: 'Ghent' } },
          { id: b, values: { city: 'Lyon' } },
        ],
      });
      expect(text).toContain(`${a} Each A: city: (empty) -> Ghent\n${b} Each B: city: (empty) -> Lyon`);
    });

    it('refuses missing ids before it writes', async () => {
      const id = await make({ name: 'Alone', city: 'Paris' });
      const text = await refused(yolo, 'update', {
        model: 'res.partner',
        ids: [id, 999_999],
        values: { city: 'X' },
      });
      expect(text).toMatch(/^not_found: res\.partner 999999 doesn't exist, .*; nothing was changed\./);
      expect(await ok(read, 'read', { model: 'res.partner', ids: id, fields: ['city'] })).toContain('Paris');
    });

    it.each([
      [{ ids: [1] }, /^bad_request: update takes ids with values/],
      [{ ids: [1], values: {} }, /^bad_request: values is empty/],
      [{ updates: [] }, /^bad_request: There is nothing to write/],
      [
        {
          updates: [
            { id: 1, values: { ref: 'a' } },
            { id: 1, values: { ref: 'b' } },
          ],
        },
        /^bad_request: Record 1 is named twice/,
      ],
      [
        { ids: [1], values: { child_ids: [[2, 3, 0]] } },
        /^access: The command \[2, \.\.\.\] on child_ids deletes/,
      ],
      [{ ids: [1], values: { child_ids: [[5]] } }, /^access: The command \[5, \.\.\.\] on child_ids deletes/],
    ])('%j is refused', async (args, expected) => {
      expect(await refused(safe, 'update', { model: 'res.partner', ...args })).toMatch(expected);
    });
  });

  describe('delete', () => {
    it('deletes in YOLO mode, and names what it was', async () => {
      const id = await make({ name: 'Short Lived' });
      expect(await refused(yolo, 'delete', { model: 'res.partner', ids: [id, 999_999] })).toMatch(
        /nothing was changed/,
      );
      expect(await count('res.partner', [['id', '=', id]])).toBe(1);
      const text = await ok(yolo, 'delete', { model: 'res.partner', ids: id });
      expect(text).toBe(`Deleted 1 res.partner record:\nid\tdisplay_name\n${id}\tShort Lived`);
      expect(await count('res.partner', [['id', '=', id]])).toBe(0);
    });

    it('is neither offered nor done in safe mode, by whatever name', async () => {
      const id = await make({ name: 'Survivor' });
      expect((await safe.client.listTools()).tools.map((tool) => tool.name)).not.toContain('delete');
      expect(await refused(safe, 'delete', { model: 'res.partner', ids: id })).toMatch(
        /^access: .*YOLO mode/,
      );
      for (const method of ['unlink', 'action_unlink']) {
        const args = { model: 'res.partner', method, ids: id };
        expect(await refused(safe, 'execute', args)).toMatch(/^access: .*YOLO mode/);
      }
      expect(await count('res.partner', [['id', '=', id]])).toBe(1);
    });
  });

  describe('execute', () => {
    it('presses a button after asking, and the record has moved', async () => {
      const partner = await make({ name: 'Buyer' });
      const order = await make({ partner_id: partner }, 'sale.order');
      safe.questions.length = 0;
      await ok(safe, 'execute', { model: 'sale.order', method: 'action_confirm', ids: order });
      expect(safe.questions[0]).toMatch(/^Call action_confirm on 1 sale\.order record\?\n\d+ "S\d+"\nOdoo: /);
      const state = await ok(read, 'read', { model: 'sale.order', ids: order, fields: ['state'] });
      expect(state).toContain('state: sale');
    });

    it('reads without asking, within bounds', async () => {
      safe.questions.length = 0;
      const groups = await ok(safe, 'execute', {
        model: 'sale.order',
        method: 'read_group',
        kwargs: { domain: [], fields: ['amount_total:sum'], groupby: ['state'] },
      });
      expect(groups).toMatch(/^sale\.order\.read_group returned \d items?:\n\[\{.*"amount_total":[\d.]+/);
      const found = await ok(safe, 'execute', { model: 'res.country.state', method: 'search', args: [[]] });
      expect(found).toMatch(/^res\.country\.state\.search returned 500 items:/);
      expect(safe.questions).toEqual([]);
    });

    it('sends create and write the way of the tools', async () => {
      safe.questions.length = 0;
      const made = await ok(safe, 'execute', {
        model: 'res.partner',
        method: 'create',
        args: [{ name: 'By Execute' }],
      });
      const id = Number(/\n(\d+)\t/.exec(made)?.[1]);
      await ok(safe, 'execute', { model: 'res.partner', method: 'write', ids: id, args: [{ city: 'Bern' }] });
      expect(safe.questions.map((text) => text.split('\n')[0])).toEqual([
        'Create 1 res.partner record?',
        'Change 1 res.partner record?',
      ]);
    });

    it('tells that a method returned nothing', async () => {
      const id = await make({ name: 'Followed' });
      const text = await ok(yolo, 'execute', {
        model: 'res.partner',
        method: 'message_subscribe',
        ids: id,
        kwargs: { partner_ids: [id] },
      });
      expect(text).toMatch(/message_subscribe returned( nothing \(the call went through\)\.|:\ntrue)/);
    });

    it('sums up the action that a button opens', async () => {
      const order = await make({ partner_id: await make({ name: 'Opened' }) }, 'sale.order');
      const text = await ok(yolo, 'execute', {
        model: 'sale.order',
        method: 'action_quotation_send',
        ids: order,
      });
      expect(text).toMatch(
        /answered with an action to open: ir\.actions\.act_window; .*res_model "mail\.compose\.message"/,
      );
      expect(text).toContain('This is a wizard');
    });

    it.each([
      [
        { model: 'res.partner', method: '_compute_display_name', ids: 1 },
        /^bad_request: "_compute_display_name" is private/,
      ],
      [{ model: 'res.partner', method: 'no-name' }, /^bad_request: "no-name" is no method name/],
      [
        { model: 'res.users', method: 'search_read', args: [[], ['login', 'password']] },
        /^access: "password" holds a credential/,
      ],
      [
        { model: 'ir.module.module', method: 'button_immediate_install', ids: 'base.module_crm' },
        /^access: .*YOLO mode/,
      ],
      [{ model: 'ir.cron', method: 'method_direct_trigger', ids: [1] }, /^access: .*YOLO mode/],
      [{ model: 'ir.rule', method: 'write', ids: [1], args: [{ active: false }] }, /^access: .*YOLO mode/],
      [{ model: 'res.groups', method: 'create', args: [{ name: 'x' }] }, /^access: .*YOLO mode/],
      [
        { model: 'res.partner', method: 'load', args: [['name'], [['x']]] },
        /^access: load writes whatever it is given/,
      ],
      [
        { model: 'res.partner', method: 'copy', ids: [1], kwargs: { default: { nme: 1 } } },
        /^bad_request: res\.partner has no field "nme"/,
      ],
      [{ model: 'res.partner', method: 'action_archive', ids: [999_999] }, /^not_found: res\.partner 999999/],
      [{ model: 'res.partner', method: 'write', ids: [1], args: [[]] }, /^bad_request: /],
      [{ model: 'res.partner', method: 'write', args: [{ city: 'x' }] }, /^bad_request: write needs ids/],
    ])('%j is refused', async (args, expected) => {
      safe.questions.length = 0;
      expect(await refused(safe, 'execute', args)).toMatch(expected);
      expect(safe.questions).toEqual([]);
    });
  });

  describe('scaffold and verify', () => {
    const name = `mcp_garage_${login}`;
    const spec = (series: string) => ({
      module: { name, title: 'Garage', series, author: 'Example Garage' },
      models: {
        [`${name}.car`]: { title: 'Car', fields: { name: 'char!' }, access: { 'base.group_user': 'rwcd' } },
      },
    });
    let folder = '';
    afterAll(async () => {
      if (folder) await rm(path.join(folder, name), { recursive: true, force: true });
    });

    it('make a module, and prove it once the human agrees', async ({ skip }) => {
      const { addonsPath, series } = odoo();
      if (!addonsPath) return skip('the folder that this server reads modules from is not at hand');
      folder = addonsPath;
      const module = path.join(folder, name);
      const planned = await ok(safe, 'scaffold', { spec: spec(series), path: folder });
      expect(planned).toMatch(/^Dry run of /);
      expect(existsSync(module)).toBe(false);
      expect(await ok(safe, 'scaffold', { spec: spec(series), path: folder, write: true })).toMatch(
        /^Wrote /,
      );

      const looked = await ok(read, 'verify', { path: module });
      expect(
        await count('ir.module.module', [
          ['name', '=', name],
          ['state', '=', 'installed'],
        ]),
      ).toBe(0);
      expect(looked).toContain('Not run');

      safe.questions.length = 0;
      const report = await ok(safe, 'verify', { path: module });
      expect(report).not.toContain('Failed');
      expect(safe.questions.length).toBe(1);
      expect(safe.questions[0]).toContain(name);
      expect(safe.questions[0]).toContain(odoo().db);
      expect(
        await count('ir.module.module', [
          ['name', '=', name],
          ['state', '=', 'installed'],
        ]),
      ).toBe(1);
      expect(await ok(read, 'search', { model: `${name}.car` })).toMatch(/^0 mcp_garage/);
    }, 240_000);
  });

  describe('the human', () => {
    let client: McpClient | undefined;
    afterEach(async () => {
      await client?.close();
      client = undefined;
    });

    const NO: [Human, asked: number, answer: RegExp][] = [
      ['decline', 1, /^access: The human did not agree, so nothing was changed\.\nNext: Ask what they want/],
      ['cancel', 1, /^access: The human did not agree/],
    ];
    it.each(NO)('that says "%s" changes nothing', async (human, asked, answer) => {
      client = await connect(envOf(odoo(), login), human);
      const id = await make({ name: 'Untouched', city: 'Kyiv' });
      const writes: [string, Record<string, unknown>][] = [
        ['create', { model: 'res.partner', values: { name: 'Unwanted' } }],
        ['update', { model: 'res.partner', ids: id, values: { city: 'X' } }],
        ['execute', { model: 'res.partner', method: 'action_archive', ids: id }],
      ];
      for (const [tool, args] of writes) expect(await refused(client, tool, args)).toMatch(answer);
      expect(client.questions.length).toBe(asked * writes.length);
      expect(await count('res.partner', [['name', '=', 'Unwanted']])).toBe(0);
      expect(
        await count('res.partner', [
          ['id', '=', id],
          ['city', '=', 'Kyiv'],
        ]),
      ).toBe(1);
    });

    it('is not needed to read', async () => {
      client = await connect(envOf(odoo(), login), 'none');
      await ok(client, 'search', { model: 'res.partner', limit: 1 });
      await ok(client, 'execute', { model: 'res.partner', method: 'search_count', args: [[]] });
    });
  });

  describe('read mode', () => {
    it('offers no tool that writes, and does nothing when one is called', async () => {
      const names = (await read.client.listTools()).tools.map((tool) => tool.name);
      expect(names).toEqual(namesIn('read'));
      const before = await count('res.partner');
      for (const tool of ['create', 'update', 'delete', 'execute']) {
        const args = { model: 'res.partner', values: { name: 'x' } };
        expect(await refused(read, tool, args)).toMatch(/^access: \w+ is not offered in read mode/);
      }
      expect(await count('res.partner')).toBe(before);
    });
  });

  describe('a user without rights', () => {
    let limited: McpClient;
    beforeAll(async () => {
      const values = { name: 'Limited', login: 'limited', password: 'limited-word-1' };
      await make(values, 'res.users');
      const { url, db } = odoo();
      const env = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: 'limited', ODOO_PASSWORD: 'limited-word-1' };
      limited = await connect(env, 'accept');
    });
    afterAll(() => limited?.close());

    it('is told what is not allowed in the words of Odoo, and is shown no records in its place', async () => {
      for (const [tool, args] of [
        ['search', { model: 'ir.rule' }],
        ['read', { model: 'ir.rule', ids: 1 }],
        ['create', { model: 'res.country', values: { name: 'Atlantis', code: 'XX' } }],
      ] as const) {
        expect(await refused(limited, tool, args)).toMatch(/^access: [\s\S]*\nNext: /);
      }
    });

    it('still finds models, reads by external id, and gets a status', async () => {
      expect(await ok(limited, 'schema', { query: 'partner' })).toMatch(/\nres\.partner\t/);
      expect(await ok(limited, 'read', { model: 'res.company', ids: 'base.main_company' })).toContain(
        'res.company 1\n',
      );
      expect(await ok(limited, 'status', {})).toMatch(/user: limited .*\n.*\(1, current\)/);
    });
  });

  describe('bad input', () => {
    const BAD: [string, Record<string, unknown>, RegExp][] = [
      [
        'an unknown argument',
        { model: 'res.partner', filter: [] },
        /^bad_request: search has no argument "filter": its arguments are model, domain/,
      ],
      [
        'an unknown model',
        { model: 'res.partnr' },
        /^not_found: There is no model "res\.partnr" .*Did you mean res\.partner\?/,
      ],
      [
        'an unknown column',
        { model: 'res.partner', fields: ['nmae'] },
        /^bad_request: res\.partner has no field "nmae"\. Did you mean name\?/,
      ],
      [
        'an unknown field in a domain',
        { model: 'res.partner', domain: [['nmae', '=', 1]] },
        /^bad_request: .*"nmae".*Did you mean name\?/,
      ],
      [
        'an unknown field below a relation',
        { model: 'res.partner', domain: [['country_id.cod', '=', 'BE']] },
        /^bad_request: .*"cod".*Did you mean code\?/,
      ],
      [
        'an unknown field in an order',
        { model: 'res.partner', order: 'nmae desc' },
        /^bad_request: .*"nmae"/,
      ],
      [
        'a domain in broken text',
        { model: 'res.partner', domain: "[('id','=',3" },
        /^bad_request: The domain is malformed: .*\nNext: Write it like/,
      ],
      [
        'a domain with a condition of four',
        { model: 'res.partner', domain: [['id', '=', 3, 'x']] },
        /^bad_request: The domain is malformed: .*three/,
      ],
      [
        'a domain with an operator too many',
        { model: 'res.partner', domain: ['&', ['id', '=', 3]] },
        /^bad_request: The domain is malformed: .*"&"/,
      ],
      [
        'a domain with an unknown operator',
        { model: 'res.partner', domain: [['id', '~', 3]] },
        /^bad_request: .*"~"/,
      ],
      [
        'a domain on what is not stored',
        { model: 'res.partner', domain: [['is_public', '=', true]] },
        /^bad_request: .*"is_public"/,
      ],
    ];
    it.each(BAD)('%s', async (_name, args, expected) => {
      const text = await refused(read, 'search', args);
      expect(text).toMatch(expected);
      expect(text.split('\n').length).toBeLessThanOrEqual(2);
    });
  });

  describe('a bad connection', () => {
    const secret = 'not-the-password';
    const BAD: [string, (odoo: Instance) => Env, RegExp][] = [
      ['wrong password', (at) => ({ ...envOf(at, 'password'), ODOO_PASSWORD: secret }), /^auth: /],
      [
        'wrong key',
        (at) => ({ ...envOf(at, 'key'), ODOO_API_KEY: '0'.repeat(40), ODOO_USERNAME: 'admin' }),
        /^auth: /,
      ],
      [
        'wrong database',
        (at) => ({ ...envOf(at, login), ODOO_DB: 'no_such_database' }),
        /^(auth|bad_request|not_found): .*no_such_database/,
      ],
      [
        'nothing at the port',
        (at) => ({ ...envOf(at, login), ODOO_URL: 'http://127.0.0.1:9' }),
        /^unreachable: .*127\.0\.0\.1:9/,
      ],
      [
        'an unknown host',
        (at) => ({ ...envOf(at, login), ODOO_URL: 'https://no-such-host.invalid' }),
        /^unreachable: .*no-such-host\.invalid/,
      ],
    ];
    it.each(BAD)('%s', async (_name, env, expected) => {
      const client = await connect(env(odoo()));
      try {
        for (const [tool, args] of [
          ['search', { model: 'res.partner' }],
          ['status', {}],
        ] as const) {
          const text = await refused(client, tool, args);
          expect(text).toMatch(expected);
          expect(text).toMatch(/\nNext: /);
          expect(text).not.toContain(secret);
        }
      } finally {
        await client.close();
      }
    });
  });

  describe('an Odoo that stops between two calls', () => {
    it('is told, and works again when it is back', async () => {
      const proxy = await startTcpProxy(odoo().url);
      const client = await connect({ ...envOf(odoo(), login), ODOO_URL: proxy.url });
      const args = { model: 'res.partner', limit: 1 };
      try {
        await ok(client, 'search', args);
        await proxy.down();
        expect(await refused(client, 'search', args)).toMatch(/^unreachable: .*\nNext: /);
        await proxy.up();
        await ok(client, 'search', args);
      } finally {
        await client.close();
        await proxy.down();
      }
    });
  });
}
