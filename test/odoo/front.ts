import { Agent, createServer, request } from 'node:http';
import { portOf } from '../support/fake-odoo.ts';

export interface Front {
  readonly url: string;
  /** Milliseconds that each answer takes longer. */
  latency: number;
  /** Paths of what was asked for, in order. */
  readonly requests: string[];
  /** TCP connections so far. */
  readonly sockets: number;
  /** The most requests that were under way at one time since it was set to 0. */
  atOnce: number;
  close(): Promise<void>;
}

/**
 * What stands before Odoo in production: a web server that keeps connections alive, as Odoo's own does not,
 * and that is some way off.
 */
export async function startFront(targetUrl: string): Promise<Front> {
  const agent = new Agent({ keepAlive: false });
  const requests: string[] = [];
  let sockets = 0;
  let underWay = 0;
  const server = createServer((incoming, outgoing) => {
    requests.push(incoming.url ?? '');
    underWay += 1;
    front.atOnce = Math.max(front.atOnce, underWay);
    outgoing.on('close', () => {
      underWay -= 1;
    });
    const { host: _, connection: __, ...headers } = incoming.headers;
    const target = new URL(incoming.url ?? '/', targetUrl);
    const outbound = request(target, { agent, method: incoming.method, headers }, (answer) => {
      const { connection: ___, ...kept } = answer.headers;
      setTimeout(() => {
        outgoing.writeHead(answer.statusCode ?? 502, kept);
        answer.pipe(outgoing);
      }, front.latency);
    });
    outbound.on('error', () => outgoing.destroy());
    incoming.pipe(outbound);
  });
  // As nginx does. Node closes after 5 s, and on a busy machine two calls are further apart.
  server.keepAliveTimeout = 65_000;
  server.on('connection', () => {
    sockets += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const front: Front = {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    latency: 0,
    requests,
    get sockets() {
      return sockets;
    },
    atOnce: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return front;
}
