import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, JSON_HEADERS, PING, post, send, serveHttp } from '../support/http.ts';
import { cli } from '../support/mcp.ts';
import { call, connect, serve } from './http-support.ts';

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
