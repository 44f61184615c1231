import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { OdooError } from '../odoo/errors.ts';
import { refuseCaller } from './auth.ts';
import { readBody } from './http-body.ts';
import { exchange } from './http-exchange.ts';
import { refusedOrigin } from './http-origin.ts';
import type { HttpSettings } from './http-settings.ts';
import { describeError } from './run-tool.ts';

export interface HttpApp {
  readonly listener: RequestListener;
  /** Requests in work. */
  readonly busy: number;
  /** From now on nothing new is taken, and /health says so. */
  drain(): void;
}

const METADATA = '/.well-known/oauth-protected-resource';

/** Answers MCP at /mcp, and whether it is well at /health. `serverFor` may throw an OdooError. */
export function createHttpApp(
  settings: HttpSettings,
  serverFor: (request: IncomingMessage) => Server,
  log: (line: string) => void,
): HttpApp {
  let busy = 0;
  let draining = false;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/health') {
      // A balancer asks by address, so this alone is answered under any name, and says nothing else.
      sendJson(response, draining ? 503 : 200, { status: draining ? 'stopping' : 'ok' });
      return;
    }
    const refused = refusedOrigin(request, settings);
    if (refused) {
      sendError(response, 403, refused);
      return;
    }
    const { auth } = settings;
    if (auth.kind === 'oauth' && (path === METADATA || path === `${METADATA}/mcp`)) {
      const { resourceMetadata } = await import('./auth-oauth.ts');
      sendJson(response, 200, resourceMetadata(auth));
      return;
    }
    if (path !== '/mcp') {
      sendError(response, 404, 'MCP is served at /mcp.');
      return;
    }
    const refusal = await refuseCaller(auth, request.headers.authorization);
    if (refusal) {
      const parameters = refusal.error ? [`error="${refusal.error}"`] : [];
      if (auth.kind === 'oauth') {
        const { metadataUrl } = await import('./auth-oauth.ts');
        parameters.push(`resource_metadata="${metadataUrl(auth)}"`);
        if (auth.scopes.length > 0) parameters.push(`scope="${auth.scopes.join(' ')}"`);
      }
      const challenge = ['Bearer', parameters.join(', ')].join(' ').trim();
      sendError(response, refusal.status, refusal.message, { 'www-authenticate': challenge });
      return;
    }
    if (request.method !== 'POST') {
      // No session, so no stream to listen to and none to end.
      sendError(response, 405, 'This server keeps no sessions: send each message by POST.', {
        allow: 'POST',
      });
      return;
    }
    await answerMessages(request, response);
  }

  async function answerMessages(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (draining || busy >= settings.concurrency) {
      sendError(response, 503, draining ? 'This server is stopping.' : 'Too many requests are in work.', {
        'retry-after': draining ? '5' : '1',
      });
      return;
    }
    busy += 1;
    try {
      const body = await readBody(request, settings.maxBodyBytes);
      if ('status' in body) {
        sendError(response, body.status, body.message);
        return;
      }
      // A list of messages would be many requests under the limit of one; protocols from 2025-06-18 on have none.
      if (Array.isArray(body.json)) {
        sendError(response, 400, 'Send one message a request.');
        return;
      }
      await exchange(request, response, body.json, serverFor(request), settings.timeoutMs);
    } finally {
      busy -= 1;
    }
  }

  return {
    get busy() {
      return busy;
    },
    drain() {
      draining = true;
    },
    listener(request, response) {
      handle(request, response).catch((error: unknown) => {
        if (!(error instanceof OdooError) && !request.destroyed) log(String(error));
        if (response.headersSent) response.destroy();
        else if (error instanceof OdooError) sendError(response, 400, describeError(error));
        else sendError(response, 500, 'internal error');
      });
    },
  };
}

function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendJson(response, status, { jsonrpc: '2.0', error: { code: -32_000, message }, id: null }, headers);
}

function sendJson(
  response: ServerResponse,
  status: number,
  value: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  // What is left of a body that nobody reads would be taken for the next request.
  const close = status >= 400 ? { connection: 'close' } : {};
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...close,
    ...headers,
  });
  response.end(JSON.stringify(value));
}
