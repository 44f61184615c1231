import { existsSync } from 'node:fs';
import path from 'node:path';
import { cut } from '../util/cut.ts';
import { perhaps } from '../util/suggest.ts';
import { type AccessMode, parseAccessMode } from './access.ts';
import { readInstance } from './config.ts';
import { type DataFile, isMapping, readDataFile } from './data-file.ts';
import { setting } from './setting.ts';
import { profileNames } from './setting-names.ts';
import type { Instance } from './types.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Data = Readonly<Record<string, unknown>>;

export interface Profile {
  readonly name: string;
  readonly instance: Instance | undefined;
  readonly problem: string | undefined;
  readonly mode: AccessMode | undefined;
  readonly production: boolean;
  readonly policy: unknown;
}

export interface ProfileFile {
  readonly profiles: readonly Profile[];
  readonly default: string | undefined;
  /** One sentence; there are no profiles then. */
  readonly problem: string | undefined;
}

/**
 * What a project's file says: the name of a profile, and how it is audited, and nothing else, since anybody may have
 * written it.
 */
export type ProjectFile = { readonly profile: string } | { readonly problem: string };

const TEXT = ['url', 'db', 'username', 'api_key', 'password', 'api_key_env', 'password_env'] as const;
const OPTIONS = ['mode', 'protocol', 'lang', 'ca_cert'] as const;
const KEYS = [...TEXT, ...OPTIONS, 'production', 'policy', 'timeout', 'allow_http', 'companies'];
const SECRETS = ['api_key', 'password', 'api_key_env', 'password_env'];

/** The user's profile file: ODOO_CONFIG_FILE, else in the user's configuration folder; undefined: there is none. */
export function profilePath(env: Env): string | undefined {
  const given = setting(env.ODOO_CONFIG_FILE);
  if (given !== undefined) return path.resolve(given);
  const home = setting(env.HOME) ?? setting(env.USERPROFILE);
  const folder = setting(env.XDG_CONFIG_HOME) ?? (home && path.join(home, '.config'));
  if (folder === undefined) return undefined;
  return ['profiles.yaml', 'profiles.yml', 'profiles.json']
    .map((name) => path.join(folder, 'odoo-claude', name))
    .find((file) => existsSync(file));
}

/** Reads the profile file, which holds credentials: it must belong to its user and be readable by nobody else. */
export async function loadProfiles(file: string, env: Env): Promise<ProfileFile> {
  const read = await readDataFile(file, { secret: true });
  return parseProfiles(read, { env, folder: path.dirname(file) });
}

export async function loadProject(folder: string): Promise<ProjectFile | undefined> {
  const read = await readDataFile(path.join(folder, '.odoo-claude.yaml'));
  const name = "The project's file .odoo-claude.yaml";
  if ('problem' in read) return read.missing ? undefined : { problem: `${name} ${read.problem}.` };
  const other = Object.keys(read.data).find((key) => key !== 'profile' && key !== 'audit');
  if (other !== undefined) {
    return {
      problem: `${name} holds "${cut(other, 40)}", and a project may only name a profile: addresses, credentials and modes belong into your own profile file.`,
    };
  }
  const { profile, audit } = read.data;
  if (profile === undefined && audit !== undefined) return undefined;
  return typeof profile === 'string' && profile.trim() !== ''
    ? { profile: profile.trim() }
    : { problem: `${name} names no profile: write "profile: NAME".` };
}

/** Profiles from the data of their file. One that is wrong says so where it is used; the others work. */
export function parseProfiles(read: DataFile, at: { env: Env; folder: string }): ProfileFile {
  const refuse = (what: string): ProfileFile => ({
    profiles: [],
    default: undefined,
    problem: `The profile file ${what}.`,
  });
  if ('problem' in read) return refuse(read.problem);
  const { data } = read;
  const unknown = Object.keys(data).find((key) => !['default', 'profiles'].includes(key));
  if (unknown !== undefined) {
    return refuse(`has the unknown key "${cut(unknown, 40)}": its keys are default and profiles`);
  }
  if (!isMapping(data.profiles) || Object.keys(data.profiles).length === 0) {
    return refuse('has no profiles: write them by name under "profiles"');
  }
  const wrong = Object.keys(data.profiles).find((name) => !isName(name));
  if (wrong !== undefined) {
    return refuse(
      `has a profile "${cut(wrong, 40)}": a name is letters, digits, dots and dashes, and not "default" or "all"`,
    );
  }
  const names = Object.keys(data.profiles);
  if (data.default !== undefined && !(typeof data.default === 'string' && names.includes(data.default))) {
    return refuse(
      `has the default "${cut(String(data.default), 40)}", which is none of its profiles${perhaps(String(data.default), names)}`,
    );
  }
  const profiles = Object.entries(data.profiles).map(([name, value]) => readProfile(name, value, at));
  return { profiles, default: data.default, problem: undefined };
}

function readProfile(name: string, data: unknown, { env, folder }: { env: Env; folder: string }): Profile {
  const production = isMapping(data) && data.production === true;
  const refuse = (what: string): Profile => ({
    ...{ name, production, instance: undefined, mode: undefined, policy: undefined },
    problem: `The profile "${name}" ${what}.`,
  });
  if (!isMapping(data)) return refuse('is no mapping of settings');
  const shape = checkShape(data);
  if (shape) return refuse(shape);
  const text = (key: string): string | undefined => (typeof data[key] === 'string' ? data[key] : undefined);

  const mode = text('mode') === undefined ? undefined : parseAccessMode(text('mode') ?? '');
  if (text('mode') !== undefined && mode === undefined) {
    return refuse(`has the mode "${cut(text('mode') ?? '', 40)}", which is not one of read, safe or yolo`);
  }
  const named = text('api_key_env') ?? text('password_env');
  if (named !== undefined && !setting(env[named])) {
    return refuse(
      `takes its password or key from the environment variable ${cut(named, 40)}, which is not set`,
    );
  }
  if (text('url') === undefined) return refuse('has no url');
  const instance = readInstance(
    name,
    {
      url: text('url'),
      db: text('db'),
      login: text('username'),
      key: text('api_key') ?? setting(env[text('api_key_env') ?? '']),
      password: text('password') ?? setting(env[text('password_env') ?? '']),
      allowHttp: data.allow_http === true,
      protocol: text('protocol'),
      timeout: data.timeout === undefined ? undefined : String(data.timeout),
    },
    {
      url: 'url',
      login: 'username',
      secret: 'api_key or password',
      protocol: 'protocol',
      timeout: 'timeout',
    },
  );
  if (typeof instance === 'string')
    return { ...refuse(''), problem: `In the profile "${name}": ${instance}` };
  const context = {
    ...(text('lang') ? { lang: text('lang') } : {}),
    ...(Array.isArray(data.companies) ? { allowed_company_ids: data.companies } : {}),
  };
  const beside = (file: unknown): unknown => (typeof file === 'string' ? path.resolve(folder, file) : file);
  const caCert = beside(text('ca_cert'));
  return {
    name,
    production,
    mode,
    policy: beside(data.policy),
    problem: undefined,
    instance: {
      ...instance,
      settings: profileNames(name),
      ...(typeof caCert === 'string' ? { caCert } : {}),
      ...(Object.keys(context).length > 0 ? { context } : {}),
      ...(production ? { production } : {}),
    },
  };
}

/** What is wrong with the keys and the kinds of their values. */
function checkShape(data: Data): string | undefined {
  const unknown = Object.keys(data).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return `has the unknown key "${cut(unknown, 40)}"${perhaps(unknown, KEYS)}`;
  const notText = [...TEXT, ...OPTIONS].find(
    (key) => data[key] !== undefined && typeof data[key] !== 'string',
  );
  if (notText !== undefined) return `has a ${notText} that is not text: put it in quotes`;
  const notFlag = ['production', 'allow_http'].find(
    (key) => data[key] !== undefined && typeof data[key] !== 'boolean',
  );
  if (notFlag !== undefined) return `has a ${notFlag} that is neither true nor false`;
  if (data.policy !== undefined && typeof data.policy !== 'string' && !isMapping(data.policy)) {
    return 'has a policy that is neither a file nor a mapping';
  }
  const { companies } = data;
  const areIds =
    Array.isArray(companies) && companies.length > 0 && companies.every((id) => Number.isInteger(id));
  if (companies !== undefined && !areIds) return 'has companies that are no list of ids such as [1, 2]';
  const secrets = SECRETS.filter((key) => data[key] !== undefined);
  return secrets.length > 1 ? `has both ${secrets.join(' and ')}: keep one` : undefined;
}

function isName(name: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,39}$/.test(name) && !['default', 'all'].includes(name.toLowerCase());
}
