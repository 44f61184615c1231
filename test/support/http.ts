import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import path from 'node:path';
import { bundle, type Env } from './mcp.ts';

export interface HttpServer {
  /** Such as `http://127.0.0.1:40001`. */
  readonly url: string;
  readonly port: number;
  stderr(): string;
  /** Sends SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
}

/** `odoo-claude mcp --http` in a process of its own, on a free port. */
export async function serveHttp(env: Env, args: readonly string[] = []): Promise<HttpServer> {
  const entry = path.join(await bundle(), 'cli.mjs');
  const child = spawn(process.execPath, [entry, 'mcp', '--http', '--port', '0', ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
      const found = /listening on http:\/\/\S+:(\d+)\/mcp/.exec(stderr)?.[1];
      if (found) resolve(Number(found));
    });
    child.once('close', () => reject(new Error(`The server ended: ${stderr}`)));
  });
  return { url: `http://127.0.0.1:${port}`, port, stderr: () => stderr, stop: () => stop(child) };
}

function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('close', resolve);
    child.kill('SIGTERM');
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** One request with exactly these headers; `fetch` would not let us choose Host. */
export function send(
  url: string,
  options: { method?: string; headers?: Readonly<Record<string, string>>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: options.method ?? 'GET', headers: options.headers, agent: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

export const JSON_HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
} as const;

/** Posts one JSON-RPC message to /mcp. */
export function post(
  server: { url: string },
  message: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return send(`${server.url}/mcp`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...headers },
    body: JSON.stringify(message),
  });
}

export const PING = { jsonrpc: '2.0', id: 1, method: 'ping' } as const;
