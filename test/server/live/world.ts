import { afterAll, beforeAll, expect } from 'vitest';
import type { Instance } from '../../../scripts/odoo/index.mjs';
import { connect, type Env, type McpClient } from '../../support/mcp.ts';

export type Login = 'password' | 'key';

/** An Odoo with a client in each mode, and what the tests of all tools ask of them. */
export interface World {
  readonly login: Login;
  readonly protocol: string;
  /** Asks the human, who accepts. */
  readonly safe: McpClient;
  readonly yolo: McpClient;
  readonly read: McpClient;
  odoo(): Instance;
  /** The answer of a call that must succeed. */
  ok(client: McpClient, tool: string, args: Record<string, unknown>): Promise<string>;
  /** The answer of a call that must not, which has nothing of Odoo's insides. */
  refused(client: McpClient, tool: string, args: Record<string, unknown>): Promise<string>;
  count(model: string, domain?: unknown[]): Promise<number>;
  /** The id of a record that is made without a question. */
  make(values: Record<string, unknown>, model?: string): Promise<number>;
}

export function envOf(odoo: Instance, login: Login, more: Env = {}): Env {
  const secret: Env =
    login === 'key'
      ? { ODOO_API_KEY: odoo.apiKey ?? '' }
      : { ODOO_USERNAME: odoo.login, ODOO_PASSWORD: odoo.password };
  return { ODOO_URL: odoo.url, ODOO_DB: odoo.db, ...secret, ...more };
}

/** Connects before the tests of a suite and closes after them. */
export function worldOf(odoo: () => Instance, login: Login, protocol: string): World {
  const clients: { safe?: McpClient; yolo?: McpClient; read?: McpClient } = {};
  const open = (client: McpClient | undefined): McpClient => {
    if (!client) throw new Error('No client is connected yet: ask for it within a test.');
    return client;
  };
  beforeAll(async () => {
    const env = envOf(odoo(), login);
    clients.safe = await connect(env, 'accept');
    clients.yolo = await connect({ ...env, ODOO_YOLO_MODE: 'true' });
    clients.read = await connect({ ...env, ODOO_YOLO_MODE: 'read' });
  });
  afterAll(async () => {
    await Promise.all([clients.safe?.close(), clients.yolo?.close(), clients.read?.close()]);
  });

  async function ok(client: McpClient, tool: string, args: Record<string, unknown>): Promise<string> {
    const { text, isError } = await client.call(tool, args);
    expect(text, `${tool} ${JSON.stringify(args)}`).not.toBe('');
    if (isError) throw new Error(`${tool} ${JSON.stringify(args)}: ${text}`);
    return text;
  }
  async function refused(client: McpClient, tool: string, args: Record<string, unknown>): Promise<string> {
    const { text, isError } = await client.call(tool, args);
    expect(isError, text).toBe(true);
    expect(text).not.toMatch(/Traceback|File "|psycopg2|SELECT |\/usr\/lib/);
    return text;
  }
  async function count(model: string, domain: unknown[] = []): Promise<number> {
    return Number.parseInt(await ok(open(clients.read), 'search', { model, domain, limit: 0 }), 10);
  }
  async function make(values: Record<string, unknown>, model = 'res.partner'): Promise<number> {
    const id = /\n(\d+)\t/.exec(await ok(open(clients.yolo), 'create', { model, values }))?.[1];
    return Number(id);
  }
  return {
    ...{ login, protocol, odoo, ok, refused, count, make },
    get safe() {
      return open(clients.safe);
    },
    get yolo() {
      return open(clients.yolo);
    },
    get read() {
      return open(clients.read);
    },
  };
}
