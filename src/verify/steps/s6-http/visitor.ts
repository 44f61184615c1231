import type { Http, HttpResponse } from '../../../odoo/http.ts';
import type { Ladder } from '../../ladder.ts';
import { openWebLogin } from '../../web-login.ts';

/** Building the assets of a page can take half a minute on a slow server. */
const PAGE_MS = 120_000;
const MAX_REDIRECTS = 6;

export interface Answer {
  readonly status: number;
  /** Path where the redirections ended. */
  readonly path: string;
  readonly type: string;
  readonly text: string;
  readonly size: number;
}

/** Somebody who asks for pages: with a cookie, or a stranger. */
export interface Visitor {
  /** For messages, such as `without login`. */
  readonly who: string;
  get(path: string): Promise<Answer>;
  /** Calls a JSON-RPC route. */
  post(path: string): Promise<Answer>;
  end(): Promise<void>;
}

function visitor(
  http: Http,
  who: string,
  cookie: string,
  signal: AbortSignal,
  end: () => Promise<void>,
): Visitor {
  const send = (path: string, body?: string): Promise<HttpResponse> =>
    http.send({
      method: body === undefined ? 'GET' : 'POST',
      path,
      headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
      what: path,
      effect: 'read',
      timeoutMs: PAGE_MS,
      signal,
    });
  return {
    who,
    end,
    async get(path) {
      let at = path;
      for (let hops = 0; ; hops++) {
        const response = await send(at);
        const location =
          response.status >= 300 && response.status < 400 ? response.headers.location : undefined;
        const next = typeof location === 'string' ? within(http.origin, at, location) : undefined;
        if (next === undefined || hops === MAX_REDIRECTS) return answerOf(response, at);
        at = next;
      }
    },
    async post(path) {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'call', params: {} });
      return answerOf(await send(path, body), path);
    },
  };
}

/** Path of a redirection that stays on the server; undefined for one that leads elsewhere. */
function within(origin: string, path: string, location: string): string | undefined {
  const base = new URL(origin);
  const from = new URL(path, base).href;
  const url = URL.canParse(location, from) ? new URL(location, from) : undefined;
  // Behind a proxy Odoo may take itself for http.
  return url?.host === base.host || url?.hostname === base.hostname ? url.pathname + url.search : undefined;
}

function answerOf(response: HttpResponse, path: string): Answer {
  return {
    status: response.status,
    path,
    type: String(response.headers['content-type'] ?? ''),
    text: response.text,
    size: response.bytes.length,
  };
}

/** Somebody who is not logged in. The cookie only tells a server with several databases which one is meant. */
export async function stranger(http: Http, db: string, signal: AbortSignal): Promise<Visitor> {
  const path = `/web/login?db=${encodeURIComponent(db)}`;
  const request = { method: 'GET', path, headers: {}, what: '/web/login', effect: 'read' } as const;
  const { headers } = await http.send({ ...request, timeoutMs: PAGE_MS, signal });
  const lines = [headers['set-cookie'] ?? []].flat();
  const cookie =
    lines.map((line) => /^session_id=[^;]+/.exec(line)?.[0]).find((one) => one !== undefined) ?? '';
  return visitor(http, 'without login', cookie, signal, () => Promise.resolve());
}

/** The configured user in the web client, or why that cannot be. */
export async function member({ client, options }: Ladder): Promise<Visitor | { readonly why: string }> {
  const { signal } = options;
  const info = await client.info({ signal });
  const login = await openWebLogin(client.instance, info, signal);
  if (typeof login === 'string') return { why: `Pages for users were not opened: ${login}.` };
  return visitor(login.http, `as ${info.login}`, login.session.cookie, signal, () => login.close());
}

export const PASSWORD_FIX =
  'Set ODOO_USERNAME and ODOO_PASSWORD of a development database to have them asked for.';
