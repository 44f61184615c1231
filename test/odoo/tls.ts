import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { portOf } from '../support/fake-odoo.ts';

/** A private authority and a certificate that it has signed, both made for this run. */
export interface Certificates {
  /** Path of the authority's certificate. */
  readonly ca: string;
  readonly key: Buffer;
  readonly cert: Buffer;
  /** Paths of the server's key and certificate are beside `ca`. */
  readonly folder: string;
}

/** @param host what the certificate is for */
export function makeCertificates(host = 'odoo.test'): Certificates {
  const folder = mkdtempSync(path.join(tmpdir(), 'odoo-claude-tls-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Test CA',
  );
  openssl('req', ...newKey, '-keyout', 'server.key', '-out', 'server.csr', '-subj', `/CN=${host}`);
  writeFileSync(path.join(folder, 'san'), `subjectAltName=DNS:${host}`);
  const sign = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'san'];
  openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...sign);
  const read = (name: string) => readFileSync(path.join(folder, name));
  return { folder, ca: path.join(folder, 'ca.pem'), key: read('server.key'), cert: read('server.pem') };
}

export interface Relay {
  readonly port: number;
  close(): Promise<void>;
}

/** Ends TLS before a server that speaks plain HTTP, as nginx does before Odoo. */
export async function startTlsEnd(targetUrl: string, { key, cert }: Certificates): Promise<Relay> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  const server = createTlsServer({ key, cert }, (client) => {
    const upstream = connect(Number(target.port), target.hostname);
    join(client, upstream, sockets);
  });
  server.on('tlsClientError', () => {});
  return listening(server, sockets);
}

export interface HttpProxy extends Relay {
  /** What was asked of it: `CONNECT host:port`, or method and URL. */
  readonly asked: string[];
  readonly credentials: (string | undefined)[];
  /** Status of its refusal; 0 lets everything through. */
  refuses: number;
}

/** A forward proxy. Whatever host it is asked for, it connects to this port of this machine. */
export async function startHttpProxy(port: number): Promise<HttpProxy> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  const note = ({ method, url, headers }: IncomingMessage) => {
    asked.push(`${method} ${url}`);
    credentials.push(headers['proxy-authorization']);
  };
  const server = createServer(async (incoming, outgoing) => {
    note(incoming);
    if (proxy.refuses) return void outgoing.writeHead(proxy.refuses).end();
    const { pathname, search } = new URL(incoming.url ?? '');
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
      method: incoming.method ?? 'GET',
      headers: {
        'content-type': incoming.headers['content-type'] ?? '',
        'x-host': incoming.headers.host ?? '',
      },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const type = answer.headers.get('content-type') ?? 'text/plain';
    outgoing.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
  });
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    note(request);
    if (proxy.refuses) return void client.end(`HTTP/1.1 ${proxy.refuses} No\r\ncontent-length: 0\r\n\r\n`);
    const upstream = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    join(client, upstream, sockets);
  });
  const proxy: HttpProxy = { ...(await listening(server, sockets)), asked, credentials, refuses: 0 };
  return proxy;
}

function join(client: Socket, upstream: Socket, sockets: Set<Socket>): void {
  for (const socket of [client, upstream]) {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  }
  client.on('close', () => upstream.destroy());
  upstream.on('close', () => client.destroy());
  client.pipe(upstream);
  upstream.pipe(client);
}

async function listening(
  server: Pick<import('node:net').Server, 'listen' | 'close' | 'address' | 'on'>,
  sockets: Set<Socket>,
): Promise<Relay> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: portOf(server.address()),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
