import type { Dispatcher } from 'undici';
import type { HttpResponse } from './http.ts';

/** How one attempt ended without an answer. */
export interface Failure {
  readonly error: unknown;
  /** False proves that not a byte of the request left this machine. */
  readonly sent: boolean;
}

export interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly maxBytes: number;
  /** The error of an answer that is larger. */
  tooLarge(): Error;
}

/** One request and its whole answer. Never rejects. */
export function exchange(
  dispatcher: Dispatcher,
  { method, path, headers, body, maxBytes, tooLarge }: Exchange,
  signal: AbortSignal,
): Promise<HttpResponse | Failure> {
  return new Promise((resolve) => {
    let sent = false;
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let answerHeaders: HttpResponse['headers'] = {};
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
        answerHeaders = responseHeaders;
      },
      onResponseData(running, chunk) {
        size += chunk.length;
        if (size > maxBytes) {
          settle({ error: tooLarge(), sent });
          running.abort(new Error('too large'));
          return;
        }
        chunks.push(chunk);
      },
      onResponseEnd() {
        const bytes = Buffer.concat(chunks);
        settle({ status, headers: answerHeaders, text: bytes.toString('utf8'), bytes });
      },
      onResponseError(_controller, error) {
        settle({ error, sent });
      },
    };
    dispatcher.dispatch({ method, path, headers, body }, handler);
  });
}
