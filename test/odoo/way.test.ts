import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/odoo/client.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { startFakeOdoo } from '../support/fake-odoo.ts';
import { cleanUps, failure } from './fake-client.ts';
import { type Certificates, makeCertificates, startHttpProxy, startTlsEnd } from './tls.ts';

/** The ways to a server that is not on this machine: TLS of a private authority, and proxies. */
describe('the way to Odoo', () => {
  let trusted: Certificates;
  let other: Certificates;

  beforeAll(() => {
    trusted = makeCertificates();
    other = makeCertificates('elsewhere.test');
  });
  afterAll(() => {
    for (const { folder } of [trusted, other]) rmSync(folder, { recursive: true });
  });

  /** A fake Odoo behind TLS behind a proxy, for a host name that exists nowhere. */
  async function behind(certificates = trusted) {
    const fake = await startFakeOdoo();
    const tls = await startTlsEnd(fake.url, certificates);
    const proxy = await startHttpProxy(tls.port);
    cleanUps.push(proxy.close, tls.close, () => fake.close());
    return { fake, proxy, url: `http://127.0.0.1:${proxy.port}` };
  }

  function clientOf(url: string, env: Record<string, string>): OdooClient {
    const client = createClient(
      {
        name: 'default',
        url,
        db: 'only',
        login: 'admin',
        secret: 'a-password',
        protocol: 'auto',
        timeoutMs: 5000,
      },
      env,
    );
    cleanUps.push(() => client.close());
    return client;
  }

  const read = (client: OdooClient) => client.call('res.partner', 'read', { ids: [1] }, { effect: 'read' });

  it('is TLS inside CONNECT, through few tunnels, and the proxy never sees the password', async () => {
    const { fake, proxy, url } = await behind();
    const env = { HTTPS_PROXY: url.replace('//', '//me:secret@'), ODOO_CA_CERT: trusted.ca };
    const client = clientOf('https://odoo.test', env);
    expect(await read(client)).toBe(true);
    for (let n = 0; n < 10; n++) await read(client);
    await Promise.all(Array.from({ length: 20 }, () => read(client)));
    expect(fake.requests.length).toBeGreaterThan(30);
    expect(proxy.asked.length).toBeLessThanOrEqual(8);
    expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT odoo.test:443']));
    expect(proxy.credentials[0]).toBe(`Basic ${Buffer.from('me:secret').toString('base64')}`);
    expect(fake.requests.some(({ headers }) => 'proxy-authorization' in headers)).toBe(false);
  });

  it('tells the proxy the whole address where there is no TLS', async () => {
    const fake = await startFakeOdoo();
    const proxy = await startHttpProxy(Number(new URL(fake.url).port));
    cleanUps.push(proxy.close, () => fake.close());
    const client = clientOf('http://odoo.test:8069', { http_proxy: `http://me:pw@127.0.0.1:${proxy.port}` });
    expect(await read(client)).toBe(true);
    expect(proxy.asked.at(-1)).toBe('POST http://odoo.test:8069/jsonrpc');
    expect(proxy.credentials.at(-1)).toMatch(/^Basic /);
    expect(fake.requests.at(-1)?.headers['x-host']).toBe('odoo.test:8069');
    proxy.refuses = 407;
    expect((await failure(read(client))).message).toBe(
      `The proxy at 127.0.0.1:${proxy.port} does not let us through without its login.`,
    );
  });

  it('does not take what NO_PROXY names through the proxy', async () => {
    const { proxy, url } = await behind();
    const client = clientOf('https://odoo.test', { HTTPS_PROXY: url, NO_PROXY: '.test' });
    expect((await failure(client.info())).message).toContain('that host name does not exist');
    expect(proxy.asked).toEqual([]);
  });

  it.each([
    [407, 'auth', /^The proxy at 127\.0\.0\.1:\d+ does not let us through without its login/, 1],
    [403, 'unreachable', /^The proxy at 127\.0\.0\.1:\d+ does not let us through to Odoo \(HTTP 403\)/, 1],
    [502, 'unreachable', /finds no way to https:\/\/odoo\.test \(HTTP 502\)/, 3],
  ] as const)('tells a proxy that answers %i', async (status, kind, message, times) => {
    const { proxy, url } = await behind();
    proxy.refuses = status;
    const client = clientOf('https://odoo.test', { HTTPS_PROXY: url.replace('//', '//me:hunter2@') });
    const error = await failure(client.info());
    expect([error.kind, error.message]).toEqual([kind, expect.stringMatching(message)]);
    expect(`${error.message} ${error.hint}`).not.toContain('hunter2');
    expect(proxy.asked).toHaveLength(times);
  });

  it('tells a proxy that is not there, and a write that could not leave is no unknown outcome', async () => {
    const { proxy, url } = await behind();
    const client = clientOf('https://odoo.test', { HTTPS_PROXY: url, ODOO_CA_CERT: trusted.ca });
    await client.info();
    await proxy.close();
    // Our end has to hear that its connections are gone.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const error = await failure(client.call('res.partner', 'write', { ids: [1], args: [{}] }));
    expect([error.kind, error.message]).toEqual([
      'unreachable',
      expect.stringMatching(/^The proxy at 127\.0\.0\.1:\d+ cannot be reached: nothing listens there\.$/),
    ]);
  });

  it('runs out of time at a proxy that never answers', async () => {
    const fake = await startFakeOdoo();
    cleanUps.push(() => fake.close());
    const client = createClient(
      {
        name: 'default',
        url: 'https://odoo.test',
        db: 'only',
        login: 'admin',
        secret: 'x',
        protocol: 'auto',
        timeoutMs: 700,
      },
      // Something that takes the connection and is no proxy: it never sees a whole request of its kind.
      { HTTPS_PROXY: `http://127.0.0.1:${(await silent()).port}` },
    );
    cleanUps.push(() => client.close());
    const error = await failure(client.call('res.partner', 'write', { ids: [1], args: [{}] }));
    expect([error.kind, error.message]).toEqual(['timeout', expect.stringContaining('nothing was sent')]);
  });

  it('does not trust an authority that nobody named, or a certificate for another host', async () => {
    const { url } = await behind();
    const unknown = await failure(clientOf('https://odoo.test', { HTTPS_PROXY: url }).info());
    expect(unknown.message).toContain('signed by an authority that is not trusted here');
    expect(unknown.hint).toContain('ODOO_CA_CERT');
    const wrong = await behind(other);
    const env = { HTTPS_PROXY: wrong.url, ODOO_CA_CERT: other.ca };
    const mismatch = await failure(clientOf('https://odoo.test', env).info());
    expect(mismatch.message).toContain('is for another host');
  });

  it('trusts the authorities of NODE_EXTRA_CA_CERTS besides those of ODOO_CA_CERT', async () => {
    const { url } = await behind();
    const env = { HTTPS_PROXY: url, ODOO_CA_CERT: other.ca, NODE_EXTRA_CA_CERTS: trusted.ca };
    expect((await clientOf('https://odoo.test', env).info()).uid).toBe(2);
  });

  it.each([
    ['is not there', 'none.pem', undefined, /^The file none\.pem of ODOO_CA_CERT cannot be read\.$/],
    ['holds a key', 'key.pem', '-----BEGIN PRIVATE KEY-----', /holds no certificate in PEM/],
    ['is broken', 'cut.pem', '-----BEGIN CERTIFICATE-----\nMII', /certificate that cannot be read/],
  ])('says that the file of authorities %s, and works once it is right', async (_, name, text, message) => {
    const { url } = await behind();
    const file = path.join(trusted.folder, name);
    if (text !== undefined) writeFileSync(file, text);
    const client = clientOf('https://odoo.test', { HTTPS_PROXY: url, ODOO_CA_CERT: file });
    const error = await failure(client.info());
    expect([error.kind, error.message]).toEqual(['bad_request', expect.stringMatching(message)]);
    expect(`${error.message} ${error.hint}`).not.toContain(trusted.folder);
    writeFileSync(file, trusted.cert.length > 0 ? await caOf(trusted) : '');
    expect((await client.info()).uid).toBe(2);
    expect(existsSync(file)).toBe(true);
  });
});

async function caOf({ ca }: Certificates): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(ca, 'utf8');
}

/** Takes connections and says nothing. */
async function silent(): Promise<{ port: number }> {
  const { createServer } = await import('node:net');
  const server = createServer(() => {});
  const sockets = new Set<import('node:net').Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUps.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0 };
}
