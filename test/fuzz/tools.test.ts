import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type McpClient } from '../support/mcp.ts';
import {
  anyJson,
  argumentsOf,
  brokenDomain,
  fieldName,
  goodDomain,
  nastyText,
  values,
} from './arbitraries.ts';
import {
  PASSWORD,
  type Recorded,
  type RecordingOdoo,
  SECRETS,
  startRecordingOdoo,
} from './recording-odoo.ts';

/** The same each time, so that a failure is no chance; FUZZ_SEED and FUZZ_RUNS look further. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

const DATA_TOOLS = new Set([
  'search',
  'read',
  'create',
  'update',
  'delete',
  'execute',
  'aggregate',
  'schema',
  'status',
]);

describe('whatever the tools are given', () => {
  let odoo: RecordingOdoo;
  let client: McpClient;
  let inputs: Map<string, string[]>;

  beforeAll(async () => {
    odoo = await startRecordingOdoo();
    client = await connect({
      ODOO_URL: odoo.url,
      ODOO_DB: 'only',
      ODOO_USERNAME: 'admin',
      ODOO_PASSWORD: PASSWORD,
      ODOO_YOLO_MODE: 'true',
    });
    const { tools } = await client.client.listTools();
    inputs = new Map(
      tools
        .filter(({ name }) => DATA_TOOLS.has(name))
        .map(({ name, inputSchema }) => [name, Object.keys(inputSchema.properties ?? {})]),
    );
  });
  afterAll(async () => {
    await client.close();
    await odoo.close();
  });

  const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>, runs = RUNS) =>
    fc.assert(fc.asyncProperty(arbitrary, property), { seed: SEED, numRuns: runs });

  /** Calls a tool and holds its answer against what is true of every answer. */
  async function call(tool: string, args: Record<string, unknown>) {
    odoo.take();
    const result = await client.call(tool, args);
    const { text } = result;
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(45_000);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/Traceback|File "|\/usr\/lib|\/etc\/odoo|dist-packages|node_modules|at \w+ \(/);
    expect(text).not.toMatch(/\bSELECT \w+ FROM\b/);
    // A fault of ours that nobody foresaw.
    expect(text).not.toContain('internal error');
    expect(client.stderr()).not.toContain(PASSWORD);
    if (result.isError) expect(text).toMatch(/^[a-z_]+: .*\S[\s\S]*\nNext: \S/);
    return { ...result, calls: odoo.take() };
  }

  it('every one of them answers in words, and goes on working', async () => {
    const likely = {
      model: fc.constantFrom('res.partner', 'res.partner', 'res.parner', 'x'),
      ids: fc.oneof(fc.constantFrom(7, [7], '7', 'base.x', [7, 7]), fc.array(fc.integer())),
      domain: fc.oneof(goodDomain, brokenDomain),
      fields: fc.array(fieldName, { maxLength: 4 }),
      order: fc.oneof(fieldName, nastyText),
      limit: fc.integer({ min: -2, max: 600 }),
      offset: fc.integer({ min: -2, max: 9 }),
      values: fc.oneof(values, fc.array(values, { maxLength: 3 })),
      updates: fc.array(fc.record({ id: fc.constantFrom(7, 8, -1), values }), { maxLength: 3 }),
      method: fc.constantFrom(
        ...['read', 'search_read', 'action_tell', 'action_nothing', 'action_sql', 'action_crash', 'write'],
        ...[
          'name_search',
          '_private',
          '__init__',
          'constructor',
          'read_group',
          'formatted_read_group',
          'copy',
        ],
      ),
      kwargs: fc.dictionary(fc.constantFrom('fields', 'domain', 'context', 'limit', 'x', 'groupby'), anyJson),
      group_by: fc.array(fieldName, { maxLength: 2 }),
    };
    for (const [tool, names] of inputs) {
      await check(argumentsOf(names, likely), async (args) => void (await call(tool, args)));
    }
    expect((await call('search', { model: 'res.partner', limit: 0 })).text).toBe('1 res.partner match.');
  }, 120_000);

  it('a broken domain is refused before anything is searched', async () => {
    await check(brokenDomain, async (domain) => {
      for (const limit of [0, 5]) {
        const { isError, text, calls } = await call('search', { model: 'res.partner', domain, limit });
        expect([isError, text.slice(0, 12)]).toEqual([true, 'bad_request:']);
        expect(calls).toEqual([]);
      }
    });
  }, 60_000);

  it('a good domain is searched whole', async () => {
    await check(goodDomain, async (domain) => {
      for (const given of [domain, JSON.stringify(domain)]) {
        const { isError, text, calls } = await call('search', {
          model: 'res.partner',
          domain: given,
          limit: 5,
        });
        expect(isError, text).toBe(false);
        expect(calls.map(domainOf)).toEqual([canonical(domain)]);
      }
    });
  }, 60_000);

  it('nothing but [] searches for everything', async () => {
    await check(anyJson, async (domain) => {
      const { isError, calls } = await call('search', { model: 'res.partner', domain, limit: 5 });
      const isEmpty =
        JSON.stringify(domain) === '[]' ||
        (typeof domain === 'string' && /^\s*[[(]\s*[\])]\s*$/.test(domain));
      if (isEmpty) return;
      if (!isError)
        expect(calls.map(domainOf).every((sent) => Array.isArray(sent) && sent.length > 0)).toBe(true);
      else expect(calls).toEqual([]);
    });
  }, 60_000);

  it.each(['search', 'search_read', 'search_count', 'name_search', 'read_group', 'formatted_read_group'])(
    'a broken domain is no way around through execute %s',
    async (method) => {
      const name = method === 'name_search' ? 'args' : 'domain';
      await check(
        brokenDomain,
        async (domain) => {
          const { isError, calls } = await call('execute', {
            model: 'res.partner',
            method,
            kwargs: { [name]: domain, ...(method.includes('group') ? { groupby: ['state'] } : {}) },
          });
          expect(isError).toBe(true);
          expect(calls).toEqual([]);
        },
        60,
      );
    },
    60_000,
  );

  it('a name is never more than its letters', async () => {
    await check(nastyText, async (word) => {
      const { calls } = await call('search', { model: 'res.partner', query: word, fields: ['name'] });
      if (word.trim() === '') return;
      expect(calls.map(domainOf)).toEqual([[['display_name', 'ilike', word.trim()]]]);
    });
  }, 60_000);

  it('values arrive as they were given, or not at all', async () => {
    await check(values, async (given) => {
      const { isError, calls } = await call('create', { model: 'res.partner', values: given });
      const sent = calls.find(({ method }) => method === 'create');
      if (isError) expect(sent).toBeUndefined();
      else expect(sent?.kwargs.vals_list ?? sent?.args[0]).toEqual([named(given)]);
    });
  }, 60_000);
});

/** No field has the one name that JavaScript's own parsers leave out. */
function named(given: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(given), (key, value) => (key === '__proto__' ? undefined : value));
}

function domainOf({ args, kwargs }: Recorded): unknown {
  return kwargs.domain ?? args[0];
}

/** As Odoo is told it: the operators in their usual spelling. */
function canonical(domain: readonly unknown[]): unknown[] {
  return domain.map((term) => {
    if (!Array.isArray(term)) return term;
    const [name, operator, value] = term;
    const usual = String(operator).toLowerCase().replace('<>', '!=');
    return [name, usual, value];
  });
}
