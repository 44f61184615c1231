import { Console } from 'node:console';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { config as configureZod } from 'zod/v4/core';
import { createServer } from './create-server.ts';
import { openSession } from './session.ts';

/** Serves MCP on standard input and output until the client goes. */
export async function serveStdio(env: NodeJS.ProcessEnv): Promise<void> {
  // What the schemas made from here on, those of the tools, parse is worth a compiled parser; see scripts/build.mjs.
  configureZod({ jitless: false });
  // Standard output belongs to the protocol, whatever a dependency prints.
  globalThis.console = new Console(process.stderr);
  const log = (line: string): void => {
    process.stderr.write(`odoo-claude: ${line}\n`);
  };
  const session = await openSession(env);
  const server = createServer(session, log);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // A connection that does not close in time must not keep the process.
    setTimeout(() => process.exit(0), 1_000).unref();
    void server
      .close()
      .then(() => session.close())
      .catch(() => {})
      .finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.stdin.once('end', stop);
  process.stdin.once('close', stop);
  process.stdout.once('error', stop);
  process.on('unhandledRejection', (reason) => {
    log(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  });
  server.onerror = (error) => log(error.message);
  await server.connect(new StdioServerTransport());
}
