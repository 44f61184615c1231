import { findModules } from '../audit/discover.ts';
import type { Series } from '../series/profile.ts';
import { DESCRIPTION, migratedDescription } from './engine/description.ts';
import type { Migration } from './engine/migration.ts';
import type { Deprecations } from './engine/postponed.ts';
import { travel } from './engine/travel.ts';
import { besideOf, travellersOf } from './engine/travellers.ts';
import { migratedManifest, type VersionPolicy } from './engine/version.ts';
import { MigrationError } from './errors.ts';
import { MANIFEST } from './python/manifest-edits.ts';

export interface MigrationRequest {
  /** Modules, or folders that hold modules. */
  readonly paths: readonly string[];
  /** Default: what each manifest says. */
  readonly from?: Series | undefined;
  readonly to: Series;
  /** Folders of modules that they depend on, in their old series. */
  readonly addonsPaths: readonly string[];
  readonly version: VersionPolicy;
  /** What to do with what the target still takes, such as a method that warns; default: tell of it. */
  readonly deprecations?: Deprecations | undefined;
  /** A module that is of that series already comes along unchanged, for what is to be proved of it. */
  readonly arrived?: boolean | undefined;
  progress?(done: number, total: number, message: string): void;
  /** Ends the planning with a MigrationError. */
  readonly signal?: AbortSignal | undefined;
  /** Told of a module that does not go while others do, see `travellersOf`; without it such a module is an error. */
  leftOut?(sentence: string, why: 'there' | 'stuck'): unknown;
}

/** Takes modules to another series, in memory. Each answer has the texts before and after; see `writeMigrations`. */
export async function planMigrations(request: MigrationRequest): Promise<readonly Migration[]> {
  const { paths, addonsPaths, to, version } = request;
  const unseen: string[] = [];
  const dirs = await findModules(paths, { notes: unseen });
  for (const each of unseen) request.leftOut?.(each, 'stuck');
  if (dirs.length === 0) throw new MigrationError(`${paths.join(', ')}: there is no module here.`);
  const travellers = await travellersOf(dirs, request);
  const others = await findModules(addonsPaths, { anywhere: true });
  const beside = await besideOf(
    others.filter((dir) => !dirs.includes(dir)),
    travellers,
  );
  return travel(travellers, {
    deprecations: request.deprecations ?? 'report',
    ...{ to, beside, finish: (texts) => finished(texts, to, version) },
    ...(request.progress && { progress: request.progress }),
    signal: request.signal,
  });
}

/** What is no matter of a rule: the version, and files that are no source. */
async function finished(
  texts: ReadonlyMap<string, string>,
  to: Series,
  version: VersionPolicy,
): Promise<ReadonlyMap<string, string>> {
  const after = new Map(texts);
  const set = (file: string, text: string | undefined) => text !== undefined && after.set(file, text);
  const manifest = after.get(MANIFEST);
  if (manifest !== undefined) set(MANIFEST, await migratedManifest(manifest, to, version));
  const page = after.get(DESCRIPTION);
  if (page !== undefined && to >= '19.0') set(DESCRIPTION, migratedDescription(page));
  return after;
}
