// A proxy that writes down what our server sends to Odoo. Replaying that is the fairest raw call there is:
// the same transport, method and arguments, also after the server's way of asking has changed.
import { createServer } from 'node:http';

/**
 * @typedef {object} Recorded
 * @property {string} path
 * @property {Record<string, string>} headers without those that belong to one connection
 * @property {string} body
 *
 * @typedef {object} Recorder
 * @property {string} url
 * @property {() => Recorded[]} take what was sent since the last time
 * @property {() => Promise<void>} close
 */

const OF_A_CONNECTION = new Set(['host', 'connection', 'content-length', 'keep-alive', 'transfer-encoding']);

/** @param {string} target origin of an Odoo @returns {Promise<Recorder>} */
export async function recorder(target) {
  const { request: send } = await import('undici');
  /** @type {Recorded[]} */
  const record = [];
  let url = '';
  const server = createServer(async (request, response) => {
    try {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      const path = request.url ?? '/';
      const headers = portable(request.headers);
      record.push({ path, headers, body });
      const method = request.method === 'POST' ? 'POST' : 'GET';
      const answer = await send(`${target}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
      const { location, ...others } = portable(answer.headers);
      const cookies = answer.headers['set-cookie'];
      response.writeHead(answer.statusCode, {
        ...others,
        ...(location === undefined ? {} : { location: location.replace(target, url) }),
        ...(cookies === undefined ? {} : { 'set-cookie': cookies }),
      });
      response.end(Buffer.from(await answer.body.arrayBuffer()));
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
  /** @type {Promise<void>} */
  const listening = new Promise((done) => server.listen(0, '127.0.0.1', () => done()));
  await listening;
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url,
    take: () => record.splice(0),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @param {Record<string, string | string[] | undefined>} headers */
function portable(headers) {
  /** @type {Record<string, string>} */
  const kept = {};
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string' && !OF_A_CONNECTION.has(name)) kept[name] = value;
  }
  return kept;
}
