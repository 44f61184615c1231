import type { Dispatcher } from 'undici';
import { authorization, proxyFor } from './proxy.ts';

export interface Way {
  readonly dispatcher: Dispatcher;
  /** Stands before the path of each request, where a proxy has to be told the whole address. */
  readonly prefix: string;
  /** To be sent with each request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The proxy that reads our requests; one that only passes on TLS does not. */
  readonly proxy: URL | undefined;
}

export interface WayOptions {
  /** Where proxies and authorities are named. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM file with authorities to trust besides Node's own. */
  readonly caFile: string | undefined;
}

const CONNECTIONS = 8;
const CONNECT_MS = 10_000;
/** Below the 60 s after which common load balancers drop an idle connection. */
const KEEP_ALIVE_MS = 50_000;

/** Keep-alive connections to one origin, through a proxy where one is configured. Connects to nothing yet. */
export async function openWay(origin: string, { env, caFile }: WayOptions): Promise<Way> {
  const proxy = proxyFor(origin, env);
  const { default: Pool } = await import('undici/lib/dispatcher/pool.js');
  const secureContext = caFile
    ? await (await import('./trust.ts')).trustAlso(caFile, env.NODE_EXTRA_CA_CERTS)
    : undefined;
  const options = {
    connections: CONNECTIONS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    // One clock in `send` covers connecting, waiting and reading.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const connect = { timeout: CONNECT_MS, ...(secureContext ? { secureContext } : {}) };
  if (proxy === undefined) {
    return { dispatcher: new Pool(origin, { ...options, connect }), prefix: '', headers: {}, proxy };
  }
  if (origin.startsWith('https:')) {
    const [{ default: buildConnector }, { tunnel }] = await Promise.all([
      import('undici/lib/core/connect.js'),
      import('./tunnel.ts'),
    ]);
    const means = { secure: buildConnector(connect), secureContext, timeoutMs: CONNECT_MS };
    const dispatcher = new Pool(origin, { ...options, connect: tunnel(proxy, means) });
    return { dispatcher, prefix: '', headers: {}, proxy: undefined };
  }
  return {
    dispatcher: new Pool(proxy.origin, { ...options, connect }),
    prefix: origin,
    headers: { host: new URL(origin).host, ...authorization(proxy) },
    proxy,
  };
}
