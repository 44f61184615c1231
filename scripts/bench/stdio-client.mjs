// A JSON-RPC client over stdio that costs next to nothing, and the same for every server measured.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { complaint, plainEnv } from './process.mjs';

const TIMEOUT_MS = 60_000;

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string>} [env] beside PATH and HOME, which are all that a server inherits
 *
 * @typedef {{ code?: number, message: string }} RpcError
 * @typedef {{ id?: number, method?: string, result?: unknown, error?: RpcError }} Message
 * @typedef {{ resolve: (result: unknown) => void, reject: (error: Error) => void }} Waiting
 *
 * @typedef {object} StdioClient
 * @property {(method: string, params?: object) => Promise<unknown>} request
 * @property {(method: string, params?: object) => void} notify
 * @property {() => Promise<void>} close ends its input, so that it stops by itself; kills it after 3 s
 */

/** @param {Command} server @returns {StdioClient} */
export function start({ command, args, env = {} }) {
  const child = spawn(command, args, { env: { ...plainEnv, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  let lastId = 0;
  let stderr = '';
  /** @type {Promise<void>} */
  const closed = new Promise((done) => {
    child.on('close', () => done());
    child.on('error', (error) => {
      stderr += error.message;
      done();
    });
  });
  closed.then(() => failAll('ended'));
  child.stdin.on('error', () => {});
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    stderr = (stderr + text).slice(-2000);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = parse(line);
    if (message === undefined) return failAll(`wrote what is no JSON-RPC: ${line.slice(0, 100)}`);
    if (message.id === undefined) return;
    if (message.method !== undefined) {
      // Nothing that we measure needs to ask us anything.
      send({ id: message.id, error: { code: -32601, message: 'Method not found' } });
      return;
    }
    const request = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) request?.reject(new Error(message.error.message));
    else request?.resolve(message.result);
  });

  /** @param {object} message */
  const send = (message) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

  /** @param {string} what */
  function failAll(what) {
    const said = complaint(stderr);
    for (const { reject } of waiting.values()) {
      reject(new Error(`${command} ${args[0] ?? ''} ${what}${said ? `: ${said}` : ''}`));
    }
    waiting.clear();
  }

  return {
    request(method, params = {}) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => failAll(`gave no answer to ${method} within 60 s`), TIMEOUT_MS);
        const settle = (/** @type {() => void} */ how) => {
          clearTimeout(timer);
          how();
        };
        waiting.set(id, {
          resolve: (result) => settle(() => resolve(result)),
          reject: (error) => settle(() => reject(error)),
        });
        send({ id, method, params });
      });
    },
    notify: (method, params = {}) => send({ method, params }),
    async close() {
      child.stdin.end();
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** @param {string} line @returns {Message | undefined} */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Says hello and waits for the answer; after it the server takes requests. @param {StdioClient} client */
export async function initialize(client) {
  const answer = await client.request('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'bench', version: '1.0.0' },
  });
  client.notify('notifications/initialized');
  return answer;
}

/**
 * Calls a tool and returns its text. A result that is flagged as an error throws.
 * @param {StdioClient} client @param {string} name @param {object} args @returns {Promise<string>}
 */
export async function callTool(client, name, args) {
  const result = /** @type {{ isError?: boolean, content?: { text?: string }[] }} */ (
    await client.request('tools/call', { name, arguments: args })
  );
  const text = (result.content ?? []).map((part) => part.text ?? '').join('\n');
  if (result.isError) throw new Error(`${name} failed: ${text.slice(0, 300)}`);
  return text;
}
