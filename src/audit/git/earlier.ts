import path from 'node:path';
import { decode } from '../../source/source-file.ts';
import { sha1 } from '../engine/facts.ts';
import type { ModuleState } from '../engine/state.ts';
import type { Store } from '../engine/store.ts';
import { AuditConfigError } from '../select.ts';
import { seriesOfVersion } from '../series-of.ts';
import { type Base, type BaseChoice, branchPoint, checkBase, isShallow, namedBase, short } from './base.ts';
import { MAX_COMMITS, previousCommit, VERSION, type VersionHistory, versionHistory } from './history.ts';
import { type Objects, openObjects, treeEntries } from './objects.ts';
import { placeOf } from './repository.ts';
import { GitError } from './run.ts';

/** An earlier version of a module, as what its files are different in; plain data. */
export interface EarlierFiles {
  /** How it is called in messages, such as `origin/main (1a2b3c4d5)`. */
  readonly label: string;
  /** Texts of files that were other ones, or are gone. */
  readonly texts: readonly (readonly [file: string, text: string])[];
  /** Files that are new. */
  readonly fresh: readonly string[];
}

export interface EarlierVersions {
  /** Changes with all that `read` would give; empty where nothing is to be compared. */
  key(dir: string): string;
  read(dir: string): Promise<readonly EarlierFiles[]>;
  readonly notes: readonly string[];
  close(): void;
}

export interface EarlierModule {
  readonly state: ModuleState;
  /** Of the manifest as it is now. */
  readonly version: string | undefined;
  readonly series: string | undefined;
}

interface Difference {
  readonly label: string;
  readonly objects: Objects;
  readonly tree: string;
  /** Number of the manifest, where it was another one. */
  readonly manifest: string | undefined;
  /** Numbers of files that were other ones, or are gone. */
  readonly blobs: readonly (readonly [file: string, id: string])[];
  readonly fresh: readonly string[];
}

/** Files in which a version of a module says what it keeps in a database. */
const TELLING = /^(?!(?:static|tests|i18n|demo|migrations|upgrades)\/).*\.(?:py|xml|csv)$/;
const MANIFEST = '__manifest__.py';
const NOTHING: EarlierVersions = { key: () => '', read: async () => [], notes: [], close() {} };

/**
 * Finds the earlier versions of modules in the git repositories that hold them: as many processes a repository as there
 * are questions, whatever the number of modules. Throws AuditConfigError for a base that somebody named and that is none.
 */
export async function earlierVersions(
  modules: readonly EarlierModule[],
  choice: BaseChoice,
  { store, env = process.env }: { readonly store: Store; readonly env?: NodeJS.ProcessEnv },
): Promise<EarlierVersions> {
  if (choice === 'none') return NOTHING;
  if (choice !== 'auto') checkBase(choice);
  const roots = new Map<string, string | undefined>();
  const byRoot = new Map<string, Placed[]>();
  for (const module of modules) {
    const place = placeOf(module.state.dir, roots);
    if (place) byRoot.set(place.root, [...(byRoot.get(place.root) ?? []), { ...module, ...place }]);
    else if (choice !== 'auto')
      throw new AuditConfigError(
        `${module.state.name} is in no git repository, so it has no earlier version to compare with: leave the base ${JSON.stringify(choice)} out, or audit a checkout.`,
      );
  }
  const notes: string[] = [];
  const found = new Map<string, readonly Difference[]>();
  const opened: Objects[] = [];
  const close = () => {
    for (const objects of opened) objects.close();
  };
  for (const [root, placed] of byRoot) {
    const objects = openObjects(root);
    opened.push(objects);
    try {
      await lookAt(root, placed, { choice, objects, store, env, found, notes });
    } catch (error) {
      // A process that is left behind would keep this one from its end.
      if (choice !== 'auto' || !(error instanceof GitError)) close();
      if (!(error instanceof GitError)) throw error;
      if (choice !== 'auto')
        throw new AuditConfigError(
          `The base ${JSON.stringify(choice)} cannot be read: ${error.message}, or leave the base out.`,
        );
      notes.push(`Earlier versions in ${path.basename(root)} were not compared with: ${error.message}.`);
    }
  }
  return {
    key: (dir) => (found.get(dir) ?? []).map(({ label, tree }) => `${label} ${tree}`).join('\n'),
    read: async (dir) => Promise.all((found.get(dir) ?? []).map(textsOf)),
    notes,
    close,
  };
}

interface Placed extends EarlierModule {
  readonly root: string;
  readonly inside: string;
}

interface Work {
  readonly choice: BaseChoice;
  readonly objects: Objects;
  readonly store: Store;
  readonly env: NodeJS.ProcessEnv;
  readonly found: Map<string, readonly Difference[]>;
  readonly notes: string[];
}

async function lookAt(root: string, placed: readonly Placed[], work: Work): Promise<void> {
  const { choice, objects, found, notes } = work;
  const add = async (module: Placed, base: Base) => {
    const { state, version } = module;
    const difference = await differenceOf(module, base, objects);
    if (!difference) return;
    const [old, now] = [seriesOfVersion(await versionIn(difference)), seriesOfVersion(version)];
    if (difference.manifest !== undefined && old !== now) {
      if (choice !== 'auto')
        notes.push(
          `${state.name} is for ${old ?? 'no series'} in ${base.label} and for ${now ?? 'none'} now: what a migration does to the data of a database, odoo-claude migrate NEW --old OLD tells.`,
        );
      return;
    }
    const before = found.get(state.dir) ?? [];
    if (!before.some(({ tree }) => tree === difference.tree)) found.set(state.dir, [...before, difference]);
  };
  if (choice !== 'auto') {
    const base = await namedBase(root, objects, choice);
    await Promise.all(placed.map((module) => add(module, base)));
    return;
  }
  const series = [...new Set(placed.flatMap((module) => module.series ?? []))];
  const point = await branchPoint(root, objects, { series, env: work.env });
  if (!point) return;
  await Promise.all(placed.map((module) => add(module, point)));
  const history = await historyOf(root, placed, point.head, work);
  await Promise.all(
    placed.map(async (module) => {
      const before = previousCommit(history[manifestOf(module)], module.version);
      const commit = before && (await objects.ask(`${before.commit}^{commit}`))?.id;
      if (before && commit !== undefined)
        await add(module, { commit, label: `${before.version} (${short(commit)})` });
    }),
  );
  if (isShallow(root) && placed.some(({ state }) => !found.has(state.dir)))
    notes.push(
      `The clone of ${path.basename(root)} is shallow, so that earlier versions of its modules are not all known: fetch its history (git fetch --unshallow; fetch-depth: 0 of GitHub's checkout) for the rules that compare with them.`,
    );
}

function manifestOf({ inside }: Placed): string {
  return inside === '' ? MANIFEST : `${inside}/${MANIFEST}`;
}

async function historyOf(
  root: string,
  placed: readonly Placed[],
  head: string,
  { objects, store }: Work,
): Promise<VersionHistory> {
  const manifests = placed.map(manifestOf);
  const key = sha1(root, head, ...manifests);
  const known = await store.get<VersionHistory>('history', key);
  if (known) return known;
  const since = (await objects.ask(`${head}~${MAX_COMMITS}^{commit}`))?.id;
  const history = await versionHistory(root, manifests, { head, since });
  store.set('history', key, history);
  return history;
}

/** What is different in an earlier version; undefined where nothing is that says what is kept, or there is none. */
async function differenceOf(
  { state, inside }: Placed,
  { commit, label }: Base,
  objects: Objects,
): Promise<Difference | undefined> {
  const top = await objects.ask(inside === '' ? `${commit}^{tree}` : `${commit}:${inside}`);
  if (top?.type !== 'tree') return undefined;
  const before = new Map<string, string>();
  const walk = async (id: string, folder: string): Promise<void> => {
    const tree = folder === '' ? top : await objects.ask(id);
    if (!tree) return;
    const below: Promise<void>[] = [];
    for (const entry of treeEntries(tree)) {
      const file = `${folder}${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (!entry.isTree && TELLING.test(file)) before.set(file, entry.id);
      // Nothing in a folder tells anything where no file of it would.
      else if (entry.isTree && TELLING.test(`${file}/a.py`)) below.push(walk(entry.id, `${file}/`));
    }
    await Promise.all(below);
  };
  await walk(top.id, '');
  if (!before.has(MANIFEST)) return undefined;
  const blobs = [...before].filter(([file, id]) => state.blobs.get(file) !== id);
  const fresh = [...state.blobs.keys()].filter((file) => TELLING.test(file) && !before.has(file));
  const tells = [...blobs.map(([file]) => file), ...fresh].some((file) => file !== MANIFEST);
  const manifest = blobs.find(([file]) => file === MANIFEST)?.[1];
  return tells ? { label, objects, tree: top.id, manifest, blobs, fresh } : undefined;
}

/** The version that the manifest said, where it was another manifest. */
async function versionIn({ manifest, objects }: Difference): Promise<string | undefined> {
  const blob = manifest === undefined ? undefined : await objects.ask(manifest);
  return blob && VERSION.exec(blob.content.toString('utf8'))?.[1];
}

async function textsOf({ label, objects, blobs, fresh }: Difference): Promise<EarlierFiles> {
  const texts = await Promise.all(
    blobs.map(async ([file, id]) => {
      const blob = await objects.ask(id);
      const text = blob && decode(blob.content);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
  return { label, texts: texts.flat(), fresh };
}
