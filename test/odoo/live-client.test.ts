import { afterAll, describe, expect, it } from 'vitest';
import type { Instance as Server } from '../../scripts/odoo/index.mjs';
import { createClient } from '../../src/odoo/client.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import type { CallOptions, Instance, OdooClient, Protocol } from '../../src/odoo/types.ts';
import { liveSuite } from '../support/live.ts';

const READ: CallOptions = { effect: 'read' };

/** How a server is reached: which secret, with or without the login, and what must come of it. */
interface Way {
  readonly name: string;
  readonly secret: 'password' | 'apiKey';
  readonly withLogin: boolean;
  readonly ask: Protocol | 'auto';
  readonly get: Protocol;
}

const WAYS: Record<'14' | '19', readonly Way[]> = {
  '19': [
    { name: 'key alone', secret: 'apiKey', withLogin: false, ask: 'auto', get: 'json2' },
    { name: 'login and key', secret: 'apiKey', withLogin: true, ask: 'auto', get: 'json2' },
    { name: 'login and password', secret: 'password', withLogin: true, ask: 'auto', get: 'jsonrpc' },
    {
      name: 'login and key over JSON-RPC',
      secret: 'apiKey',
      withLogin: true,
      ask: 'jsonrpc',
      get: 'jsonrpc',
    },
    { name: 'XML-RPC', secret: 'password', withLogin: true, ask: 'xmlrpc', get: 'xmlrpc' },
  ],
  '14': [
    { name: 'login and password', secret: 'password', withLogin: true, ask: 'auto', get: 'jsonrpc' },
    { name: 'login and key', secret: 'apiKey', withLogin: true, ask: 'auto', get: 'jsonrpc' },
    { name: 'XML-RPC', secret: 'password', withLogin: true, ask: 'xmlrpc', get: 'xmlrpc' },
  ],
};

const clients: OdooClient[] = [];

function connectTo(server: Server, settings: Partial<Instance> = {}): OdooClient {
  const client = createClient({
    name: 'default',
    url: server.url,
    db: server.db,
    login: server.login,
    secret: server.password,
    protocol: 'auto',
    timeoutMs: 60_000,
    ...settings,
  });
  clients.push(client);
  return client;
}

function by(server: Server, way: Way, settings: Partial<Instance> = {}): OdooClient {
  return connectTo(server, {
    secret: way.secret === 'apiKey' ? (server.apiKey ?? '') : server.password,
    login: way.withLogin ? server.login : undefined,
    protocol: way.ask,
    ...settings,
  });
}

async function failure(promise: Promise<unknown>): Promise<OdooError> {
  const error = await promise.then(
    (value) => new Error(`It did not fail: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof OdooError)) throw error;
  expect(`${error.message} ${error.hint}`).not.toMatch(/Traceback|File "|\/usr\/|SELECT |LINE 1/);
  return error;
}

for (const series of ['19', '14'] as const) {
  liveSuite(series, `client ${series}`, (server) => {
    afterAll(async () => {
      await Promise.all(clients.splice(0).map((client) => client.close()));
    });

    describe.each(WAYS[series])('$name', (way) => {
      const tag = `Café <&> "${way.name}"\n2nd line`;

      it('logs in', async () => {
        const info = await by(server(), way).info();
        expect(info).toMatchObject({
          series: `${series}.0`,
          major: Number(series),
          db: server().db,
          uid: 2,
          login: 'admin',
        });
        expect(info.protocol).toBe(way.get);
      });

      it('reads the same as every other way', async () => {
        const read = async (client: OdooClient) => ({
          rows: await client.call(
            'res.partner',
            'search_read',
            {
              args: [[['is_company', '=', true]]],
              kwargs: {
                fields: ['name', 'email', 'country_id', 'category_id', 'partner_latitude', 'active'],
                limit: 5,
                order: 'id',
              },
            },
            READ,
          ),
          byName: await client.call(
            'res.partner',
            'search',
            { kwargs: { domain: [['id', '>', 1]], limit: 3, order: 'id' } },
            READ,
          ),
          count: await client.call('res.partner', 'search_count', { args: [[['active', '=', true]]] }, READ),
          names: await client.call(
            'res.country',
            'name_search',
            { args: ['belg'], kwargs: { domain: [['code', '=', 'BE']], limit: 2 } },
            READ,
          ),
          positional: await client.call('res.partner', 'read', { args: [[1], ['name', 'comment']] }, READ),
          none: await client.call(
            'res.partner',
            'search_read',
            { args: [[['id', '=', 0]]], kwargs: { fields: ['name'] } },
            READ,
          ),
          defaults: await client.call('res.partner', 'default_get', { args: [['type', 'lang']] }, READ),
        });
        const here = await read(by(server(), way));
        expect(here).toEqual(await read(connectTo(server())));
        expect(here.rows).toHaveLength(5);
        expect(here.names).toEqual([[expect.any(Number), 'Belgium']]);
      });

      it('creates, writes, copies and deletes', async () => {
        const client = by(server(), way);
        const model = 'res.partner.category';
        const id = await client.call<number>(model, 'create', { args: [{ name: tag }] });
        expect(id).toEqual(expect.any(Number));
        const ids = await client.call<number[]>(model, 'create', {
          args: [[{ name: 'a', parent_id: id }, { name: 'b' }]],
        });
        expect(ids).toEqual([expect.any(Number), expect.any(Number)]);
        expect(await client.call(model, 'write', { ids, args: [{ color: 3 }] })).toBe(true);
        const rows = await client.call(
          model,
          'read',
          { ids: [id, ...ids], kwargs: { fields: ['name', 'color', 'parent_id'] } },
          READ,
        );
        expect(rows).toEqual([
          { id, name: tag, color: expect.any(Number), parent_id: false },
          { id: ids[0], name: 'a', color: 3, parent_id: [id, expect.stringContaining('Café')] },
          { id: ids[1], name: 'b', color: 3, parent_id: false },
        ]);
        expect(await client.call(model, 'unlink', { ids: [...ids, id] })).toBe(true);
        expect(await client.call(model, 'search_count', { args: [[['id', 'in', [...ids, id]]]] }, READ)).toBe(
          0,
        );
      });

      it('gives null for a method that returns nothing', async () => {
        const client = by(server(), way);
        expect(
          await client.call('res.partner', 'check_access_rule', { ids: [1], args: ['read'] }),
        ).toBeNull();
      });

      it('describes fields', async () => {
        const fields = await by(server(), way).fields('res.partner');
        expect(fields.get('country_id')).toMatchObject({
          name: 'country_id',
          type: 'many2one',
          relation: 'res.country',
          string: 'Country',
          searchable: true,
          store: true,
        });
        expect(fields.get('type')?.selection).toContainEqual(['contact', 'Contact']);
        expect(fields.get('id')?.type).toBe('integer');
      });

      const failures: [name: string, call: Parameters<OdooClient['call']>, kind: string, message: RegExp][] =
        [
          [
            'an unknown model',
            ['res.parner', 'search', { args: [[]] }, READ],
            'not_found',
            /^There is no model "res\.parner" in this database\. Did you mean res\.partner\?$/,
          ],
          [
            'an unknown method',
            ['res.partner', 'frobnicate', { ids: [1] }],
            'bad_request',
            /^res\.partner has no method "frobnicate"\.$/,
          ],
          [
            'an unknown field to read',
            ['res.partner', 'read', { ids: [1], args: [['emial']] }, READ],
            'bad_request',
            /^res\.partner has no field "emial"\. Did you mean email/,
          ],
          [
            'an unknown field to search',
            ['res.partner', 'search', { args: [[['emial', '=', 'x']]] }, READ],
            'bad_request',
            /^res\.partner has no field "emial"\. Did you mean email/,
          ],
          [
            'an unknown field to order by',
            ['res.partner', 'search', { args: [[]], kwargs: { order: 'emial desc' } }, READ],
            'bad_request',
            /^res\.partner has no field "emial"\. Did you mean email/,
          ],
          [
            'an unknown field to create',
            ['res.partner', 'create', { args: [{ name: 'x', emial: 'y' }] }],
            'bad_request',
            /^res\.partner has no field "emial"\. Did you mean email/,
          ],
          [
            'an unknown field to write',
            ['res.partner', 'write', { ids: [1], args: [{ emial: 'y' }] }],
            'bad_request',
            /^res\.partner has no field "emial"\. Did you mean email/,
          ],
          [
            'a record that is not there',
            ['res.partner', 'write', { ids: [2_000_000_000], args: [{ name: 'x' }] }],
            'not_found',
            /^Record does not exist or has been deleted\.\n.*res\.partner\(2000000000,\)/,
          ],
          [
            'a constraint',
            ['res.partner.category', 'write', { ids: [1], args: [{ parent_id: 1 }] }],
            'validation',
            /./,
          ],
          [
            'a bad operator',
            ['res.partner', 'search', { args: [[['name', 'zz', 'x']]] }, READ],
            'bad_request',
            /zz/,
          ],
          [
            'an unknown argument',
            ['res.partner', 'search', { args: [[]], kwargs: { nope: 1 } }, READ],
            'bad_request',
            /^res\.partner\.search: .*'nope'/,
          ],
          [
            'a missing argument',
            ['res.partner', 'write', { ids: [1] }],
            'bad_request',
            /^res\.partner\.write: missing .*'vals'/,
          ],
        ];
      it.each(failures)('tells %s', async (_, call, kind, message) => {
        const error = await failure(by(server(), way).call(...call));
        expect([error.kind, error.message]).toEqual([kind, expect.stringMatching(message)]);
      });

      it('tells an unknown model whose fields are asked for', async () => {
        const error = await failure(by(server(), way).fields('sale.oder'));
        expect([error.kind, error.message]).toEqual([
          'not_found',
          expect.stringMatching(/Did you mean sale\.order\?$/),
        ]);
      });

      it('runs 16 calls at once', async () => {
        const client = by(server(), way);
        const ids = await client.call<number[]>(
          'res.partner',
          'search',
          { args: [[]], kwargs: { limit: 16, order: 'id' } },
          READ,
        );
        const rows = await Promise.all(
          ids.map((id) =>
            client.call<{ id: number }[]>(
              'res.partner',
              'read',
              { ids: [id], kwargs: { fields: ['name'] } },
              READ,
            ),
          ),
        );
        expect(rows.map(([row]) => row?.id)).toEqual(ids);
        expect(ids).toHaveLength(16);
      });

      it('tells a wrong secret', async () => {
        const secret = way.secret === 'apiKey' ? '0'.repeat(40) : 'not it';
        const error = await failure(by(server(), way, { secret }).info());
        expect(error.kind).toBe('auth');
        expect(error.hint).toMatch(/ODOO_/);
        expect(`${error.message} ${error.hint}`).not.toContain(secret);
      });

      it('names the databases when the one configured is not there', async () => {
        const error = await failure(by(server(), way, { db: `${server().db}x` }).info());
        expect([error.kind, error.message]).toEqual([
          'bad_request',
          `There is no database "${server().db}x" at ${server().url}.`,
        ]);
        expect(error.hint).toContain(`Set ODOO_DB to "${server().db}"`);
      });
    });

    it('asks which database when there are several', async () => {
      const error = await failure(connectTo(server(), { db: undefined }).info());
      expect(error.kind).toBe('bad_request');
      expect(error.message).toContain(server().db);
      expect(error.hint).toContain('ODOO_DB');
    });

    it('tells what a limited user may not do', async () => {
      const admin = connectTo(server());
      await admin.call('res.users', 'create', {
        args: [{ name: 'Limited', login: 'limited', password: 'limited-pw' }],
      });
      for (const protocol of ['jsonrpc', 'xmlrpc'] as const) {
        const limited = connectTo(server(), { login: 'limited', secret: 'limited-pw', protocol });
        const reading = await failure(
          limited.call(
            'ir.config_parameter',
            'search_read',
            { args: [[]], kwargs: { fields: ['key'] } },
            READ,
          ),
        );
        expect([reading.kind, reading.message]).toEqual([
          'access',
          expect.stringMatching(/ir\.config_parameter/),
        ]);
        const installing = await failure(
          limited.call('ir.module.module', 'button_immediate_install', { ids: [1] }),
        );
        expect(installing.kind).toBe('access');
        const unknown = await failure(limited.call('res.parner', 'search', { args: [[]] }, READ));
        expect(unknown.kind).toBe('not_found');
      }
    });

    it('tells a password that was changed meanwhile, and works with the new one', async () => {
      const admin = connectTo(server());
      const id = await admin.call<number>('res.users', 'create', {
        args: [{ name: 'Changing', login: 'changing', password: 'first-pw' }],
      });
      const user = connectTo(server(), { login: 'changing', secret: 'first-pw' });
      expect((await user.info()).uid).toBe(id);
      await admin.call('res.users', 'write', { ids: [id], args: [{ password: 'second-pw' }] });
      const error = await failure(user.call('res.users', 'read', { ids: [id], args: [['name']] }, READ));
      expect(error.kind).toBe('auth');
      const again = connectTo(server(), { login: 'changing', secret: 'second-pw' });
      expect((await again.info()).uid).toBe(id);
    });
  });
}

liveSuite('14', 'client key only 14', (server) => {
  it('asks for the login that the key alone does not tell', async () => {
    const error = await failure(
      connectTo(server(), { login: undefined, secret: server().apiKey ?? '' }).info(),
    );
    expect([error.kind, error.hint]).toEqual(['auth', expect.stringContaining('ODOO_USERNAME')]);
  });
  it('has no JSON-2', async () => {
    const error = await failure(connectTo(server(), { protocol: 'json2' }).info());
    expect([error.kind, error.hint]).toEqual(['bad_request', expect.stringContaining('ODOO_PROTOCOL=auto')]);
  });
});
