import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { KnownFile, KnownFiles } from './state.ts';

type Kind = 'facts' | 'findings' | 'history';

/** What earlier runs found out, by hashes of all that it depends on. A store that cannot be read or written is empty. */
export interface Store {
  readonly files: KnownFiles;
  get<Value>(kind: Kind, key: string): Promise<Value | undefined>;
  set(kind: Kind, key: string, value: unknown): void;
  /** Waits until all is written. */
  flush(): Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Where results are kept between runs. */
export function storeFolder(env: Env): string {
  const cache = env.XDG_CACHE_HOME || path.join(env.HOME || homedir(), '.cache');
  return path.join(cache, 'odoo-claude', 'audit');
}

/** A store that forgets with the process. */
export function memoryStore(): Store {
  const values = new Map<string, unknown>();
  return {
    files: new Map(),
    get: async <Value>(kind: string, key: string) => values.get(`${kind}-${key}`) as Value | undefined,
    set: (kind, key, value) => void values.set(`${kind}-${key}`, value),
    flush: async () => {},
  };
}

const MAX_ENTRIES = 20_000;
/** Values that this process has seen: an editor's server asks for the same ones again and again. */
const MAX_REMEMBERED = 4_000;
const open = new Map<string, Promise<Store>>();

/** The store in a folder, shared by all runs of this process. */
export function diskStore(folder: string): Promise<Store> {
  const own = path.join(folder, programVersion());
  const known = open.get(own);
  if (known) return known;
  const store = openDisk(own);
  open.set(own, store);
  return store;
}

async function openDisk(folder: string): Promise<Store> {
  const index = path.join(folder, 'files.json');
  const files = new Map<string, KnownFile>(
    await readJson<[string, KnownFile][]>(index).then((list) => list ?? []),
  );
  const known = files.size;
  const remembered = new Map<string, unknown>();
  const remember = (name: string, value: unknown) => {
    remembered.delete(name);
    remembered.set(name, value);
    const oldest = remembered.size > MAX_REMEMBERED ? remembered.keys().next().value : undefined;
    if (oldest !== undefined) remembered.delete(oldest);
  };
  let writing: Promise<void>[] = [];
  let wrote = false;
  return {
    files,
    async get<Value>(kind: string, key: string) {
      const name = `${kind}-${key}`;
      // Written by this program in this version, under a name that no other content has.
      if (remembered.has(name)) return remembered.get(name) as Value;
      const value = await readJson<Value>(path.join(folder, `${name}.json`));
      if (value !== undefined) remember(name, value);
      return value;
    },
    set(kind, key, value) {
      const name = `${kind}-${key}`;
      remember(name, value);
      wrote = true;
      writing.push(writeJson(folder, `${name}.json`, value));
    },
    async flush() {
      const waiting = writing;
      writing = [];
      await Promise.all(waiting);
      if (wrote || files.size !== known) await writeJson(folder, 'files.json', [...files]);
      if (wrote) await trim(folder);
      wrote = false;
    },
  };
}

async function readJson<Value>(file: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Value;
  } catch {
    return undefined;
  }
}

async function writeJson(folder: string, name: string, value: unknown): Promise<void> {
  const temporary = path.join(folder, `${name}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, JSON.stringify(value));
    await rename(temporary, path.join(folder, name));
  } catch {
    // A full disk or a read-only home makes the next run slower, and this one no worse.
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/** Drops what other versions left behind, and the older half when there is too much. */
async function trim(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  const others = (await readdir(parent).catch(() => [])).filter((name) => name !== path.basename(folder));
  for (const name of others) {
    const info = await stat(path.join(parent, name)).catch(() => undefined);
    const days = info ? (Date.now() - info.mtimeMs) / 86_400_000 : 0;
    if (days > 30) await rm(path.join(parent, name), { recursive: true, force: true });
  }
  const names = await readdir(folder).catch(() => []);
  if (names.length <= MAX_ENTRIES) return;
  const aged = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(path.join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  aged.sort((a, b) => a.at - b.at);
  await Promise.all(
    aged.slice(0, names.length / 2).map(({ name }) => rm(path.join(folder, name), { force: true })),
  );
}

/** Changes with every file of the program and of its symbol database. */
function programVersion(): string {
  const hash = createHash('sha1').update(process.version);
  const here = import.meta.dirname;
  const folders = [here, path.join(here, '..'), path.join(here, '../rules')];
  const symbols = ['../../data/symbols', '../data/symbols', '../../../data/symbols'];
  for (const folder of [...folders, ...symbols.map((place) => path.join(here, place))]) {
    try {
      for (const name of readdirSync(folder).sort()) {
        const { size, mtimeMs } = statSync(path.join(folder, name));
        hash.update(`${name} ${size} ${mtimeMs}\n`);
      }
    } catch {
      // Not every place is there.
    }
  }
  return hash.digest('hex').slice(0, 16);
}
