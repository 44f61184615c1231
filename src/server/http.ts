import { createServer as createHttpServer } from 'node:http';
import { OdooError } from '../odoo/errors.ts';
import { createServer } from './create-server.ts';
import { createHttpApp } from './http-app.ts';
import { type HttpFlags, readHttpSettings } from './http-settings.ts';
import { openUsers } from './http-users.ts';

/** Longer than a load balancer keeps an idle connection, so that it is never us who closes it under a request. */
const KEEP_ALIVE_MS = 65_000;
const BODY_MS = 30_000;
const MAX_CONNECTIONS = 1_000;

/** Serves MCP over Streamable HTTP until a signal ends it. Throws `bad_request` for settings that can't work. */
export async function serveHttp(env: NodeJS.ProcessEnv, flags: HttpFlags): Promise<void> {
  const settings = readHttpSettings(env, flags);
  // Callers are elsewhere, and this machine's files are none of theirs unless somebody says so.
  process.env.ODOO_MCP_FILES = env.ODOO_MCP_FILES?.trim().toLowerCase() === 'on' ? 'on' : 'off';
  const log = (line: string): void => {
    process.stderr.write(`odoo-claude: ${line}\n`);
  };
  const users = await openUsers(env, settings.timeoutMs);
  const app = createHttpApp(settings, (request) => createServer(users.sessionOf(request.headers), log), log);
  const http = createHttpServer({ requestTimeout: BODY_MS, headersTimeout: 10_000 }, app.listener);
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  http.maxConnections = MAX_CONNECTIONS;
  process.on('unhandledRejection', (reason) => {
    log(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  });

  await new Promise<void>((resolve, reject) => {
    http.once('error', (error) => reject(cannotListen(settings.host, settings.port, error)));
    http.listen(settings.port, settings.host.replace(/^\[|\]$/g, ''), resolve);
  });
  const address = http.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  log(`listening on http://${settings.host}:${port}/mcp (callers checked by: ${settings.auth.kind})`);

  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  log(`stopping: ${app.busy} requests in work`);
  app.drain();
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  // A connection that a client keeps open becomes idle when its last answer is out.
  const idle = setInterval(() => http.closeIdleConnections(), 50);
  const late = setTimeout(() => http.closeAllConnections(), settings.graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
  await users.close();
}

function cannotListen(host: string, port: number, error: Error): OdooError {
  const code = 'code' in error ? String(error.code) : '';
  const why =
    code === 'EADDRINUSE'
      ? 'the port is taken'
      : code === 'EACCES'
        ? 'the port needs more rights'
        : code || 'it failed';
  return new OdooError('bad_request', `Cannot listen on ${host} port ${port}: ${why}.`, {
    hint: 'Choose another --port or --host.',
    cause: error,
  });
}
