import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../../src/odoo/client.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { brokenDomain, goodDomain, nastyText } from './arbitraries.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
const RUNS = Number(process.env.FUZZ_RUNS ?? 40);

/** The same against a real Odoo, whose own answer to a domain is what ours is held against. */
liveSuite('19', 'fuzz live', (odoo) => {
  let client: McpClient;
  let direct: OdooClient;

  beforeAll(async () => {
    const { url, db, login, password } = odoo();
    client = await connect({ ODOO_URL: url, ODOO_DB: db, ODOO_API_KEY: odoo().apiKey ?? '' });
    direct = createClient({
      name: 'direct',
      url,
      db,
      login,
      secret: password,
      protocol: 'jsonrpc',
      timeoutMs: 30_000,
    });
  });
  afterAll(async () => {
    await client.close();
    await direct.close();
  });

  async function count(args: Record<string, unknown>): Promise<string> {
    const { text } = await client.call('search', { model: 'res.partner', limit: 0, ...args });
    expect(text).not.toMatch(/Traceback|File "|dist-packages|psycopg|internal error/);
    return text;
  }

  /** What Odoo itself counts; undefined where it fails. */
  async function odooCounts(domain: unknown): Promise<number | undefined> {
    const call = direct.call<number>('res.partner', 'search_count', { args: [domain] }, { effect: 'read' });
    return call.catch((error: unknown) => {
      if (error instanceof OdooError && error.kind !== 'unreachable') return undefined;
      throw error;
    });
  }

  it('a good domain counts what Odoo counts', async () => {
    // The model of the other suite has three fields of other names.
    const names: Record<string, string> = {
      state: 'type',
      'child_ids.comment': 'child_ids.ref',
      comment: 'ref',
    };
    const real = goodDomain.map((domain) =>
      domain.map((term) =>
        Array.isArray(term) ? [names[String(term[0])] ?? term[0], ...term.slice(1)] : term,
      ),
    );
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(real, async (domain) => {
        const [text, expected] = await Promise.all([count({ domain }), odooCounts(domain)]);
        if (expected === undefined) expect(text).toMatch(/^(?:bad_request|validation|server): /);
        else expect(text).toBe(`${expected} res.partner match.`);
        if (expected !== undefined) counted += 1;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(counted).toBeGreaterThan(RUNS / 2);
  }, 120_000);

  it('a broken domain counts nothing', async () => {
    await fc.assert(
      fc.asyncProperty(brokenDomain, async (domain) => {
        expect(await count({ domain })).toMatch(/^bad_request: /);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  }, 60_000);

  it('any words are searched as Odoo searches them', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (query) => {
        const word = query.trim();
        const domain = word === '' ? [] : [['display_name', 'ilike', word]];
        const [text, expected] = await Promise.all([count({ query }), odooCounts(domain)]);
        if (expected === undefined) expect(text).toMatch(/^(?:bad_request|validation|server): /);
        else expect(text).toBe(`${expected} res.partner match.`);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  }, 60_000);
});
