import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOdoo, rpc, startFakeOdoo } from '../support/fake-odoo.ts';
import { type HttpServer, JSON_HEADERS, PING, post, send, serveHttp } from '../support/http.ts';
import { liveSuite } from '../support/live.ts';
import { cli } from '../support/mcp.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of open.splice(0)) await end();
});

async function serve(env: Record<string, string>, args: string[] = []): Promise<HttpServer> {
  const server = await serveHttp(env, args);
  open.push(() => server.stop());
  return server;
}

async function connect(url: string, headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }),
  );
  open.push(() => client.close());
  return client;
}

async function call(client: Client, name: string, args: Record<string, unknown> = {}): Promise<string> {
  const { content } = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
  return content[0]?.type === 'text' ? content[0].text : '';
}

function until(condition: () => boolean): Promise<void> {
  return expect.poll(condition, { timeout: 10_000, interval: 20 }).toBe(true);
}

describe('MCP over HTTP', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await serveHttp({
      ODOO_URL: 'http://127.0.0.1:9',
      ODOO_USERNAME: 'a',
      ODOO_PASSWORD: 'secret-word',
    });
  });
  afterAll(() => server.stop());

  it('serves a client, without sessions', async () => {
    const client = await connect(server.url);
    expect((await client.listTools()).tools.map((tool) => tool.name)).toContain('search');
    expect(await call(client, 'status')).toMatch(/^unreachable: /);
    const answer = await post(server, { jsonrpc: '2.0', id: 7, method: 'tools/list' });
    expect(answer.status).toBe(200);
    expect(answer.headers['mcp-session-id']).toBeUndefined();
  });

  it('keeps the files of its machine to itself', async () => {
    const client = await connect(server.url);
    const names = (await client.listTools()).tools.map((tool) => tool.name);
    expect(names).not.toContain('scaffold');
    expect(names).not.toContain('verify');
    expect(await call(client, 'scaffold', {})).toMatch(/^access: This server touches no files/);
    const args = { model: 'res.partner', fields: ['name'], save_to: 'partners.csv' };
    expect(await call(client, 'search', args)).toMatch(/^(access: This server touches no files|unreachable)/);
  });

  it('says that it is well, and nothing else, under any name', async () => {
    const { status, text } = await send(`${server.url}/health`, { headers: { host: '10.0.0.7:8000' } });
    expect({ status, text }).toEqual({ status: 200, text: '{"status":"ok"}' });
  });

  const REFUSED: [what: string, headers: Record<string, string>, status: number][] = [
    ['a name that somebody made resolve to this machine', { host: 'evil.example.com' }, 403],
    ['that name with our port', { host: 'evil.example.com:8000' }, 403],
    ['a name that begins like ours', { host: 'localhost.evil.example.com' }, 403],
    ['a page of another site', { origin: 'https://evil.example.com' }, 403],
    ['a page of another server on this machine', { origin: 'http://localhost:1' }, 403],
    ['a page of a file', { origin: 'null' }, 403],
    ['a form of a page', { 'content-type': 'text/plain' }, 415],
  ];
  it.each(REFUSED)('refuses %s', async (_what, headers, status) => {
    expect((await post(server, PING, headers)).status).toBe(status);
  });

  it('answers under every name of this machine, and its own pages', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
      const named = `${host}:${server.port}`;
      expect((await post(server, PING, { host: named, origin: `http://${named}` })).status).toBe(200);
    }
  });

  it('gives browsers no leave to read it', async () => {
    const headers = { origin: `http://127.0.0.1:${server.port}`, 'access-control-request-method': 'POST' };
    const answer = await send(`${server.url}/mcp`, { method: 'OPTIONS', headers });
    expect(answer.status).toBe(405);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['GET', 'DELETE', 'PUT'])('answers %s with the methods there are', async (method) => {
    const { status, headers } = await send(`${server.url}/mcp`, {
      method,
      headers: { accept: 'text/event-stream' },
    });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'POST' });
  });

  it.each(['/', '/mcp/x', '/mcpx', '/.well-known/oauth-protected-resource'])(
    'has nothing at %s',
    async (path) => {
      expect((await send(`${server.url}${path}`)).status).toBe(404);
    },
  );

  it('refuses what is no message, or many', async () => {
    for (const body of ['', '{', '[]', `[${JSON.stringify(PING)}]`, '{"jsonrpc":"2.0"}', 'null']) {
      const { status, text } = await send(`${server.url}/mcp`, {
        method: 'POST',
        headers: JSON_HEADERS,
        body,
      });
      expect({ body, status }).toEqual({ body, status: 400 });
      expect(JSON.parse(text).error.message).not.toMatch(/\/|at /);
    }
    expect((await post(server, PING, { 'mcp-protocol-version': '1999-01-01' })).status).toBe(400);
  });

  it('takes 4 MiB and no more', async () => {
    const sized = (bytes: number) => JSON.stringify({ ...PING, params: { _meta: { x: 'x'.repeat(bytes) } } });
    const under = await send(`${server.url}/mcp`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: sized(4_194_000),
    });
    expect(under.status).toBe(200);
    const declared = { ...JSON_HEADERS, 'content-length': '4194305' };
    expect((await send(`${server.url}/mcp`, { method: 'POST', headers: declared })).status).toBe(413);
    const chunked = { ...JSON_HEADERS, 'transfer-encoding': 'chunked' };
    const over = send(`${server.url}/mcp`, { method: 'POST', headers: chunked, body: sized(4_194_304) });
    expect((await over).status).toBe(413);
  });
});

describe('a server that other machines reach', () => {
  const START: [what: string, env: Record<string, string>, args: string[], stderr: RegExp][] = [
    [
      'without a check of callers',
      {},
      ['--host', '0.0.0.0'],
      /no caller is checked.*\nNext: .*ODOO_MCP_HTTP_TOKEN/,
    ],
    ['by its name alone', {}, ['--host', 'mcp.example.com'], /no caller is checked/],
    ['with a short token', { ODOO_MCP_HTTP_TOKEN: 'x'.repeat(31) }, [], /at least 32/],
    ['without a name', { ODOO_MCP_HTTP_TOKEN: 'x'.repeat(32) }, ['--host', '::'], /ODOO_MCP_ALLOWED_HOSTS/],
    [
      'with two checks',
      { ODOO_MCP_HTTP_TOKEN: 'x'.repeat(32), ODOO_MCP_OAUTH_ISSUER: 'https://a.b' },
      [],
      /both set/,
    ],
    [
      'with half of OAuth',
      { ODOO_MCP_OAUTH_ISSUER: 'https://a.b' },
      [],
      /ODOO_MCP_OAUTH_RESOURCE must be an https/,
    ],
    ['with a wrong limit', { ODOO_MCP_HTTP_CONCURRENCY: 'many' }, [], /ODOO_MCP_HTTP_CONCURRENCY must be/],
    ['with a short secret', { ODOO_MCP_TOKEN_SECRET: 'short' }, [], /ODOO_MCP_TOKEN_SECRET must have/],
    ['on a wrong port', {}, ['--port', '99999'], /--port must be/],
  ];
  it.each(START)('does not start %s', async (_what, env, args, expected) => {
    const { code, stderr } = await cli(['mcp', '--http', ...args], env);
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/\n\s+at |x{31}/);
  });

  it('lets in whoever has the token, and tells others nothing', async () => {
    const token = 'a-token-of-more-than-32-characters!';
    const env = { ODOO_MCP_HTTP_TOKEN: token, ODOO_MCP_ALLOWED_HOSTS: 'mcp.example.com' };
    const server = await serve(env, ['--host', '0.0.0.0']);
    const host = { host: 'mcp.example.com' };
    const bearer = (value: string) => ({ ...host, authorization: `Bearer ${value}` });
    expect((await post(server, PING, bearer(token))).status).toBe(200);
    expect((await post(server, PING, { ...host, authorization: `bearer ${token}` })).status).toBe(200);
    for (const wrong of [
      host,
      bearer(`${token}x`),
      bearer(token.slice(1)),
      { ...host, authorization: token },
    ]) {
      const { status, headers, text } = await post(server, PING, wrong);
      expect(status).toBe(401);
      expect(headers['www-authenticate']).toMatch(/^Bearer/);
      expect(text).not.toContain(token.slice(1));
    }
    // Not even this machine's own names, where they weren't named.
    expect((await post(server, PING, { ...bearer(token), host: 'localhost' })).status).toBe(403);
    expect(server.stderr()).not.toContain(token);
  });
});

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

describe('limits', () => {
  const STATUS = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'status', arguments: {} } };
  const configured = (odoo: FakeOdoo) => ({
    ODOO_URL: odoo.url,
    ODOO_DB: 'x',
    ODOO_USERNAME: 'a',
    ODOO_PASSWORD: 'b',
  });
  async function silent(): Promise<FakeOdoo> {
    const odoo = await startFakeOdoo(() => ({ hang: true }));
    open.push(() => odoo.close());
    return odoo;
  }

  it('answers 503 with Retry-After when too much is in work, and takes requests again after it', async () => {
    const odoo = await silent();
    const server = await serve({
      ...configured(odoo),
      ODOO_MCP_HTTP_CONCURRENCY: '2',
      ODOO_MCP_HTTP_TIMEOUT: '3',
    });
    const slow = [post(server, STATUS), post(server, STATUS)];
    await until(() => odoo.requests.length > 0);
    await expect.poll(async () => (await post(server, PING)).status).toBe(503);
    const refused = await post(server, PING);
    expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    expect((await send(`${server.url}/health`)).status).toBe(200);
    await Promise.all(slow);
    await expect.poll(async () => (await post(server, PING)).status).toBe(200);
  });

  it('breaks off what takes too long, with an answer, and what was asked of Odoo with it', async () => {
    const odoo = await silent();
    const server = await serve({ ...configured(odoo), ODOO_MCP_HTTP_TIMEOUT: '1' });
    const { status, text } = await post(server, STATUS);
    expect(status).toBe(200);
    expect(text).toContain('"message":"This request took over 1 s and was broken off."');
    await until(() => odoo.aborted > 0);
  });

  it('breaks off what was asked of Odoo when the caller goes', async () => {
    const odoo = await silent();
    const server = await serve(configured(odoo));
    const abort = new AbortController();
    const gone = fetch(`${server.url}/mcp`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify(STATUS),
      signal: abort.signal,
    }).then((answer) => answer.text());
    await until(() => odoo.requests.length > 0);
    abort.abort();
    await expect(gone).rejects.toThrow();
    await until(() => odoo.aborted > 0);
    expect((await post(server, PING)).status).toBe(200);
  });

  it('finishes what is in work when it is stopped, and says that it stops', async () => {
    let answer: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { createServer } = await import('node:http');
    const slow = createServer(async (_request, response) => {
      await held;
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const address = slow.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const server = await serve({
      ODOO_URL: `http://127.0.0.1:${port}`,
      ODOO_USERNAME: 'a',
      ODOO_PASSWORD: 'b',
    });
    let asked = 0;
    slow.on('connection', () => {
      asked += 1;
    });
    const inWork = post(server, STATUS);
    await until(() => asked > 0);
    const stopped = server.stop();
    await until(() => server.stderr().includes('stopping: 1 requests in work'));
    await expect(send(`${server.url}/health`)).rejects.toThrow('ECONNREFUSED');
    answer?.();
    expect((await inWork).text).toContain('isError');
    expect(await stopped).toBe(0);
    slow.close();
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
