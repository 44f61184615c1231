import { expect } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import type { Env, McpClient } from './mcp.ts';

type Args = Record<string, unknown>;

/** Environment of a server on this Odoo: by API key where it can be (19.0), else by password. */
export function envOf(odoo: Instance, more: Env = {}): Env {
  const secret: Env =
    odoo.series === '19.0' && odoo.apiKey
      ? { ODOO_API_KEY: odoo.apiKey }
      : { ODOO_USERNAME: odoo.login, ODOO_PASSWORD: odoo.password };
  return { ODOO_URL: odoo.url, ODOO_DB: odoo.db, ODOO_AUDIT_LOG: 'off', ...secret, ...more };
}

/** The text of a call that succeeds. */
export async function ok(client: McpClient, tool: string, args: Args): Promise<string> {
  const { text, isError } = await client.call(tool, args);
  if (isError) throw new Error(`${tool} ${JSON.stringify(args)}: ${text}`);
  expect(text, `${tool} ${JSON.stringify(args)}`).not.toBe('');
  return text;
}

/** The text of a call that fails, in words and without anything of the server's inside. */
export async function refused(client: McpClient, tool: string, args: Args): Promise<string> {
  const { text, isError } = await client.call(tool, args);
  expect(isError, text).toBe(true);
  expect(text).not.toMatch(/Traceback|File "|psycopg2|SELECT |\/usr\/lib/);
  expect(text).toMatch(/\nNext: /);
  return text;
}

/** Creates one record and gives its id; the client is in YOLO mode. */
export async function make(client: McpClient, model: string, values: Args): Promise<number> {
  return Number(/\n(\d+)\t/.exec(await ok(client, 'create', { model, values }))?.[1]);
}
