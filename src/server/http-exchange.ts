import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';

/** Of the headers only what the protocol needs; credentials end here. */
const PASSED_ON = ['accept', 'content-type', 'mcp-protocol-version'] as const;
/** JSON-RPC code for an error of the server's own. */
const SERVER_ERROR = -32_000;

/**
 * Answers one request with an MCP server made for it alone. It keeps no session, so any replica can
 * answer the next one. When the caller goes, what was asked of Odoo is broken off: without a session
 * nobody could fetch the answer any more.
 */
export async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  server: Server,
  timeoutMs: number,
): Promise<void> {
  // Without a generator of session ids the transport is stateless.
  const transport = new WebStandardStreamableHTTPServerTransport({});
  const gone = () => void server.close();
  response.once('close', gone);
  const timer = setTimeout(() => {
    const error = {
      code: SERVER_ERROR,
      message: `This request took over ${timeoutMs / 1000} s and was broken off.`,
    };
    const answers = idsOf(body).map((id) => transport.send({ jsonrpc: '2.0', id, error }).catch(() => {}));
    void Promise.all(answers).then(gone);
  }, timeoutMs);
  try {
    await server.connect(transport);
    const headers = new Headers();
    for (const name of PASSED_ON) {
      const value = request.headers[name];
      if (value !== undefined) headers.set(name, String(value));
    }
    const asked = new Request('http://localhost/mcp', { method: 'POST', headers });
    const answer = await transport.handleRequest(asked, { parsedBody: body });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (!answer.body) {
      response.end();
      return;
    }
    // An event must not wait for the next one, not even its headers.
    response.flushHeaders();
    await pipeline(Readable.fromWeb(answer.body), response).catch((error: unknown) => {
      if (!response.destroyed) throw error;
    });
  } finally {
    clearTimeout(timer);
    response.off('close', gone);
    await server.close();
  }
}

/** Ids of the requests in a body that wait for an answer. */
function idsOf(body: unknown): (string | number)[] {
  return (Array.isArray(body) ? body : [body]).flatMap((message: unknown) => {
    if (typeof message !== 'object' || message === null) return [];
    if (!('method' in message) || !('id' in message)) return [];
    const { id } = message;
    return typeof id === 'string' || typeof id === 'number' ? [id] : [];
  });
}
