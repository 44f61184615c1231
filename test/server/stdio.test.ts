import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundle, connect, type Env, type McpClient } from '../support/mcp.ts';
import { namesIn } from '../support/offered.ts';

const INITIALIZE = {
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
};

let open: McpClient | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** Sends requests as lines, and gives each line of standard output once all are answered. */
async function raw(requests: readonly object[], env: Env = {}): Promise<string[]> {
  const child = spawn(process.execPath, [path.join(await bundle(), 'server.mjs')], { env });
  const lines: string[] = [];
  return new Promise((done, fail) => {
    let rest = '';
    child.stdout.on('data', (chunk) => {
      const parts = (rest + String(chunk)).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      if (lines.length >= requests.length) child.stdin.end();
    });
    child.on('error', fail);
    child.on('close', () => done(rest ? [...lines, rest] : lines));
    requests.forEach((request, id) => {
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...request })}\n`);
    });
  });
}

describe('the server on stdio, with nothing configured', () => {
  it('writes JSON-RPC and nothing else, and ends when its input ends', async () => {
    const requests = [
      INITIALIZE,
      { method: 'tools/list', params: {} },
      { method: 'tools/call', params: { name: 'search', arguments: { model: 'res.partner' } } },
      { method: 'server/discover', params: {} },
      { method: 'ping' },
    ];
    const lines = await raw(requests);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.jsonrpc)).toEqual(requests.map(() => '2.0'));
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    expect(byId.get(0).result.serverInfo.name).toBe('odoo');
    expect(byId.get(1).result.tools.length).toBe(namesIn('safe').length);
    expect(byId.get(2).result.isError).toBe(true);
    expect(byId.get(3).error.code).toBe(-32601);
    expect(byId.get(4).result).toEqual({});
  });

  it('says what to set at the first call', async () => {
    open = await connect({});
    for (const tool of ['search', 'status', 'create']) {
      const { text, isError } = await open.call(tool, { model: 'res.partner' });
      expect(isError).toBe(true);
      expect(text).toMatch(/^bad_request: No Odoo is configured: set ODOO_URL .*\nNext: /);
    }
    expect(open.stderr()).toBe('');
  });

  it('has its version from the package', async () => {
    open = await connect({});
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    expect(open.client.getServerVersion()).toMatchObject({ name: 'odoo', version: manifest.version });
  });

  it('names the tools when there is no such tool', async () => {
    open = await connect({});
    const { text, isError } = await open.call('serach');
    expect(isError).toBe(true);
    expect(text).toContain('there is no tool "serach". Did you mean search?');
  });
});

describe('a misspelt mode', () => {
  const env = {
    ODOO_URL: 'http://127.0.0.1:9',
    ODOO_USERNAME: 'admin',
    ODOO_PASSWORD: 'secret-word',
    ODOO_YOLO_MODE: 'ture',
  };

  it('offers no tool that writes, and refuses every call with the reason', async () => {
    open = await connect(env);
    const { tools } = await open.client.listTools();
    expect(tools.map((tool) => tool.name)).toEqual(namesIn('read'));
    for (const tool of ['search', 'status', 'create', 'delete', 'execute']) {
      const { text, isError } = await open.call(tool, { model: 'res.partner' });
      expect(isError).toBe(true);
      expect(text).toMatch(/^bad_request: The mode "ture" is not one of read, false or true/);
      expect(text).not.toContain('secret-word');
    }
  });
});

describe('a call that the client cancels', () => {
  it('aborts the HTTP request', async () => {
    let closed: (() => void) | undefined;
    const gone = new Promise<void>((done) => {
      closed = done;
    });
    let asked: (() => void) | undefined;
    const request = new Promise<void>((done) => {
      asked = done;
    });
    // Takes the request and never answers.
    const silent = createServer((socket) => {
      socket.on('data', () => asked?.());
      socket.on('error', () => {});
      socket.on('close', () => closed?.());
    });
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    open = await connect({
      ODOO_URL: `http://127.0.0.1:${port}`,
      ODOO_DB: 'x',
      ODOO_USERNAME: 'admin',
      ODOO_PASSWORD: 'admin',
    });
    const abort = new AbortController();
    const call = open.client.callTool({ name: 'status', arguments: {} }, undefined, { signal: abort.signal });
    await request;
    abort.abort();
    await expect(call).rejects.toThrow();
    await gone;
    silent.close();
    // The server is still there.
    expect((await open.client.listTools()).tools.length).toBe(namesIn('safe').length);
  });
});
