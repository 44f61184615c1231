import { describe, expect, it } from 'vitest';
import { type FakeOdoo, startFakeOdoo } from '../support/fake-odoo.ts';
import { JSON_HEADERS, PING, post, send } from '../support/http.ts';
import { open, serve, until } from './http-support.ts';

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
