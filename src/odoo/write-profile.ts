import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../util/files.ts';
import { OdooError } from './errors.ts';
import { loadProfiles, profilePath } from './profiles.ts';
import { setting } from './setting.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What a profile is made of; the names are those of the profile file. */
export interface NewProfile {
  readonly url: string;
  readonly db: string;
  readonly username?: string | undefined;
  readonly api_key?: string;
  readonly password?: string;
  readonly mode?: string;
  readonly production?: true;
  readonly allow_http?: true;
}

/** The profile file that is there, else where a new one goes. */
export function profileFile(env: Env): string {
  const folder = setting(env.XDG_CONFIG_HOME) ?? path.join(setting(env.HOME) ?? homedir(), '.config');
  return profilePath(env) ?? path.join(folder, 'odoo-claude', 'profiles.yaml');
}

/** Names of the profiles in a file that can be used; empty when there is none. Throws for one that cannot. */
export async function profileNames(file: string, env: Env): Promise<string[]> {
  if ((await textOf(file)) === undefined) return [];
  const { profiles, problem } = await loadProfiles(file, env);
  if (problem === undefined) return profiles.map(({ name }) => name);
  throw new OdooError('bad_request', problem, { hint: `Mend ${file}, or move it away.` });
}

/**
 * Adds a profile to the file, or replaces the one of that name; everything else in it stays, comments too.
 * The file is readable by its owner alone, and never half written. The first profile becomes the default.
 */
export async function writeProfile(file: string, name: string, profile: NewProfile, env: Env): Promise<void> {
  const { parseDocument } = await import('yaml');
  const before = await textOf(file);
  const document = parseDocument(before ?? `default: ${JSON.stringify(name)}\nprofiles: {}\n`);
  const known = Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
  const node = document.createNode(known);
  document.setIn(['profiles', name], node);
  if (before === undefined) document.setIn(['profiles'], document.createNode({ [name]: known }));
  const text = file.endsWith('.json') ? `${JSON.stringify(document.toJS(), null, 2)}\n` : String(document);
  await makeFolder(path.dirname(file), 0o700);
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
    const { profiles, problem } = await loadProfiles(draft, env);
    const wrong = problem ?? profiles.find((one) => one.name === name)?.problem;
    if (wrong !== undefined) throw new OdooError('bad_request', wrong);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new OdooError('bad_request', `${file} cannot be read.`, { cause: error });
  });
}
