import { VERSION } from '../util/version.ts';
import { OdooError } from './errors.ts';
import { exchange, type Failure } from './exchange.ts';
import { connectionFault, lostAnswer } from './faults.ts';
import { openWay, type Way, type WayOptions } from './pool.ts';
import { readRetryAfter } from './retry-after.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What the request is, for error texts: such as `res.partner.write`. */
  readonly what: string;
  readonly effect: 'read' | 'write';
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The same, for what is no text. */
  readonly bytes: Uint8Array;
}

export interface Http {
  readonly origin: string;
  /** Any status is an answer; redirects are not followed. Throws OdooError when there is no answer. */
  send(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** Waits before the second and third attempt. */
const BACKOFF_MS = [150, 600];
/** A server that asks for more patience is told of instead. */
const MAX_WAIT_MS = 5_000;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** For the log of whoever runs the server; there are modules that fail where a request has none. */
const USER_AGENT = `odoo-claude/${VERSION}`;

/**
 * Requests to one origin. Nothing is loaded or connected before the first one. An origin that is asked for
 * through a proxy, or that an own authority has signed, says so in `options`.
 */
export function createHttp(
  origin: string,
  options: WayOptions = { env: process.env, caFile: process.env.ODOO_CA_CERT },
): Http {
  let way: Promise<Way> | undefined;

  /** One attempt, with what only the way to the server needs to be told. */
  async function attempt(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse | Failure> {
    // A file that cannot be read may be there the next time.
    way ??= openWay(origin, options).catch((error: unknown) => {
      way = undefined;
      throw error;
    });
    const { dispatcher, prefix, headers, proxy } = await way;
    const answer = await exchange(
      dispatcher,
      {
        method: request.method,
        path: prefix + request.path,
        headers: { 'user-agent': USER_AGENT, ...request.headers, ...headers },
        body: request.body ?? null,
        maxBytes: MAX_ANSWER_BYTES,
        tooLarge: () => tooLarge(request),
      },
      signal,
    );
    if (proxy && 'status' in answer && answer.status === 407) {
      throw (await import('./tunnel.ts')).proxyLogin(proxy);
    }
    return answer;
  }

  return {
    origin,
    async send(request) {
      if (request.signal?.aborted) throw cancelled(request, false);
      const clock = new AbortController();
      const timer = setTimeout(() => clock.abort('timeout'), request.timeoutMs);
      const cancel = () => clock.abort('cancelled');
      request.signal?.addEventListener('abort', cancel, { once: true });
      let everSent = false;
      try {
        for (let tries = 0; ; tries++) {
          const result = await attempt(request, clock.signal);
          const backoff = BACKOFF_MS[tries];
          if (!('error' in result)) {
            const wait = patience(result, request, backoff);
            if (wait === undefined) return result;
            await pause(wait, clock.signal);
            // What was refused for its number was not done.
            if (!clock.signal.aborted) continue;
            if (clock.signal.reason === 'timeout') return result;
            throw cancelled(request, false);
          }
          everSent ||= result.sent;
          if (result.error instanceof OdooError) throw result.error;
          if (clock.signal.reason === 'timeout') throw timedOut(request, everSent);
          if (clock.signal.aborted) throw cancelled(request, everSent);
          const again = request.effect === 'read' || !everSent;
          if (!again || backoff === undefined) throw failed(origin, request, result.error, everSent);
          await pause(backoff, clock.signal);
        }
      } finally {
        clearTimeout(timer);
        request.signal?.removeEventListener('abort', cancel);
      }
    },
    async close() {
      const opened = way;
      way = undefined;
      await (await opened?.catch(() => undefined))?.dispatcher.destroy();
    },
  };
}

/**
 * Milliseconds to wait before the request is sent again; undefined when this answer is to be told. A
 * request refused with 429 was not carried out. Behind the other two a write may have been.
 */
function patience(
  { status, headers }: HttpResponse,
  { effect }: HttpRequest,
  backoff: number | undefined,
): number | undefined {
  const passes = status === 429 || (effect === 'read' && (status === 502 || status === 503));
  if (!passes || backoff === undefined) return undefined;
  const asked = readRetryAfter(headers['retry-after']);
  if (asked === undefined) return backoff;
  return asked > MAX_WAIT_MS ? undefined : Math.max(asked, backoff);
}

function failed(origin: string, request: HttpRequest, error: unknown, sent: boolean): OdooError {
  return request.effect === 'write' && sent
    ? lostAnswer(request.what, 'the connection broke before Odoo answered', error)
    : connectionFault(origin, error, sent);
}

function timedOut(request: HttpRequest, sent: boolean): OdooError {
  const seconds = `${Math.round(request.timeoutMs / 100) / 10} s`;
  if (request.effect === 'write' && sent) {
    return lostAnswer(request.what, `Odoo did not answer within ${seconds}`);
  }
  return sent
    ? new OdooError('timeout', `Odoo did not answer ${request.what} within ${seconds}.`, {
        hint: 'Ask for fewer records or fields, or set ODOO_TIMEOUT to more seconds.',
      })
    : new OdooError('timeout', `No connection came about within ${seconds}; nothing was sent.`, {
        hint: 'Check that ODOO_URL is right and that the server is up, or set ODOO_TIMEOUT to more seconds.',
      });
}

function cancelled(request: HttpRequest, sent: boolean): OdooError {
  return request.effect === 'write' && sent
    ? lostAnswer(request.what, 'the call was cancelled before Odoo answered')
    : new OdooError('timeout', `The call of ${request.what} was cancelled before Odoo answered.`);
}

function tooLarge(request: HttpRequest): OdooError {
  const message = `Odoo's answer to ${request.what} is over ${MAX_ANSWER_BYTES / 1024 / 1024} MB.`;
  const after = request.effect === 'write' ? ' The call itself went through.' : '';
  return new OdooError('bad_request', message + after, { hint: 'Ask for fewer records or fields.' });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
