import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterEach, expect } from 'vitest';
import { type HttpServer, serveHttp } from '../support/http.ts';

/** What ends after each test. */
export const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of open.splice(0)) await end();
});

export async function serve(env: Record<string, string>, args: string[] = []): Promise<HttpServer> {
  const server = await serveHttp(env, args);
  open.push(() => server.stop());
  return server;
}

export async function connect(url: string, headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }),
  );
  open.push(() => client.close());
  return client;
}

export async function call(
  client: Client,
  name: string,
  args: Record<string, unknown> = {},
): Promise<string> {
  const { content } = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
  return content[0]?.type === 'text' ? content[0].text : '';
}

export function until(condition: () => boolean): Promise<void> {
  return expect.poll(condition, { timeout: 10_000, interval: 20 }).toBe(true);
}
