import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOdoo, rpc, startFakeOdoo } from '../support/fake-odoo.ts';
import { PING, post } from '../support/http.ts';
import { liveSuite } from '../support/live.ts';
import { call, connect, open, serve } from './http-support.ts';

describe('credentials of the caller', () => {
  let odoo: FakeOdoo;
  const loginsIn = (): string[] =>
    odoo.requests.flatMap(({ body }) => {
      const found = /"authenticate",\s*"args":\s*\["only",\s*"([^"]+)",\s*"([^"]+)"/.exec(body);
      return found ? [`${found[1]}:${found[2]}`] : [];
    });
  beforeAll(async () => {
    odoo = await startFakeOdoo(({ path, body }) => {
      if (path === '/web/webclient/version_info') return rpc({ server_version: '16.0' });
      if (path === '/jsonrpc' && body.includes('"execute_kw"')) return rpc([]);
      return undefined;
    });
  });
  afterAll(() => odoo.close());

  it('replace those of the server for one request, and each user has a session of their own', async () => {
    const server = await serve({ ODOO_URL: odoo.url, ODOO_USERNAME: 'service', ODOO_API_KEY: 'service-key' });
    const as = (name: string) =>
      connect(server.url, { 'x-odoo-username': name, 'x-odoo-api-key': `${name}-key` });
    const [ann, bob, service] = await Promise.all([as('ann'), as('bob'), connect(server.url)]);
    await Promise.all([
      call(ann, 'status'),
      call(bob, 'status'),
      call(service, 'status'),
      call(ann, 'status'),
    ]);
    expect(loginsIn().sort()).toEqual(['ann:ann-key', 'bob:bob-key', 'service:service-key']);
  });

  it('do without any of the server', async () => {
    const server = await serve({ ODOO_URL: odoo.url });
    const cleo = await connect(server.url, { 'x-odoo-username': 'cleo', 'x-odoo-api-key': 'cleo-key' });
    expect(await call(cleo, 'status')).toContain('user: cleo');
    expect(await call(await connect(server.url), 'status')).toMatch(/^bad_request: /);
  });

  it('come whole or not at all', async () => {
    const server = await serve({ ODOO_URL: odoo.url, ODOO_USERNAME: 'service', ODOO_API_KEY: 'service-key' });
    const wrong: Record<string, string>[] = [
      { 'x-odoo-username': 'ann' },
      { 'x-odoo-api-key': 'k' },
      { 'x-odoo-username': ' ', 'x-odoo-api-key': 'k' },
    ];
    for (const headers of wrong) {
      expect((await post(server, PING, headers)).status).toBe(400);
    }
  });

  it('never choose the address', async () => {
    const other = await startFakeOdoo();
    open.push(() => other.close());
    const server = await serve({ ODOO_URL: odoo.url });
    const headers = {
      'x-odoo-username': 'dora',
      'x-odoo-api-key': 'dora-key',
      'x-odoo-url': other.url,
      'x-odoo-db': 'x',
    };
    expect(await call(await connect(server.url, headers), 'status')).toContain(odoo.url);
    expect(other.connections).toBe(0);
  });
});

for (const series of ['14', '19'] as const) {
  liveSuite(series, `http users`, (odoo) => {
    it('works as whoever calls', async () => {
      const { url, db, login, apiKey, password } = odoo();
      const server = await serve({ ODOO_URL: url, ODOO_DB: db });
      const client = await connect(server.url, {
        'x-odoo-username': login,
        'x-odoo-api-key': apiKey ?? password,
      });
      const text = await call(client, 'search', {
        model: 'res.users',
        domain: [['login', '=', login]],
        fields: ['login'],
      });
      expect(text).toContain(login);
      const wrong = await connect(server.url, { 'x-odoo-username': login, 'x-odoo-api-key': 'f'.repeat(40) });
      expect(await call(wrong, 'status')).toMatch(/^(auth|access): /);
    });

    it('confirms by a preview and a token, which another replica takes and nobody takes twice', async () => {
      const { url, db, login, apiKey, password } = odoo();
      const env = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: apiKey ?? password };
      const secret = { ODOO_MCP_TOKEN_SECRET: 's'.repeat(40) };
      const [one, other, stranger] = await Promise.all([
        serve({ ...env, ...secret }),
        serve({ ...env, ...secret }),
        serve(env),
      ]);
      const [first, second, third] = [
        await connect(one.url),
        await connect(other.url),
        await connect(stranger.url),
      ];
      const args = { model: 'res.partner', values: { name: `Confirmed ${url}` } };
      const count = { model: 'res.partner', domain: [['name', '=', args.values.name]], limit: 0 };
      const preview = await call(first, 'create', args);
      expect(preview).toMatch(/^Nothing is changed yet/);
      const confirm = /"confirm": "([^"]+)"/.exec(preview)?.[1];
      expect(await call(first, 'search', count)).toMatch(/^0 /);

      expect(await call(third, 'create', { ...args, confirm })).toMatch(
        /^access: .*another instance or server/,
      );
      const changed = { ...args, values: { name: 'Something else' } };
      expect(await call(second, 'create', { ...changed, confirm })).toMatch(/^access: /);
      expect(await call(second, 'create', { ...args, confirm })).toMatch(/created/i);
      expect(await call(second, 'create', { ...args, confirm })).toMatch(/^access: .*used already/);
      expect(await call(first, 'search', count)).toMatch(/^1 /);
    });
  });
}
