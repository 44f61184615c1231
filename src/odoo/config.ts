import { cut } from '../util/cut.ts';
import { didYouMean } from '../util/suggest.ts';
import { type AccessMode, parseAccessMode } from './access.ts';
import type { ProfileFile, ProjectFile } from './profiles.ts';
import { setting } from './setting.ts';
import { PLUGIN_NAMES, type SettingNames } from './setting-names.ts';
import { chooseTarget } from './target.ts';
import type { Instance } from './types.ts';
import { parseOdooUrl } from './url.ts';

/** One Odoo that can be reached, and what may be done there. */
export interface Target {
  /** Of its profile; `default` for what the environment or the plugin's options configure. */
  readonly name: string;
  readonly mode: AccessMode;
  /** Undefined when `problem` is set. */
  readonly instance: Instance | undefined;
  /** One sentence that names what is missing or wrong and what to set. */
  readonly problem: string | undefined;
  readonly production: boolean;
  /** The path of a policy file, or a policy itself. */
  readonly policy: unknown;
  /** What a human should know of it, one sentence each. */
  readonly notes: readonly string[];
}

export interface Config {
  /** Mode, instance and problem of the default target. */
  readonly mode: AccessMode;
  readonly instance: Instance | undefined;
  readonly problem: string | undefined;
  readonly targets: readonly Target[];
  /** Undefined when several are configured and none was chosen. */
  readonly defaultName: string | undefined;
  /** Where the default comes from, such as `the environment (ODOO_URL)`. */
  readonly source: string;
  readonly notes: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

/** One place that settings come from: the names to look up, and the words for them. */
interface Source {
  readonly url: readonly string[];
  readonly db: readonly string[];
  readonly login: readonly string[];
  readonly key: readonly string[];
  readonly password: readonly string[];
  readonly say: Say;
  readonly settings?: SettingNames;
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
  settings: PLUGIN_NAMES,
};

const PROTOCOLS = ['auto', 'json2', 'jsonrpc', 'xmlrpc'] as const;

/** An API key as Odoo 14.0 to 19.0 make it: 20 random bytes in hexadecimal (`API_KEY_SIZE` in res_users). */
export function looksLikeApiKey(secret: string): boolean {
  return /^[0-9a-f]{40}$/.test(secret);
}

/** What files say beside the environment; see profiles.ts. */
export interface ConfigFiles {
  readonly profiles?: ProfileFile | undefined;
  readonly project?: ProjectFile | undefined;
}

/**
 * Reads the configuration from environment variables and what `files` hold; nothing is contacted. The
 * address and the credentials of a target all come from one source. The default target is, in this
 * order: the plugin's options, `ODOO_*`, the profile that the project names, the default profile.
 */
export function readConfig(env: Env, files: ConfigFiles = {}): Config {
  const modeWord = first(env, ['ODOO_MCP_OPT_MODE', 'ODOO_YOLO_MODE', 'ODOO_YOLO']);
  const mode = parseAccessMode(modeWord ?? '');
  if (mode === undefined) {
    const problem = `The mode "${cut(modeWord ?? '', 40)}" is not one of read, false or true: set ODOO_YOLO_MODE (or the plugin option "mode") to one of them; until then nothing is allowed.`;
    return {
      mode: 'read',
      instance: undefined,
      problem,
      targets: [],
      defaultName: undefined,
      source: '',
      notes: [],
    };
  }
  const own = (source: Source): Target => {
    const instance = readOwn(env, source);
    const isWrong = typeof instance === 'string';
    return {
      name: 'default',
      mode,
      instance: isWrong ? undefined : instance,
      problem: isWrong ? instance : undefined,
      production: false,
      policy: undefined,
      notes: [],
    };
  };
  return chooseTarget({
    mode,
    isModeSet: modeWord !== undefined,
    pluginUrl: first(env, PLUGIN.url) !== undefined,
    pluginProfile: first(env, ['ODOO_MCP_OPT_PROFILE']),
    envUrl: first(env, ENVIRONMENT.url) !== undefined,
    envProfile: first(env, ['ODOO_PROFILE']),
    plugin: () => own(PLUGIN),
    environment: () => own(ENVIRONMENT),
    ...files,
  });
}

function readOwn(env: Env, source: Source): Instance | string {
  const instance = readInstance(
    'default',
    {
      url: first(env, source.url),
      db: first(env, source.db),
      login: first(env, source.login),
      key: first(env, source.key),
      password: first(env, source.password),
      allowHttp: /^(?:1|true|yes|on)$/i.test(first(env, ['ODOO_ALLOW_HTTP']) ?? ''),
      protocol: first(env, ['ODOO_PROTOCOL']),
      timeout: first(env, ['ODOO_TIMEOUT']),
    },
    source.say,
  );
  if (typeof instance === 'string' || source.settings === undefined) return instance;
  return { ...instance, settings: source.settings };
}

export interface Settings {
  readonly url: string | undefined;
  readonly db: string | undefined;
  readonly login: string | undefined;
  readonly key: string | undefined;
  readonly password: string | undefined;
  readonly allowHttp: boolean;
  readonly protocol: string | undefined;
  readonly timeout: string | undefined;
}

/** How the source of settings calls them. */
export interface Say {
  readonly url: string;
  readonly login: string;
  readonly secret: string;
  readonly protocol?: string;
  readonly timeout?: string;
}

/** The instance of these settings, or one sentence that says what is wrong with them. */
export function readInstance(name: string, given: Settings, say: Say): Instance | string {
  if (given.url === undefined) {
    return 'No Odoo is configured: set ODOO_URL (such as https://erp.example.com), ODOO_USERNAME and ODOO_API_KEY (or ODOO_PASSWORD).';
  }
  const url = parseOdooUrl(given.url, given.allowHttp);
  if ('problem' in url) return `${say.url} ${url.problem}.`;

  const secret = given.key ?? given.password;
  if (secret === undefined) {
    return `${say.url} is set, but there is no password or API key: set ${say.secret}.`;
  }
  if (given.login === undefined && given.key === undefined && !looksLikeApiKey(secret)) {
    return `There is a password but no login: set ${say.login}.`;
  }

  const protocolWord = (given.protocol ?? 'auto').toLowerCase();
  const protocol = PROTOCOLS.find((one) => one === protocolWord);
  if (protocol === undefined) {
    return `${say.protocol ?? 'ODOO_PROTOCOL'} "${cut(protocolWord, 40)}" is not one of ${PROTOCOLS.join(', ')}.${didYouMean(protocolWord, PROTOCOLS)}`;
  }
  const timeoutText = given.timeout ?? '60';
  const seconds = /^\d+(?:\.\d+)?$/.test(timeoutText) ? Number(timeoutText) : 0;
  if (seconds < 1 || seconds > 3600) {
    return `${say.timeout ?? 'ODOO_TIMEOUT'} "${cut(timeoutText, 40)}" is not a number of seconds from 1 to 3600.`;
  }
  return {
    name,
    url: url.origin,
    db: given.db,
    login: given.login,
    secret,
    protocol,
    timeoutMs: Math.round(seconds * 1000),
  };
}

/** The first of these variables that is set. */
function first(env: Env, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = setting(env[name]);
    if (value !== undefined) return value;
  }
  return undefined;
}
