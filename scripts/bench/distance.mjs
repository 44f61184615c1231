// An Odoo as it is used: behind a web server that keeps connections alive, which Odoo's own does not, and
// some way off. A new connection costs one round trip more than a request on one that is there.
import { Agent, createServer, request } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';

/**
 * @typedef {object} Far
 * @property {string} url
 * @property {() => Promise<void>} close
 */

/** @param {string} target origin of an Odoo @param {number} roundTrip milliseconds @returns {Promise<Far>} */
export async function farAway(target, roundTrip) {
  const front = keepAliveFront(target);
  const port = await listening(front);
  const relay = createTcpServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) socket.setNoDelay(true).on('error', () => socket.destroy());
    // The handshake, which loopback gives away for nothing.
    const ready = performance.now() + roundTrip;
    client.on('data', (chunk) => {
      const wait = Math.max(0, ready - performance.now()) + roundTrip / 2;
      setTimeout(() => upstream.write(chunk), wait);
    });
    upstream.on('data', (chunk) => void setTimeout(() => client.write(chunk), roundTrip / 2));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => void setTimeout(() => client.end(), roundTrip / 2));
  });
  const url = `http://127.0.0.1:${await listening(relay)}`;
  return {
    url,
    async close() {
      front.closeAllConnections();
      await Promise.all([front, relay].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** @param {string} target */
function keepAliveFront(target) {
  const agent = new Agent({ keepAlive: false });
  return createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    const { host: _, connection: __, ...headers } = incoming.headers;
    const options = { agent, method: incoming.method, headers };
    const outbound = request(new URL(incoming.url ?? '/', target), options, (answer) => {
      const { connection: ___, ...kept } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(outgoing);
    });
    outbound.on('error', () => outgoing.destroy());
    incoming.pipe(outbound);
  });
}

/** @param {import('node:net').Server} server @returns {Promise<number>} its port */
function listening(server) {
  return new Promise((done, fail) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) done(address.port);
      else fail(new Error('no port'));
    });
  });
}
