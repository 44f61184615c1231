import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packMcpb } from '../../scripts/mcpb.mjs';
import { NoToolError } from '../../scripts/npm-tool.mjs';
import { run } from '../../scripts/odoo/common.mjs';
import { outsideTest } from '../../scripts/outside-tests.mjs';
import { type FakeOdoo, rpc, startFakeOdoo } from '../support/fake-odoo.ts';
import { serveHttp } from '../support/http.ts';
import { bundle } from '../support/mcp.ts';

interface Server {
  type?: string;
  command: string;
  args: string[];
  env: Record<string, string>;
  url?: string;
  headers?: Record<string, string>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const pages = await Promise.all(
  ['README.md', 'docs/clients.md'].map((file) => readFile(path.join(ROOT, file), 'utf8')),
);
const page = pages.join('\n');
const sections = page.split(/^#{2,4} /m).slice(1);
const snippets = sections.flatMap((section) => {
  const client = section.split('\n')[0] ?? '';
  return [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => ({ client, json }));
});

let odoo: FakeOdoo;
beforeAll(async () => {
  odoo = await startFakeOdoo(({ path: at, body }) => {
    if (at === '/web/webclient/version_info') return rpc({ server_version: '16.0' });
    if (at === '/jsonrpc' && body.includes('"execute_kw"')) return rpc([]);
    return undefined;
  });
});
afterAll(() => odoo.close());

/** What each client does with variables in its file, for our values. */
function filled(text: string): string {
  return text
    .replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')
    .replaceAll(/\$\{(?:env|input):[^}]*\}/g, 'your-key')
    .replaceAll('https://erp.example.com', odoo.url);
}

async function start({ command, args, env }: Server): Promise<string> {
  const dist = await bundle();
  const here = args.map((arg) => arg.replace('/path/to/odoo-claude/dist', dist));
  expect(here).not.toEqual(args);
  const transport = new StdioClientTransport({
    command: command === 'node' ? process.execPath : command,
    args: here,
    env: { PATH: process.env.PATH ?? '', ODOO_AUDIT_LOG: 'off', ...env },
  });
  return statusOf(transport);
}

async function statusOf(transport: StdioClientTransport | StreamableHTTPClientTransport): Promise<string> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  try {
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('search');
    return JSON.stringify((await client.callTool({ name: 'status', arguments: {} })).content);
  } finally {
    await client.close();
  }
}

describe('the snippets of README and docs/clients.md', () => {
  it('are there for each client', () => {
    const clients = snippets.map(({ client }) => client);
    for (const client of [
      'A team with Claude Code',
      'Claude Desktop',
      'Cursor',
      'VS Code',
      'One server for many: HTTP',
    ]) {
      expect(clients).toContain(client);
    }
  });

  it.each(snippets.filter(({ json }) => json.includes('"command"')))(
    'start the server: $client',
    async ({ json }) => {
      const file: { mcpServers?: { odoo: Server }; servers?: { odoo: Server } } = JSON.parse(filled(json));
      const server = file.mcpServers?.odoo ?? file.servers?.odoo;
      if (!server) throw new Error('There is no server in it.');
      const said = await start(server);
      // A file that leaves the user out to the shell of each member says what is missing.
      expect(said).toMatch(
        server.env.ODOO_USERNAME ? /user: me@example\.com/ : /there is no password or API key/,
      );
    },
  );

  it('start the server: the command of Claude Code', async () => {
    const line = /^claude mcp add odoo (.*)$/m.exec(page)?.[1] ?? '';
    const [settings = '', command = ''] = filled(line).split(' -- ');
    const env = Object.fromEntries(
      [...settings.matchAll(/--env (\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    const [program = '', ...args] = command.split(' ');
    expect(await start({ command: program, args, env })).toContain('user: me@example.com');
  });

  it('reach the server over HTTP', async () => {
    const snippet = snippets.find(({ json }) => json.includes('"url"'))?.json ?? '';
    const token = 'your-token'.repeat(4);
    const server: Server = JSON.parse(snippet.replace('your-token', token)).mcpServers.odoo;
    const [, variables = ''] = /```sh\n(ODOO_URL=[\s\S]*?)```/.exec(page) ?? [];
    expect(variables).toContain('mcp --http --host 0.0.0.0');
    const http = await serveHttp({
      ODOO_URL: odoo.url,
      ODOO_DB: 'prod',
      ODOO_MCP_HTTP_TOKEN: token,
      ODOO_AUDIT_LOG: 'off',
    });
    const url = new URL(new URL(server.url ?? '').pathname, http.url);
    expect(
      await statusOf(new StreamableHTTPClientTransport(url, { requestInit: { headers: server.headers } })),
    ).toContain('user: me@example.com');
    await http.stop();
  });
});

const mcpb = await outsideTest('mcpb').catch((error: unknown) => {
  if (!(error instanceof NoToolError) || process.env.REQUIRE_NPM === '1') throw error;
  return error.message;
});

describe(`the bundle for Claude Desktop${typeof mcpb === 'string' ? ` (skipped: ${mcpb})` : ''}`, () => {
  it.skipIf(typeof mcpb === 'string')(
    'is valid, unpacks, and starts',
    async () => {
      if (typeof mcpb === 'string') return;
      const folder = await mkdtemp(path.join(tmpdir(), 'odoo-claude-mcpb-'));
      const file = path.join(folder, 'odoo.mcpb');
      const bytes = await packMcpb(await bundle());
      expect(bytes.equals(await packMcpb(await bundle()))).toBe(true);
      await writeFile(file, bytes);
      const tool = (...args: string[]) => run(mcpb.command, [...mcpb.args, ...args], { cwd: folder });
      const unpacked = await tool('unpack', file, path.join(folder, 'out'));
      expect({
        code: unpacked.code,
        said: unpacked.code === 0 ? '' : unpacked.stdout + unpacked.stderr,
      }).toEqual({ code: 0, said: '' });
      const out = path.join(folder, 'out');
      const valid = await tool('validate', path.join(out, 'manifest.json'));
      expect({ code: valid.code, said: valid.code === 0 ? '' : valid.stdout + valid.stderr }).toEqual({
        code: 0,
        said: '',
      });
      expect(await readdir(path.join(out, 'templates'))).toContain('manifest');
      expect(await readdir(path.join(out, 'data'))).toEqual(await readdir(path.join(ROOT, 'data')));

      const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8'));
      const values: Record<string, string> = {
        url: odoo.url,
        db: 'prod',
        username: 'me@example.com',
        api_key: 'your-key',
      };
      const config = JSON.stringify(manifest.server.mcp_config)
        .replaceAll(
          /\$\{user_config\.(\w+)\}/g,
          (_all, name) => values[name] ?? manifest.user_config[name].default,
        )
        .replaceAll(/\$\{__dirname\}/g, out);
      const { command, args, env }: Server = JSON.parse(config);
      expect(config).not.toMatch(/\$\{/);
      const transport = new StdioClientTransport({
        command: command === 'node' ? process.execPath : command,
        args,
        env: { PATH: process.env.PATH ?? '', ODOO_AUDIT_LOG: 'off', ...env },
      });
      expect(await statusOf(transport)).toContain('user: me@example.com');
      await rm(folder, { recursive: true, force: true });
    },
    60_000,
  );
});
