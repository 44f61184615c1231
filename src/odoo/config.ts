import { type AccessMode, parseAccessMode } from './access.ts';
import { didYouMean } from './suggest.ts';
import type { Instance } from './types.ts';
import { parseOdooUrl } from './url.ts';

export interface Config {
  readonly mode: AccessMode;
  /** Undefined when `problem` is set. */
  readonly instance: Instance | undefined;
  /** One sentence that names what is missing or wrong and what to set. */
  readonly problem: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** One place that settings come from: the names to look up, and the words for them. */
interface Source {
  readonly url: readonly string[];
  readonly db: readonly string[];
  readonly login: readonly string[];
  readonly key: readonly string[];
  readonly password: readonly string[];
  readonly say: { readonly url: string; readonly login: string; readonly secret: string };
}

const ENVIRONMENT: Source = {
  url: ['ODOO_URL'],
  db: ['ODOO_DB'],
  login: ['ODOO_USERNAME', 'ODOO_USER'],
  key: ['ODOO_API_KEY'],
  password: ['ODOO_PASSWORD'],
  say: { url: 'ODOO_URL', login: 'ODOO_USERNAME', secret: 'ODOO_API_KEY or ODOO_PASSWORD' },
};

const PLUGIN: Source = {
  url: ['ODOO_MCP_OPT_URL'],
  db: ['ODOO_MCP_OPT_DB'],
  login: ['ODOO_MCP_OPT_USERNAME'],
  key: ['ODOO_MCP_OPT_API_KEY'],
  password: [],
  say: {
    url: 'The plugin option "url"',
    login: 'the plugin option "username"',
    secret: 'the plugin option "api_key"',
  },
};

const PROTOCOLS = ['auto', 'json2', 'jsonrpc', 'xmlrpc'] as const;

/** An API key as Odoo 14.0 to 19.0 make it: 20 random bytes in hexadecimal (`API_KEY_SIZE` in res_users). */
export function looksLikeApiKey(secret: string): boolean {
  return /^[0-9a-f]{40}$/.test(secret);
}

/**
 * Reads the configuration from environment variables; nothing is contacted. The address and the
 * credentials all come from one source: the plugin's options when they have a URL, else `ODOO_*`.
 */
export function readConfig(env: Env): Config {
  const modeWord = first(env, ['ODOO_MCP_OPT_MODE', 'ODOO_YOLO_MODE', 'ODOO_YOLO']) ?? '';
  const mode = parseAccessMode(modeWord);
  if (mode === undefined) {
    return refuse(
      'read',
      `The mode "${cut(modeWord)}" is not one of read, false or true: set ODOO_YOLO_MODE (or the plugin option "mode") to one of them; until then nothing is allowed.`,
    );
  }
  const instance = readInstance(env, first(env, PLUGIN.url) === undefined ? ENVIRONMENT : PLUGIN);
  return typeof instance === 'string' ? refuse(mode, instance) : { mode, instance, problem: undefined };
}

function readInstance(env: Env, source: Source): Instance | string {
  const urlText = first(env, source.url);
  if (urlText === undefined) {
    return 'No Odoo is configured: set ODOO_URL (such as https://erp.example.com), ODOO_USERNAME and ODOO_API_KEY (or ODOO_PASSWORD).';
  }
  const url = parseOdooUrl(urlText, /^(?:1|true|yes|on)$/i.test(first(env, ['ODOO_ALLOW_HTTP']) ?? ''));
  if ('problem' in url) return `${source.say.url} ${url.problem}.`;

  const secret = first(env, source.key) ?? first(env, source.password);
  if (secret === undefined) {
    return `${source.say.url} is set, but there is no password or API key: set ${source.say.secret}.`;
  }
  const login = first(env, source.login);
  if (login === undefined && first(env, source.key) === undefined && !looksLikeApiKey(secret)) {
    return `There is a password but no login: set ${source.say.login}.`;
  }

  const protocolWord = (first(env, ['ODOO_PROTOCOL']) ?? 'auto').toLowerCase();
  const protocol = PROTOCOLS.find((name) => name === protocolWord);
  if (protocol === undefined) {
    return `ODOO_PROTOCOL "${cut(protocolWord)}" is not one of ${PROTOCOLS.join(', ')}.${didYouMean(protocolWord, PROTOCOLS)}`;
  }
  const timeoutText = first(env, ['ODOO_TIMEOUT']) ?? '60';
  const seconds = /^\d+(?:\.\d+)?$/.test(timeoutText) ? Number(timeoutText) : 0;
  if (seconds < 1 || seconds > 3600) {
    return `ODOO_TIMEOUT "${cut(timeoutText)}" is not a number of seconds from 1 to 3600.`;
  }
  return {
    name: 'default',
    url: url.origin,
    db: first(env, source.db),
    login,
    secret,
    protocol,
    timeoutMs: Math.round(seconds * 1000),
  };
}

/** The first of these variables that is set. Clients pass an unset option as `""` or as a literal `${NAME}`. */
function first(env: Env, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = env[name]?.trim();
    if (value && !/^\$\{[^}]*\}$/.test(value)) return value;
  }
  return undefined;
}

function refuse(mode: AccessMode, problem: string): Config {
  return { mode, instance: undefined, problem };
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
