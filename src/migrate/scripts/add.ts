import { findModules } from '../../audit/discover.ts';
import { SERIES, type Series } from '../../series/profile.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject, type Project } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import { projectAround } from '../../versions/around.ts';
import type { Migration } from '../engine/migration.ts';
import { moduleReader } from '../engine/reader.ts';
import { besideOf } from '../engine/travellers.ts';
import { MigrationError } from '../errors.ts';
import { unparked } from '../park/unparked.ts';
import {
  type CountQuery,
  type Counts,
  checkRenames,
  countQueries,
  dataChanges,
  type Flavour,
  migrationScripts,
  RenameError,
  type Renames,
  readRenames,
  type Schema,
  schemaOf,
} from './index.ts';

export interface ScriptRequest {
  readonly flavour: Flavour;
  /** Renames that somebody is sure of; see `readRenames`. */
  readonly renamed: readonly string[];
  /** Folders of modules that those to go depend on. */
  readonly addonsPaths: readonly string[];
  /** Asks the database with the old version. */
  count?(queries: readonly CountQuery[]): Promise<Counts>;
}

/** Trees of many modules take much room: of each only this is kept. */
interface Version {
  readonly schema: Schema;
  readonly facts: ModuleFacts;
}

interface Versions {
  readonly migration: Migration;
  readonly before: Version;
  readonly after: Version;
}

/** The migrations with the scripts for their rows among the new files. Throws MigrationError for a rename that is none. */
export async function withScripts(
  migrations: readonly Migration[],
  request: ScriptRequest,
): Promise<readonly Migration[]> {
  const all: Versions[] = [];
  for (const migration of migrations) {
    const { module: name, dir, before: texts } = migration;
    const reader = moduleReader({ name, dir, texts, files: [...texts.keys()] }, []);
    const version = async (of: ReadonlyMap<string, string>): Promise<Version> => {
      const { index, facts } = await reader.read(unparked(of));
      return { schema: schemaOf(index), facts };
    };
    all.push({ migration, before: await version(texts), after: await version(migration.after) });
  }
  const renames = renamesOf(all, request.renamed);
  let around: Promise<Sides> | undefined;
  const found: Migration[] = [];
  for (const [i, versions] of all.entries()) {
    const { migration } = versions;
    const { from, to, module } = migration;
    const [before, after] = [versions.before.schema, versions.after.schema];
    const common = { from, to, renames: renames[i] };
    const named = new Set(dataChanges(before, after, common).changes.map(modelOf));
    // Whose a field is on somebody else's model, only that somebody tells.
    const foreign = [...named].some((model) => model !== undefined && !after.models.get(model)?.own);
    if (foreign) around ??= sidesOf(all, request.addonsPaths);
    const sides = around && (await around);
    const options = {
      ...common,
      ...(sides && { around: projectAround(module, sides.before(from), sides.after) }),
    };
    const { changes } = dataChanges(before, after, options);
    const counts = (await request.count?.(countQueries(changes))) ?? new Map();
    const { flavour } = request;
    const files = migration.after;
    const scripts = migrationScripts({ before, after, ...options, flavour, counts, files });
    found.push({ ...migration, after: new Map([...migration.after, ...scripts.files]), scripts });
  }
  return found;
}

function modelOf(change: { readonly kind: string; readonly model?: unknown }): string | undefined {
  return typeof change.model === 'string' && change.kind !== 'removed-record' ? change.model : undefined;
}

function renamesOf(all: readonly Versions[], texts: readonly string[]): readonly Renames[] {
  try {
    const found = all.map(({ before, after }) => readRenames(texts, before.schema, after.schema));
    checkRenames(texts, found);
    return found;
  } catch (error) {
    throw error instanceof RenameError ? new MigrationError(error.message) : error;
  }
}

interface Sides {
  before(series: Series): Project;
  readonly after: Project;
}

/** All modules that are known, before and after. */
async function sidesOf(all: readonly Versions[], addonsPaths: readonly string[]): Promise<Sides> {
  const own = new Set(all.map(({ migration }) => migration.dir));
  const dirs = (await findModules(addonsPaths, { anywhere: true })).filter((dir) => !own.has(dir));
  const beside = await besideOf(
    dirs,
    all.map(({ migration }) => migration),
  );
  const project = async (series: Series, facts: readonly ModuleFacts[]) =>
    createProject([...beside, ...facts], await loadSymbols(series), series);
  const olds = new Map<Series, Project>();
  const before = all.map((each) => each.before.facts);
  for (const series of SERIES)
    if (all.some(({ migration }) => migration.from === series))
      olds.set(series, await project(series, before));
  const to = all[0]?.migration.to ?? '19.0';
  const after = await project(
    to,
    all.map((each) => each.after.facts),
  );
  return { before: (series) => olds.get(series) ?? after, after };
}
