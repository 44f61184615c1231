import { rm } from 'node:fs/promises';
import path from 'node:path';
import { findModules } from '../audit/discover.ts';
import { seriesOfVersion } from '../audit/series-of.ts';
import { replaceFile } from '../scaffold/write/files.ts';
import { SERIES, type Series } from '../series/profile.ts';
import { readModule } from '../source/module.ts';
import { indexModule } from '../source/module-index.ts';
import { moduleFacts } from '../source/project/extract.ts';
import type { ModuleFacts } from '../source/project/facts.ts';
import { loadSymbols } from '../source/project/symbols.ts';
import { remembered } from '../util/remember.ts';
import { DESCRIPTION, migratedDescription } from './description.ts';
import { changedFiles, type Migration, migrateModule } from './engine.ts';
import { MANIFEST } from './manifest-edits.ts';
import { readText, readTexts } from './read-texts.ts';
import { MIGRATIONS } from './rules/index.ts';
import { migratedManifest, type VersionPolicy } from './version.ts';

export { AuditPathError } from '../audit/discover.ts';
export { ModuleError } from '../source/module.ts';
export type { Migration, MigrationEdit, Todo } from './engine.ts';
export { changedFiles } from './engine.ts';
export { migrationJson, migrationText, patchOf } from './report.ts';

/** A request that cannot be carried out. The message names what the caller gave and what would be right. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

export interface MigrationRequest {
  /** Modules, or folders that hold modules. */
  readonly paths: readonly string[];
  /** Default: what each manifest says. */
  readonly from?: Series | undefined;
  readonly to: Series;
  /** Folders of modules that they depend on, in their old series. */
  readonly addonsPaths: readonly string[];
  readonly version: VersionPolicy;
  progress?(done: number, total: number, message: string): void;
}

/** Takes modules to another series, in memory. Each answer has the texts before and after; see `writeMigration`. */
export async function planMigrations(request: MigrationRequest): Promise<readonly Migration[]> {
  const dirs = await findModules(request.paths);
  if (dirs.length === 0) throw new MigrationError(`${request.paths.join(', ')}: there is no module here.`);
  const own = await factsOf(dirs);
  const beside = (await findModules(request.addonsPaths)).filter((dir) => !dirs.includes(dir));
  const around = [...own, ...(await factsOf(beside))];
  const known = new Map<Series, Promise<readonly ModuleFacts[]>>();
  const surroundings = (series: Series) =>
    remembered(known, series, async () => {
      const core = await loadSymbols(series);
      const names = new Set(around.map(({ name }) => name));
      return [...core.filter(({ name }) => !names.has(name)), ...around];
    });
  const found: Migration[] = [];
  for (const [i, { name, version, files, dir = '' }] of own.entries()) {
    request.progress?.(i, own.length, name);
    const module = await readTexts({ name, dir, files });
    const from = request.from ?? seriesOfVersion(version);
    checkWay(module.name, from, request.to);
    const migration = await migrateModule({ module, from, to: request.to, rules: MIGRATIONS, surroundings });
    found.push(await finished(migration, request));
  }
  return found;
}

function checkWay(name: string, from: Series | undefined, to: Series): asserts from is Series {
  if (from === undefined) {
    throw new MigrationError(
      `${name}: its version does not begin with a series, such as 14.0.1.0.0. Say which it is for with from: ${SERIES.join(', ')}.`,
    );
  }
  if (SERIES.indexOf(from) >= SERIES.indexOf(to)) {
    throw new MigrationError(
      `${name} is for ${from}: it can only be taken to a later series than that, not to ${to}.`,
    );
  }
}

/** What each module declares, in the order of the folders. */
async function factsOf(dirs: readonly string[]): Promise<ModuleFacts[]> {
  const facts: ModuleFacts[] = [];
  for (const dir of dirs) facts.push(moduleFacts(indexModule(await readModule(dir))));
  return facts;
}

/** What is no matter of a rule: the version, and files that are no source. */
async function finished(migration: Migration, { to, version }: MigrationRequest): Promise<Migration> {
  const after = new Map(migration.after);
  const set = (file: string, text: string | undefined) => text !== undefined && after.set(file, text);
  const manifest = after.get(MANIFEST);
  if (manifest !== undefined) set(MANIFEST, await migratedManifest(manifest, to, version));
  const page = after.get(DESCRIPTION);
  if (page !== undefined && to >= '19.0') set(DESCRIPTION, migratedDescription(page));
  return { ...migration, after };
}

/**
 * Writes a migration over its module: each file by a rename, so that nobody sees half of one. Throws MigrationError,
 * with nothing written, when a file on disk is no longer the one that was read.
 */
export async function writeMigration(migration: Migration): Promise<readonly string[]> {
  const changed = changedFiles(migration);
  for (const file of changed.keys()) {
    if ((await readText(migration.dir, file)) !== migration.before.get(file)) {
      throw new MigrationError(
        `${migration.module}/${file} has changed since it was read: nothing was written. Run it again.`,
      );
    }
  }
  for (const [file, text] of changed) {
    const target = path.join(migration.dir, file);
    if (text === undefined) await rm(target);
    else await replaceFile(target, text);
  }
  return [...changed.keys()];
}
