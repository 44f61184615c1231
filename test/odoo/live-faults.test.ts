import { createServer, request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createClient } from '../../src/odoo/client.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { portOf } from '../support/fake-odoo.ts';
import { liveSuite } from '../support/live.ts';
import { failure } from './fake-client.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

/** A real Odoo behind a proxy that breaks connections. */
for (const series of ['19', '14'] as const) {
  liveSuite(series, `client faults ${series}`, (server) => {
    let proxy: TcpProxy;
    let client: OdooClient;
    let direct: OdooClient;

    beforeAll(async () => {
      proxy = await startTcpProxy(server().url);
      const instance = {
        name: 'default',
        url: proxy.url,
        db: server().db,
        login: server().login,
        secret: server().password,
        protocol: 'auto',
        timeoutMs: 30_000,
      } as const;
      client = createClient(instance);
      direct = createClient({ ...instance, url: server().url });
      await Promise.all([client.info(), direct.info()]);
    });
    afterAll(async () => {
      await Promise.all([client.close(), direct.close(), proxy.down()]);
    });
    beforeEach(() => {
      proxy.mode = 'pass';
      proxy.times = Number.POSITIVE_INFINITY;
    });

    const read = (options = {}) =>
      client.call<{ id: number }[]>(
        'res.partner',
        'read',
        { ids: [1], kwargs: { fields: ['name'] } },
        { effect: 'read', ...options },
      );
    const create = (name: string, options = {}) =>
      client.call<number>('res.partner.category', 'create', { args: [{ name }] }, options);
    const count = (name: string) =>
      direct.call(
        'res.partner.category',
        'search_count',
        { args: [[['name', '=', name]]] },
        { effect: 'read' },
      );

    async function modelId(model: string): Promise<number> {
      const ids = await direct.call<number[]>(
        'ir.model',
        'search',
        { args: [[['model', '=', model]]] },
        { effect: 'read' },
      );
      return ids[0] ?? 0;
    }

    it('does not notice a restart between two calls', async () => {
      await read();
      await proxy.down();
      await proxy.up();
      expect(await read()).toHaveLength(1);
      await proxy.down();
      await proxy.up();
      expect(await create('after restart')).toEqual(expect.any(Number));
      expect(await count('after restart')).toBe(1);
    });

    it('waits a moment for a server that comes up, also with a write', async () => {
      await proxy.down();
      const reading = read();
      const writing = create('while down');
      await new Promise((resolve) => setTimeout(resolve, 60));
      await proxy.up();
      expect(await reading).toHaveLength(1);
      expect(await writing).toEqual(expect.any(Number));
      expect(await count('while down')).toBe(1);
    });

    it('says that nothing listens, and works again once something does', async () => {
      await proxy.down();
      for (const call of [read(), create('never')]) {
        const error = await failure(call);
        expect([error.kind, error.message]).toEqual([
          'unreachable',
          `Odoo at ${proxy.url} cannot be reached: nothing listens there.`,
        ]);
        expect(error.hint).toContain('Start Odoo');
      }
      await proxy.up();
      expect(await read()).toHaveLength(1);
      expect(await count('never')).toBe(0);
    });

    it('reads again when the answer is lost', async () => {
      const before = proxy.requests;
      Object.assign(proxy, { mode: 'cut-answer', times: 2 });
      expect(await read()).toHaveLength(1);
      expect(proxy.requests - before).toBe(3);
    });

    it('gives up reading after the third attempt', async () => {
      const before = proxy.requests;
      proxy.mode = 'cut-request';
      expect((await failure(read())).kind).toBe('unreachable');
      expect(proxy.requests - before).toBe(3);
    });

    it('never writes again when the answer is lost: the record is there once', async () => {
      const before = proxy.requests;
      proxy.mode = 'cut-answer';
      const error = await failure(create('answer lost'));
      expect([error.kind, error.message]).toEqual([
        'unknown_outcome',
        expect.stringMatching(/not known whether res\.partner\.category\.create took effect/),
      ]);
      expect(error.hint).toContain('Read the records back');
      expect(proxy.requests - before).toBe(1);
      expect(await count('answer lost')).toBe(1);
    });

    it('never writes again when the request is cut: it may have arrived', async () => {
      const before = proxy.requests;
      proxy.mode = 'cut-request';
      expect((await failure(create('request cut'))).kind).toBe('unknown_outcome');
      expect(proxy.requests - before).toBe(1);
      expect(await count('request cut')).toBe(0);
    });

    it.each(['cut-body', 'half-close'] as const)(
      'reads again after %s, and never writes again',
      async (mode) => {
        const before = proxy.requests;
        Object.assign(proxy, { mode, times: 1 });
        expect(await read()).toHaveLength(1);
        expect(proxy.requests - before).toBe(2);
        proxy.times = Number.POSITIVE_INFINITY;
        const error = await failure(create(mode));
        expect([error.kind, error.hint]).toEqual([
          'unknown_outcome',
          expect.stringContaining('Read the records back'),
        ]);
        expect(proxy.requests - before).toBe(3);
        // The killed worker had committed; what was never passed on was not done.
        expect(await count(mode)).toBe(mode === 'cut-body' ? 1 : 0);
      },
    );

    it('takes a slow answer as long as there is time', async () => {
      proxy.mode = 'slow-body';
      expect(await read()).toHaveLength(1);
      expect((await failure(read({ timeoutMs: 200 }))).kind).toBe('timeout');
      expect((await failure(create('slow', { timeoutMs: 200 }))).kind).toBe('unknown_outcome');
    });

    // 14.0 tries 25 times, since two of its wrappers retry, which takes longer than anybody waits.
    if (series === '19')
      it('is told when Odoo gives up on a busy database, having tried five times itself', async () => {
        // What PostgreSQL says of two transactions that change one row; Odoo's own retrying is the real one.
        const raise = `DO $$ BEGIN RAISE EXCEPTION 'could not serialize access due to concurrent update' USING ERRCODE = '40001'; END $$`;
        const action = await direct.call<number>('ir.actions.server', 'create', {
          args: [
            {
              name: 'Busy',
              model_id: await modelId('res.partner'),
              state: 'code',
              code: `env['res.partner.category'].create({'name': 'busy'})\nenv.cr.execute("${raise}")`,
            },
          ],
        });
        const before = proxy.requests;
        const error = await failure(
          client.call('ir.actions.server', 'run', { ids: [action] }, { timeoutMs: 60_000 }),
        );
        expect([error.kind, error.message, error.hint]).toEqual([
          'server',
          'The database was busy with another change; nothing was changed.',
          'Try again in a moment.',
        ]);
        expect(proxy.requests - before).toBe(1);
        expect(await count('busy')).toBe(0);
      }, 60_000);

    it('is told that a key has expired or was revoked, and how to get a new one', async () => {
      const scope =
        series === '14'
          ? `'rpc', 'expiring'`
          : `'rpc', 'expiring', datetime.datetime.now() + datetime.timedelta(days=1)`;
      const action = await direct.call<number>('ir.actions.server', 'create', {
        args: [
          {
            name: 'Key',
            model_id: await modelId('res.partner'),
            state: 'code',
            code: `action = {'type': 'ir.actions.act_window_close', 'infos': env['res.users.apikeys']._generate(${scope})}`,
          },
        ],
      });
      const made = await direct.call<{ infos: string }>('ir.actions.server', 'run', { ids: [action] });
      const keyed = createClient({ ...direct.instance, url: proxy.url, secret: made.infos });
      await keyed.info();
      const find = () => keyed.call('res.partner', 'search_count', { args: [[]] }, { effect: 'read' });
      expect(await find()).toEqual(expect.any(Number));
      await direct.call('ir.actions.server', 'write', {
        ids: [action],
        args: [
          {
            code:
              series === '14'
                ? `env['res.users.apikeys'].search([('name', '=', 'expiring')]).sudo().unlink()`
                : `env.cr.execute("UPDATE res_users_apikeys SET expiration_date = now() - interval '1 day' WHERE name = 'expiring'")`,
          },
        ],
      });
      await direct.call('ir.actions.server', 'run', { ids: [action] });
      const before = proxy.requests;
      const error = await failure(find());
      expect([error.kind, error.hint]).toEqual(['auth', expect.stringMatching(/expired/)]);
      expect(`${error.message} ${error.hint}`).not.toContain(made.infos);
      // No storm of requests: the call, and what it takes to know that the login is refused.
      expect(proxy.requests - before).toBeLessThanOrEqual(5);
      await keyed.close();
    });

    it('runs out of time when the answer stalls', async () => {
      proxy.mode = 'stall-answer';
      expect((await failure(read({ timeoutMs: 1500 }))).kind).toBe('timeout');
      expect((await failure(create('stalled', { timeoutMs: 3000 }))).kind).toBe('unknown_outcome');
      expect(await count('stalled')).toBe(1);
    });

    it('breaks off the request when the call is cancelled', async () => {
      proxy.mode = 'stall-answer';
      const before = { requests: proxy.requests, closed: proxy.closedByClient };
      const abort = new AbortController();
      const pending = failure(read({ signal: abort.signal }));
      await expect.poll(() => proxy.requests).toBe(before.requests + 1);
      abort.abort();
      expect((await pending).kind).toBe('timeout');
      await expect.poll(() => proxy.closedByClient).toBeGreaterThan(before.closed);
    });
  });
}

liveSuite('14', 'client session lost 14', (server) => {
  it('still tells what is wrong when the server forgets which database the session is of', async () => {
    const relay = await startForgetfulRelay(server().url);
    const client = createClient({
      name: 'default',
      url: relay.url,
      db: server().db,
      login: server().login,
      secret: server().password,
      protocol: 'auto',
      timeoutMs: 30_000,
    });
    await client.info();
    relay.forget();
    const call = client.call('res.partner', 'read', { ids: [1], args: [['emial']] }, { effect: 'read' });
    const error = await failure(call);
    expect([error.kind, error.message]).toEqual([
      'bad_request',
      expect.stringMatching(/^res\.partner has no field "emial"/),
    ]);
    await client.close();
    await relay.close();
  });
});

/** An HTTP relay that, after `forget()`, keeps the session cookies seen so far from the server. */
async function startForgetfulRelay(targetUrl: string) {
  const seen = new Set<string>();
  const forgotten = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const { cookie = '', host: _, ...headers } = incoming.headers;
    seen.add(cookie);
    const outbound = request(
      new URL(incoming.url ?? '/', targetUrl),
      {
        method: incoming.method,
        headers: { ...headers, ...(cookie === '' || forgotten.has(cookie) ? {} : { cookie }) },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(outbound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    forget() {
      for (const cookie of seen) forgotten.add(cookie);
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
