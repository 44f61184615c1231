import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | object;
  /** Never answers. */
  readonly hang?: boolean;
}

export interface FakeOdoo {
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  /** TCP connections so far. */
  readonly connections: number;
  /** Requests that the client broke off before they were answered. */
  readonly aborted: number;
  close(): Promise<void>;
}

/**
 * An HTTP server on loopback for answers that a real Odoo does not give on demand: those of proxies,
 * login pages and newer or older servers. `answer` gives what is special; whatever it leaves alone is
 * answered like a 19.0 with one database where every login succeeds and every call returns true.
 */
export async function startFakeOdoo(
  answer: (request: FakeRequest) => FakeAnswer | undefined = () => undefined,
): Promise<FakeOdoo> {
  const requests: FakeRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let aborted = 0;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) aborted += 1;
    });
    incoming.on('end', () => {
      const request = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
      };
      requests.push(request);
      const { status = 200, headers = {}, body = '', hang } = answer(request) ?? usual(request);
      if (hang) return;
      const isText = typeof body === 'string';
      outgoing.writeHead(status, {
        'content-type': isText ? 'text/html; charset=utf-8' : 'application/json',
        ...headers,
      });
      outgoing.end(isText ? body : JSON.stringify(body));
    });
  });
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    requests,
    get connections() {
      return connections;
    },
    get aborted() {
      return aborted;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function usual({ path, body }: FakeRequest): FakeAnswer {
  if (path === '/web/webclient/version_info') return rpc({ server_version: '19.0' });
  if (path === '/web/database/list') return rpc(['only']);
  if (path === '/jsonrpc') return rpc(body.includes('"authenticate"') ? 2 : true);
  if (path.endsWith('/context_get')) return { body: { uid: 2 } };
  if (path === '/json/2/res.users/read') return { body: [{ id: 2, login: 'admin' }] };
  if (path.startsWith('/json/2/')) return { body: 'true', headers: { 'content-type': 'application/json' } };
  return { status: 404, body: '<h1>Not Found</h1>' };
}

/** A JSON-RPC answer with this result. */
export function rpc(result: unknown): FakeAnswer {
  return { body: { jsonrpc: '2.0', id: 1, result } };
}

export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.');
  return address.port;
}
