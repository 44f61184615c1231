import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { connect, type Env, type McpClient } from '../support/mcp.ts';
import { type Front, startFront } from './front.ts';

/** How much goes over the wire, as a server before Odoo sees it. */
for (const [series, login] of [
  ['19', 'key'],
  ['19', 'password'],
  ['14', 'password'],
] as const) {
  liveSuite(series, `wire ${series} ${login}`, (odoo) => {
    let front: Front;
    let client: McpClient;

    beforeAll(async () => {
      front = await startFront(odoo().url);
      const secret: Env =
        login === 'key'
          ? { ODOO_API_KEY: odoo().apiKey ?? '' }
          : { ODOO_USERNAME: odoo().login, ODOO_PASSWORD: odoo().password };
      client = await connect({ ODOO_URL: front.url, ODOO_DB: odoo().db, ...secret });
    });
    afterAll(async () => {
      await client.close();
      await front.close();
    });

    const search = async (limit = 5) => {
      const args = { model: 'res.partner', fields: ['name', 'country_id'], limit };
      const { text, isError } = await client.call('search', args);
      expect(isError, text).toBe(false);
      expect(text).toMatch(/^\d+ res\.partner match/);
    };

    it('is nothing before the first call, and little for the first one', async () => {
      await client.client.listTools();
      expect([front.sockets, front.requests.length]).toEqual([0, 0]);
      await search();
      // Version, login (with a user's name or a database's session), fields, rows with their total.
      expect(front.requests.length, front.requests.join(' ')).toBeLessThanOrEqual(5);
    });

    it('is one request a search, and two sockets at most for twenty in sequence', async () => {
      const before = { requests: front.requests.length, sockets: front.sockets };
      for (let n = 0; n < 20; n++) await search(n + 1);
      expect(front.requests.length - before.requests).toBe(20);
      expect(front.sockets).toBeLessThanOrEqual(2);
      expect(before.sockets).toBeLessThanOrEqual(2);
    });

    it('is under way all at once for eight searches in parallel, on eight sockets', async () => {
      const before = front.requests.length;
      Object.assign(front, { latency: 200, atOnce: 0 });
      await Promise.all(Array.from({ length: 8 }, () => search()));
      front.latency = 0;
      expect(front.requests.length - before).toBe(8);
      expect(front.atOnce).toBe(8);
      expect(front.sockets).toBeLessThanOrEqual(8);
    });

    it.each([
      ['count', 'search', { model: 'res.partner', limit: 0 }, 1],
      ['read', 'read', { model: 'res.partner', ids: [1] }, 1],
      ['sum by group', 'aggregate', { model: 'res.partner', groupby: ['country_id'] }, 1],
      ['look at a schema', 'schema', { model: 'res.partner' }, 0],
    ] as const)('for a second %s is %s %j: %i requests', async (_, tool, args, expected) => {
      await client.call(tool, args);
      const before = front.requests.length;
      const { text, isError } = await client.call(tool, args);
      expect(isError, text).toBe(false);
      expect(front.requests.slice(before)).toHaveLength(expected);
    });
  });
}
