import { request as plainRequest, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { SecureContext } from 'node:tls';
import type { buildConnector } from 'undici';
import { OdooError } from './errors.ts';
import { ProxyFault } from './faults.ts';
import { authorization, nameOf, portOf } from './proxy.ts';

interface Means {
  /** Speaks TLS on a socket that is there already. */
  readonly secure: buildConnector.connector;
  readonly secureContext: SecureContext | undefined;
  readonly timeoutMs: number;
}

/** Connects to an https origin through a proxy: TLS to Odoo itself inside of what CONNECT opens. */
export function tunnel(proxy: URL, { secure, secureContext, timeoutMs }: Means): buildConnector.connector {
  return (options, callback) => {
    const host = options.hostname.includes(':') ? `[${options.hostname}]` : options.hostname;
    const target = `${host}:${options.port || 443}`;
    const how: RequestOptions = {
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: portOf(proxy),
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...authorization(proxy) },
      agent: false,
    };
    const asking =
      proxy.protocol === 'https:'
        ? tlsRequest({ ...how, servername: proxy.hostname, ...(secureContext ? { secureContext } : {}) })
        : plainRequest(how);
    const timer = setTimeout(
      () => asking.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })),
      timeoutMs,
    );
    asking.once('connect', (response, socket) => {
      clearTimeout(timer);
      const status = response.statusCode ?? 0;
      if (status === 200) return secure({ ...options, httpSocket: socket }, callback);
      socket.destroy();
      callback(refusal(proxy, status), null);
    });
    asking.once('error', (error) => {
      clearTimeout(timer);
      callback(new ProxyFault(nameOf(proxy), error), null);
    });
    asking.end();
  };
}

function refusal(proxy: URL, status: number): Error {
  const who = `The proxy at ${nameOf(proxy)}`;
  if (status === 407) return proxyLogin(proxy);
  if (status === 403 || status === 405) {
    return new OdooError('unreachable', `${who} does not let us through to Odoo (HTTP ${status}).`, {
      hint: 'Have it allow CONNECT to the host and port of ODOO_URL, or name the host in NO_PROXY.',
    });
  }
  // What it says may pass, so that this is tried again.
  return new ProxyFault(nameOf(proxy), undefined, status);
}

/** The proxy wants to know who we are. */
export function proxyLogin(proxy: URL): OdooError {
  return new OdooError('auth', `The proxy at ${nameOf(proxy)} does not let us through without its login.`, {
    hint: 'Put it into HTTPS_PROXY, such as http://user:password@proxy.example.com:3128, and start again.',
  });
}
