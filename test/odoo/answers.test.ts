import { describe, expect, it } from 'vitest';
import {
  type FakeAnswer,
  type FakeOdoo,
  type FakeRequest,
  rpc,
  startFakeOdoo,
} from '../support/fake-odoo.ts';
import { calls, cleanUps, failure, setUp } from './fake-client.ts';

const KEY = '0123456789abcdef0123456789abcdef01234567';

describe('what is not an answer of Odoo is told in words', () => {
  const cases: [name: string, answer: FakeAnswer, read: [string, RegExp], write: [string, RegExp]][] = [
    [
      'a login page',
      { body: '<html>Please log in</html>' },
      ['unreachable', /answered res\.partner\.read with a web page, not with Odoo's data/],
      ['unreachable', /answered res\.partner\.write with a web page/],
    ],
    [
      'an empty answer',
      { body: '' },
      ['unreachable', /with something else, not/],
      ['unknown_outcome', /not one of Odoo/],
    ],
    [
      'JSON of something else',
      { body: { ok: true } },
      ['unreachable', /something else/],
      ['unknown_outcome', /not one of Odoo/],
    ],
    [
      'a wrong path',
      { status: 404, body: '<h1>Not Found</h1>' },
      ['unreachable', /no Odoo service at .*\/jsonrpc/],
      ['unreachable', /no Odoo service/],
    ],
    [
      'a firewall',
      { status: 403, body: 'Forbidden' },
      ['access', /\/jsonrpc is blocked \(HTTP 403\)/],
      ['access', /blocked/],
    ],
    [
      'a password of the proxy',
      { status: 401, body: '' },
      ['auth', /asks for a login of its own/],
      ['auth', /login of its own/],
    ],
    [
      'a request that is too large',
      { status: 413, body: '' },
      ['bad_request', /this size/],
      ['bad_request', /this size/],
    ],
    [
      'too many requests',
      { status: 429, body: '' },
      ['unreachable', /HTTP 429/],
      ['unreachable', /HTTP 429/],
    ],
    [
      'a bad gateway',
      { status: 502, body: '<h1>Bad Gateway</h1>' },
      ['unreachable', /proxy before Odoo .*HTTP 502/],
      ['unknown_outcome', /not known whether res\.partner\.write took effect: .*HTTP 502/],
    ],
    [
      'a gateway timeout',
      { status: 504, body: '' },
      ['unreachable', /HTTP 504/],
      ['unknown_outcome', /HTTP 504/],
    ],
    [
      'a bare failure',
      { status: 500, body: '<h1>Internal Server Error</h1>' },
      ['server', /failed at res\.partner\.read \(HTTP 500\)/],
      ['unknown_outcome', /HTTP 500/],
    ],
  ];
  it.each(cases)('%s', async (_, answer, read, write) => {
    const { client, fake } = await setUp(calls(answer));
    const reading = await failure(client.call('res.partner', 'read', { ids: [1] }, { effect: 'read' }));
    expect([reading.kind, reading.message]).toEqual([read[0], expect.stringMatching(read[1])]);
    expect(reading.hint).toBeTruthy();
    const before = fake.requests.length;
    const writing = await failure(client.call('res.partner', 'write', { ids: [1], args: [{}] }));
    expect([writing.kind, writing.message]).toEqual([write[0], expect.stringMatching(write[1])]);
    expect(writing.hint).toBeTruthy();
    // What was refused for its number was not done, and is asked once more.
    expect(fake.requests.length).toBe(before + (answer.status === 429 ? 3 : 1));
  });
});

describe('a server that asks for patience', () => {
  /** Answers calls like this a number of times, and then as usual. */
  function first(times: number, answer: FakeAnswer) {
    let left = times;
    return ({ body }: FakeRequest) => (body.includes('execute_kw') && left-- > 0 ? answer : undefined);
  }
  const askingFor = (seconds: number | string, status: number): FakeAnswer => ({
    status,
    body: '',
    headers: { 'retry-after': String(seconds) },
  });
  const sent = (fake: FakeOdoo) => fake.requests.filter(({ body }) => body.includes('execute_kw')).length;

  it.each([
    ['a read', 429, { ids: [1] }, 'read', 'read'],
    ['a read', 503, { ids: [1] }, 'read', 'read'],
    ['a read', 502, { ids: [1] }, 'read', 'read'],
    ['a write', 429, { ids: [1], args: [{}] }, 'write', 'write'],
  ] as const)('gets %s again after HTTP %i, as late as it says', async (_, status, args, method, effect) => {
    const { client, fake } = await setUp(first(1, askingFor(1, status)));
    await client.info();
    const begin = performance.now();
    expect(await client.call('res.partner', method, args, { effect })).toBe(true);
    expect(performance.now() - begin).toBeGreaterThan(950);
    expect(sent(fake)).toBe(2);
  });

  it('never gets a write again after HTTP 503: it may have been carried out', async () => {
    const { client, fake } = await setUp(first(1, askingFor(0, 503)));
    const error = await failure(client.call('res.partner', 'write', { ids: [1], args: [{}] }));
    expect(error.kind).toBe('unknown_outcome');
    expect(sent(fake)).toBe(1);
  });

  it.each([
    [429, 'Wait 90 s, then try again.'],
    [503, 'Odoo may be starting or overloaded: try again in 90 s.'],
  ])('for longer than a call can wait is told so at once: HTTP %i', async (status, hint) => {
    const { client, fake } = await setUp(first(9, askingFor(90, status)));
    await client.info();
    const error = await failure(client.call('res.partner', 'read', { ids: [1] }, { effect: 'read' }));
    expect([error.kind, error.hint]).toEqual(['unreachable', hint]);
    expect(sent(fake)).toBe(1);
  });

  it('gets no more than three requests, and none after the call is cancelled', async () => {
    const { client, fake } = await setUp(first(9, { status: 429, body: '' }));
    const error = await failure(client.call('res.partner', 'read', { ids: [1] }, { effect: 'read' }));
    expect([error.kind, error.hint]).toEqual(['unreachable', 'Wait a minute, then try again.']);
    expect(sent(fake)).toBe(3);
    const abort = new AbortController();
    const pending = failure(
      client.call('res.partner', 'write', { ids: [1], args: [{}] }, { signal: abort.signal }),
    );
    await expect.poll(() => sent(fake)).toBe(4);
    abort.abort();
    expect((await pending).kind).toBe('timeout');
    expect(sent(fake)).toBe(4);
  });
});

describe('redirects', () => {
  it('are not followed, and a redirect to https says what to set', async () => {
    const elsewhere = await startFakeOdoo();
    cleanUps.push(() => elsewhere.close());
    const { client } = await setUp(() => ({
      status: 301,
      headers: { location: `${elsewhere.url}/jsonrpc` },
    }));
    const error = await failure(client.info());
    expect(error.kind).toBe('unreachable');
    expect(error.message).toContain(`redirects to ${elsewhere.url}`);
    expect(error.hint).toContain(`set ODOO_URL=${elsewhere.url}`);
    expect(elsewhere.requests).toEqual([]);
  });
});

describe('a redirect in the middle of the work', () => {
  const XML = '<methodResponse><params><param><value><int>5</int></value></param></params></methodResponse>';
  it.each([
    ['json2', 307, 'read', { ids: [1] }],
    ['json2', 308, 'write', { ids: [1], args: [{}] }],
    ['jsonrpc', 302, 'read', { ids: [1] }],
    ['jsonrpc', 307, 'write', { ids: [1], args: [{}] }],
    ['xmlrpc', 301, 'read', { ids: [1] }],
  ] as const)('takes no credentials of %s along (HTTP %i)', async (protocol, status, method, args) => {
    const elsewhere = await startFakeOdoo();
    cleanUps.push(() => elsewhere.close());
    const { client, fake } = await setUp(
      (request) => {
        if (request.body.includes('execute_kw') || request.path === `/json/2/res.partner/${method}`) {
          return { status, headers: { location: `${elsewhere.url}${request.path}?key=${KEY}` } };
        }
        if (request.body.includes('"version"')) return rpc({ server_version: '19.0' });
        return request.path.startsWith('/xmlrpc/') ? { body: xmlVersion(request.body) ?? XML } : undefined;
      },
      { protocol, secret: KEY },
    );
    await client.info();
    const error = await failure(client.call('res.partner', method, args, { effect: 'read' }));
    expect([error.kind, error.hint]).toEqual([
      'unreachable',
      `If that address is your Odoo, set ODOO_URL=${elsewhere.url}.`,
    ]);
    expect(`${error.message} ${error.hint}`).not.toContain(KEY);
    expect(elsewhere.requests).toEqual([]);
    expect(fake.requests.length).toBeGreaterThan(0);
  });
});

function xmlVersion(body: string): string | undefined {
  if (!body.includes('>version<')) return undefined;
  return '<methodResponse><params><param><value><struct><member><name>server_version</name><value>17.0</value></member></struct></value></param></params></methodResponse>';
}

describe('JSON-RPC', () => {
  it('takes an answer without a result for null', async () => {
    const { client } = await setUp(calls({ body: { jsonrpc: '2.0', id: 1 } }));
    expect(await client.call('res.partner', 'do_nothing', { ids: [1] })).toBeNull();
  });
});

describe('JSON-2', () => {
  const key = { secret: KEY, login: undefined };

  it('sends named arguments, the key and the database', async () => {
    const { client, fake } = await setUp(undefined, key);
    await client.call('res.partner', 'write', {
      ids: [7],
      args: [{ name: 'x' }],
      kwargs: { context: { lang: 'fr_FR' } },
    });
    expect(fake.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: '/json/2/res.partner/write',
      headers: { authorization: `bearer ${KEY}`, 'x-odoo-database': 'only' },
    });
    expect(JSON.parse(fake.requests.at(-1)?.body ?? '')).toEqual({
      ids: [7],
      vals: { name: 'x' },
      context: { lang: 'fr_FR' },
    });
  });

  it('goes over /jsonrpc where the names of positional arguments are not known', async () => {
    const { client, fake } = await setUp(undefined, key);
    expect(await client.call('sale.order', 'some_method', { ids: [7], args: ['a'] })).toBe(true);
    expect(fake.requests.at(-1)?.path).toBe('/jsonrpc');
    expect(JSON.parse(fake.requests.at(-1)?.body ?? '').params.args).toEqual([
      'only',
      2,
      KEY,
      'sale.order',
      'some_method',
      [[7], 'a'],
      {},
    ]);
  });

  it('asks for kwargs where /jsonrpc is gone', async () => {
    const { client } = await setUp(
      ({ path }) => (path === '/jsonrpc' ? { status: 404, body: 'Not Found' } : undefined),
      key,
    );
    const error = await failure(client.call('sale.order', 'some_method', { ids: [7], args: ['a'] }));
    expect(error.kind).toBe('bad_request');
    expect(error.hint).toContain('kwargs');
  });

  it('is used on a server without /jsonrpc, although there is a login', async () => {
    const { client } = await setUp(({ path }) =>
      path === '/jsonrpc' || path.startsWith('/xmlrpc') ? { status: 404, body: 'Not Found' } : undefined,
    );
    expect((await client.info()).protocol).toBe('json2');
  });
});

describe('XML-RPC', () => {
  it('is the fallback where /jsonrpc is blocked', async () => {
    const { client } = await setUp(({ path, body }) => {
      if (path === '/jsonrpc') return { status: 403, body: 'Forbidden' };
      if (!path.startsWith('/xmlrpc/2/')) return undefined;
      const value = body.includes('authenticate') ? '<int>5</int>' : '<string>yes</string>';
      return {
        body: `<?xml version="1.0"?><methodResponse><params><param><value>${value}</value></param></params></methodResponse>`,
      };
    });
    expect(await client.info()).toMatchObject({ protocol: 'xmlrpc', uid: 5 });
    expect(await client.call('res.partner', 'check', { ids: [1] })).toBe('yes');
  });
});

describe('XML that is cut off', () => {
  it('is a strange answer to a read, and of a write it is not known what happened', async () => {
    const cut = '<?xml version="1.0"?><methodResponse><params><param><value><int>5';
    const { client } = await setUp(
      ({ path, body }) => {
        if (!path.startsWith('/xmlrpc/2/')) return undefined;
        if (body.includes('execute_kw')) return { body: cut };
        const value = body.includes('>version<')
          ? '<struct><member><name>server_version</name><value>17.0</value></member></struct>'
          : '<int>5</int>';
        return {
          body: `<methodResponse><params><param><value>${value}</value></param></params></methodResponse>`,
        };
      },
      { protocol: 'xmlrpc' },
    );
    const reading = await failure(client.call('res.partner', 'read', { ids: [1] }, { effect: 'read' }));
    expect(reading.kind).toBe('unreachable');
    const writing = await failure(client.call('res.partner', 'write', { ids: [1], args: [{}] }));
    expect(writing.kind).toBe('unknown_outcome');
  });
});

describe('settings that HTTP cannot carry', () => {
  it.each([
    ['an API key with an accent', { secret: 'clé', login: undefined }, 'auth', /API key has a character/],
    ['a database with a line break', { db: 'a\r\nb' }, 'bad_request', /ODOO_DB has a character/],
  ])('%s', async (_, settings, kind, message) => {
    const { client } = await setUp(undefined, settings);
    const error = await failure(client.info());
    expect([error.kind, error.message]).toEqual([kind, expect.stringMatching(message)]);
  });
});

describe('version and database', () => {
  it.each([
    ['19.0', '19.0', 19],
    ['19.0-20260101', '19.0', 19],
    ['19.0+e', '19.0', 19],
    ['saas~18.3', '18.3', 18],
    ['saas~18.3+e-20250601', '18.3', 18],
    ['saas-19.4', '19.4', 19],
    ['saas~19', '19.0', 19],
    ['14.0', '14.0', 14],
    ['20.0alpha1', '20.0', 20],
  ])('%s is %s', async (version, series, major) => {
    const { client } = await setUp(({ path }) =>
      path === '/web/webclient/version_info'
        ? { body: { jsonrpc: '2.0', result: { server_version: version } } }
        : undefined,
    );
    expect(await client.info()).toMatchObject({ version, series, major });
  });

  it('come from /web/version where the older routes are gone', async () => {
    const { client } = await setUp(({ path }) => {
      if (path === '/web/version')
        return { body: { version: '20.0', version_info: [20, 0, 0, 'final', 0, ''] } };
      return path === '/web/webclient/version_info' ? { status: 404, body: 'Not Found' } : undefined;
    });
    expect((await client.info()).series).toBe('20.0');
  });

  it('that cannot be found mean that there is no Odoo', async () => {
    const { client } = await setUp(() => ({ status: 404, body: '<h1>nginx</h1>' }));
    const error = await failure(client.info());
    expect([error.kind, error.message]).toEqual([
      'unreachable',
      expect.stringMatching(/^There is no Odoo at http/),
    ]);
  });

  it('is the only one listed when none is configured', async () => {
    const { client } = await setUp(undefined, { db: undefined });
    expect((await client.info()).db).toBe('only');
  });

  it('has to be configured when the server lists none', async () => {
    const denied = {
      jsonrpc: '2.0',
      error: { data: { name: 'odoo.exceptions.AccessDenied', message: 'Access Denied' } },
    };
    const { client } = await setUp(
      ({ path }) => (path === '/web/database/list' ? { body: denied } : undefined),
      { db: undefined },
    );
    const error = await failure(client.info());
    expect([error.kind, error.hint]).toEqual(['bad_request', expect.stringContaining('ODOO_DB')]);
  });
});
