import type { Readable, Writable } from 'node:stream';

/** One message of the Chrome DevTools Protocol that nobody asked for. */
export interface DevtoolsEvent {
  readonly method: string;
  readonly params: unknown;
  readonly sessionId: string | undefined;
}

export interface Devtools {
  /** Rejects with a DevtoolsError when the browser refuses, is gone, or does not answer in time. */
  send(method: string, params?: object, sessionId?: string, timeoutMs?: number): Promise<unknown>;
  /** The answer removes the listener. */
  listen(listener: (event: DevtoolsEvent) => void): () => void;
}

export class DevtoolsError extends Error {
  override readonly name = 'DevtoolsError';
}

const ANSWER_MS = 30_000;

/**
 * The protocol over a pair of pipes, each message ended by a NUL: no port is opened that another program
 * could use. Source: Chromium, content/browser/devtools/devtools_pipe_handler.cc.
 */
export function devtoolsOver(output: Writable, input: Readable): Devtools {
  interface Waiting {
    resolve(value: unknown): void;
    reject(error: Error): void;
  }
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: DevtoolsEvent) => void>();
  let last = 0;
  let gone: DevtoolsError | undefined;
  let rest: Buffer[] = [];

  const fail = (): void => {
    gone ??= new DevtoolsError('The browser has ended.');
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  };
  const take = (text: string): void => {
    const message: unknown = JSON.parse(text);
    const id = part(message, 'id');
    if (typeof id === 'number') {
      const asked = waiting.get(id);
      waiting.delete(id);
      const refusal = part(message, 'error', 'message');
      if (typeof refusal === 'string') asked?.reject(new DevtoolsError(refusal));
      else asked?.resolve(part(message, 'result'));
      return;
    }
    const [method, sessionId] = [part(message, 'method'), part(message, 'sessionId')];
    if (typeof method !== 'string') return;
    const event = {
      method,
      params: part(message, 'params'),
      sessionId: typeof sessionId === 'string' ? sessionId : undefined,
    };
    for (const listener of [...listeners]) listener(event);
  };
  input.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      const text = Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8');
      rest = [];
      from = end + 1;
      take(text);
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  });
  for (const stream of [input, output]) stream.on('error', fail);
  input.on('close', fail);

  return {
    send(method, params = {}, sessionId, timeoutMs = ANSWER_MS) {
      if (gone) return Promise.reject(gone);
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new DevtoolsError(`The browser did not answer ${method} within ${timeoutMs / 1000} s.`));
        }, timeoutMs);
        waiting.set(id, {
          resolve(value) {
            clearTimeout(timer);
            resolve(value);
          },
          reject(error) {
            clearTimeout(timer);
            reject(error);
          },
        });
        output.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A value inside data of unknown shape. */
export function part(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

export function textPart(value: unknown, ...path: readonly (string | number)[]): string {
  const found = part(value, ...path);
  return typeof found === 'string' ? found : '';
}

export function listPart(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found: unknown = part(value, ...path);
  return Array.isArray(found) ? found : [];
}
