import type { Dispatcher, Pool } from 'undici';
import { OdooError } from './errors.ts';
import { connectionFault, lostAnswer } from './faults.ts';

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
}

export interface Http {
  readonly origin: string;
  /** Any status is an answer; redirects are not followed. Throws OdooError when there is no answer. */
  send(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** How one attempt ended without an answer. */
interface Failure {
  readonly error: unknown;
  /** False proves that not a byte of the request left this machine. */
  readonly sent: boolean;
}

const CONNECTIONS = 8;
const CONNECT_MS = 10_000;
/** Below the 60 s after which common load balancers drop an idle connection. */
const KEEP_ALIVE_MS = 50_000;
/** Waits before the second and third attempt. */
const BACKOFF_MS = [150, 600];
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** A pool of keep-alive connections to one origin. Nothing is loaded or connected before the first request. */
export function createHttp(origin: string): Http {
  let pool: Promise<Pool> | undefined;

  async function openPool(): Promise<Pool> {
    const { default: PoolClass } = await import('undici/lib/dispatcher/pool.js');
    return new PoolClass(origin, {
      connections: CONNECTIONS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      // One clock in `send` covers connecting, waiting and reading.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { timeout: CONNECT_MS },
    });
  }

  return {
    origin,
    async send(request) {
      if (request.signal?.aborted) throw cancelled(request, false);
      pool ??= openPool();
      const opened = await pool;
      const clock = new AbortController();
      const timer = setTimeout(() => clock.abort('timeout'), request.timeoutMs);
      const cancel = () => clock.abort('cancelled');
      request.signal?.addEventListener('abort', cancel, { once: true });
      let everSent = false;
      try {
        for (let attempt = 0; ; attempt++) {
          const result = await exchange(opened, request, clock.signal);
          if (!('error' in result)) return result;
          everSent ||= result.sent;
          if (result.error instanceof OdooError) throw result.error;
          if (clock.signal.reason === 'timeout') throw timedOut(request, everSent);
          if (clock.signal.aborted) throw cancelled(request, everSent);
          const wait = BACKOFF_MS[attempt];
          const again = request.effect === 'read' || !everSent;
          if (!again || wait === undefined) throw failed(origin, request, result.error, everSent);
          await pause(wait, clock.signal);
        }
      } finally {
        clearTimeout(timer);
        request.signal?.removeEventListener('abort', cancel);
      }
    },
    async close() {
      const opened = pool;
      pool = undefined;
      await (await opened)?.destroy();
    },
  };
}

/** One attempt. Never rejects. */
function exchange(pool: Pool, request: HttpRequest, signal: AbortSignal): Promise<HttpResponse | Failure> {
  return new Promise((resolve) => {
    let sent = false;
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let headers: HttpResponse['headers'] = {};
    let size = 0;
    const chunks: Buffer[] = [];
    const settle = (result: HttpResponse | Failure) => {
      signal.removeEventListener('abort', abort);
      resolve(result);
    };
    const abort = () => {
      settle({ error: signal.reason, sent });
      controller?.abort(new Error('aborted'));
    };
    if (signal.aborted) {
      resolve({ error: signal.reason, sent });
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    const handler: Dispatcher.DispatchHandler = {
      // Called when a connection is there, right before the request is written to it.
      onRequestStart(started) {
        if (signal.aborted) {
          started.abort(new Error('aborted'));
          return;
        }
        controller = started;
        sent = true;
      },
      onResponseStart(_controller, statusCode, responseHeaders) {
        status = statusCode;
        headers = responseHeaders;
      },
      onResponseData(running, chunk) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES) {
          settle({ error: tooLarge(request), sent });
          running.abort(new Error('too large'));
          return;
        }
        chunks.push(chunk);
      },
      onResponseEnd() {
        settle({ status, headers, text: Buffer.concat(chunks).toString('utf8') });
      },
      onResponseError(_controller, error) {
        settle({ error, sent });
      },
    };
    const { method, path, headers: requestHeaders, body = null } = request;
    pool.dispatch({ method, path, headers: requestHeaders, body }, handler);
  });
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
