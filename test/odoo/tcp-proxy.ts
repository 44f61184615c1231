import { connect, createServer, type Server, type Socket } from 'node:net';
import { portOf } from '../support/fake-odoo.ts';

/**
 * What happens to connections:
 * - `pass`: bytes go both ways.
 * - `cut-request`: closed as soon as the client sends something; the server sees nothing.
 * - `cut-answer`: the server gets the request and answers; the client's connection closes instead.
 * - `stall-answer`: the first 60 bytes of the answer go through and then nothing.
 * - `cut-body`: the answer breaks off before its last byte, as of a worker that is killed.
 * - `half-close`: our side ends without an answer, while it still takes what the client sends.
 * - `slow-body`: the answer comes in eight parts, 40 ms apart.
 */
export type ProxyMode =
  | 'pass'
  | 'cut-request'
  | 'cut-answer'
  | 'stall-answer'
  | 'cut-body'
  | 'half-close'
  | 'slow-body';

export interface TcpProxy {
  readonly url: string;
  mode: ProxyMode;
  /** Applies `mode` to this many requests and then passes. Infinity by default. */
  times: number;
  /** TCP connections so far. */
  readonly connections: number;
  /** Requests of which bytes arrived here. */
  readonly requests: number;
  /** Connections that the client closed first. */
  readonly closedByClient: number;
  /** Closes all connections and stops listening, as a server that restarts. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** A TCP proxy on loopback before a real server, to break its connections at a chosen moment. */
export async function startTcpProxy(targetUrl: string): Promise<TcpProxy> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;
  let connections = 0;
  let requests = 0;
  let closedByClient = 0;

  const proxy: TcpProxy = {
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    mode: 'pass',
    times: Number.POSITIVE_INFINITY,
    get connections() {
      return connections;
    },
    get requests() {
      return requests;
    },
    get closedByClient() {
      return closedByClient;
    },
    async down() {
      const closing = server;
      server = undefined;
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => (closing ? closing.close(() => resolve()) : resolve()));
    },
    async up() {
      const opening = createServer({ allowHalfOpen: true }, serve);
      server = opening;
      await new Promise<void>((resolve) => opening.listen(port, '127.0.0.1', resolve));
      port = portOf(opening.address());
    },
  };

  function serve(client: Socket): void {
    connections += 1;
    const upstream = connect(Number(target.port), target.hostname);
    let mode: ProxyMode | undefined;
    let passed = 0;
    let held = Buffer.alloc(0);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('end', () => {
      closedByClient += 1;
      client.end();
    });
    client.on('close', () => upstream.destroy());
    client.on('data', (chunk) => {
      if (mode === undefined) {
        requests += 1;
        mode = proxy.times > 0 ? proxy.mode : 'pass';
        proxy.times -= 1;
      }
      if (mode === 'cut-request') client.destroy();
      else if (mode === 'half-close') client.end();
      else upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (mode === 'cut-answer') {
        client.destroy();
      } else if (mode === 'cut-body' || mode === 'slow-body') {
        held = Buffer.concat([held, chunk]);
      } else if (mode === 'stall-answer') {
        client.write(chunk.subarray(0, Math.max(0, 60 - passed)));
        passed += chunk.length;
      } else {
        client.write(chunk);
      }
    });
    upstream.on('end', () => {
      if (mode === 'cut-body') client.end(held.subarray(0, -1));
      else if (mode === 'slow-body') trickle(client, held);
      else if (mode !== 'stall-answer') client.end();
    });
  }

  await proxy.up();
  return proxy;
}

/** An answer in eight parts, 40 ms apart. */
function trickle(client: Socket, answer: Buffer): void {
  const size = Math.ceil(answer.length / 8);
  let sent = 0;
  const timer = setInterval(() => {
    client.write(answer.subarray(sent, sent + size));
    sent += size;
    if (sent < answer.length) return;
    clearInterval(timer);
    client.end();
  }, 40);
  client.on('close', () => clearInterval(timer));
}
