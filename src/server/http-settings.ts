import { OdooError } from '../odoo/errors.ts';
import { type Auth, readAuth } from './auth.ts';
import { hostName, isLoopbackName } from './http-origin.ts';

/** How the HTTP transport listens, whom it answers and what it bears. */
export interface HttpSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Names that the Host header may say, without a port. */
  readonly hosts: readonly string[];
  /** Origins of web pages that may call, besides those of this server itself. */
  readonly origins: readonly string[];
  readonly auth: Auth;
  readonly maxBodyBytes: number;
  /** Requests in work at one time; one more gets 503. */
  readonly concurrency: number;
  /** Milliseconds for one request, from its body to its answer. */
  readonly timeoutMs: number;
  /** Milliseconds that requests in work get when the server stops. */
  readonly graceMs: number;
}

export interface HttpFlags {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const ANY_ADDRESS = new Set(['0.0.0.0', '::', '[::]', '']);
const MIN_SECRET = 32;
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/**
 * Settings of the HTTP transport from the command line and the environment. Whatever is open to other
 * machines needs a way to tell callers apart: without one this throws `bad_request`.
 */
export function readHttpSettings(env: Env, flags: HttpFlags): HttpSettings {
  const host = flags.host?.trim() || '127.0.0.1';
  const port = wholeNumber('--port', flags.port ?? '8000', 0, 65_535);
  const named = list(env.ODOO_MCP_ALLOWED_HOSTS).map(hostName);
  const auth = readAuth(env);
  const loopback = isLoopbackName(host);
  if (!loopback && auth.kind === 'none') {
    throw new OdooError(
      'bad_request',
      `${host} can be reached from other machines, and no caller is checked.`,
      {
        hint: 'Set ODOO_MCP_HTTP_TOKEN to a random text of at least 32 characters, or configure OAuth (docs/clients.md), or bind 127.0.0.1.',
      },
    );
  }
  if (ANY_ADDRESS.has(host) && named.length === 0) {
    throw new OdooError(
      'bad_request',
      `${host || 'An empty host'} has no name that a Host header could be checked against.`,
      {
        hint: 'Set ODOO_MCP_ALLOWED_HOSTS to the names by which clients call this server, such as mcp.example.com.',
      },
    );
  }
  const secret = env.ODOO_MCP_TOKEN_SECRET?.trim();
  if (secret && secret.length < MIN_SECRET) {
    // A shorter one would be passed over, and replicas would refuse each other's confirmations.
    throw new OdooError('bad_request', `ODOO_MCP_TOKEN_SECRET must have at least ${MIN_SECRET} characters.`);
  }
  return {
    host,
    port,
    hosts: [
      ...(loopback ? LOOPBACK_NAMES : []),
      ...(ANY_ADDRESS.has(host) ? [] : [hostName(host)]),
      ...named,
    ],
    origins: list(env.ODOO_MCP_ALLOWED_ORIGINS),
    auth,
    maxBodyBytes: MAX_BODY_BYTES,
    concurrency: wholeNumber('ODOO_MCP_HTTP_CONCURRENCY', env.ODOO_MCP_HTTP_CONCURRENCY ?? '32', 1, 1000),
    timeoutMs: wholeNumber('ODOO_MCP_HTTP_TIMEOUT', env.ODOO_MCP_HTTP_TIMEOUT ?? '600', 1, 3600) * 1000,
    graceMs: 10_000,
  };
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1;
  if (value >= min && value <= max) return value;
  throw new OdooError('bad_request', `${name} must be a whole number from ${min} to ${max}.`);
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}
