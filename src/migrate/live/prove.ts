import { stat } from 'node:fs/promises';
import type { OdooClient } from '../../odoo/types.ts';
import { manifestPaths } from '../../source/manifest.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import { moduleFacts } from '../../source/project/extract.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import type { Migration } from '../engine/engine.ts';
import { inOrder } from '../engine/in-order.ts';
import { MigrationError } from '../errors.ts';
import type { Archs } from './archs.ts';
import { checkCounts, readCounts } from './counts-file.ts';
import { type Database, openDatabase } from './database.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { knownArchs, moveKnownAnchors } from './known-anchors.ts';
import { sentenceOf } from './ladder.ts';
import { firstOf, liveArchs } from './live-archs.ts';
import { comparedMetadata, modulesThere } from './metadata.ts';
import { ANCHORS, moveAnchors } from './moved-anchors.ts';
import { databaseProject } from './names.ts';
import { missedBefore, namesStep } from './names-step.ts';
import { skipped } from './skipped.ts';
import { sourceArchs, sourceModules } from './source-archs.ts';
import { touchedBy } from './touched.ts';
import { type Travelling, travelling } from './travelling.ts';
import type { ProofStep } from './types.ts';

/** A database to prove on, or why there is none. */
export type Place = { readonly client: OdooClient } | { readonly problem: string };

export interface ProofRequest {
  /** Where the migrated modules are to run, in the series they are taken to. */
  readonly target?: Place | undefined;
  /** Where they run as they were. */
  readonly source?: Place | undefined;
  /** Folders of Odoo's modules in the new and in the old series: their views are read. */
  readonly targetAddons: readonly string[];
  readonly sourceAddons: readonly string[];
  /** File to write counts of the source's data to; file of an earlier run to hold the target's data against. */
  readonly recordCounts?: string | undefined;
  readonly compareWith?: string | undefined;
  /** The caller knows that people work on the target. */
  readonly production: boolean;
  confirm(question: string): Promise<void>;
  progress(done: number, total: number, message: string): void;
  readonly signal: AbortSignal;
}

/** Something is asked for that goes beyond the files. */
export function wantsProof(request: ProofRequest): boolean {
  const { target, source, targetAddons, sourceAddons, recordCounts, compareWith } = request;
  return (
    target !== undefined ||
    source !== undefined ||
    targetAddons.length + sourceAddons.length > 0 ||
    (recordCounts ?? compareWith) !== undefined
  );
}

/** The last that is done to migrations before they are written. */
type Settle = (migrations: readonly Migration[]) => Promise<readonly Migration[]>;

/**
 * Looks at migrations before they are written: against the databases, and against the views of the sources. Extensions
 * whose nodes have moved are taken along, so the migrations that come back may differ. Nothing is changed anywhere.
 */
export async function checkMigrations(
  migrations: readonly Migration[],
  request: ProofRequest,
  settle: Settle = async (all) => all,
): Promise<readonly Migration[]> {
  if (!wantsProof(request)) return settle(await moveKnownAnchors(migrations));
  // A wrong file is an error before anything is done.
  if (request.compareWith !== undefined) await readCounts(request.compareWith);
  if (request.recordCounts !== undefined) await checkCounts(request.recordCounts);
  await checkFolders(request);
  const opened = await openPlaces(migrations, request);
  const facts = new Map<string, ModuleFacts>();
  for (const each of migrations) facts.set(each.module, moduleFacts(await indexOfTexts(each, each.after)));
  const modules = {
    target: sourceModules(request.targetAddons),
    source: sourceModules(request.sourceAddons),
  };
  /** By folder: two modules may have one name. */
  const found = new Map<string, Checked>();
  const together = travelling(migrations);
  for (const { migration } of await inOrder(migrations)) {
    request.progress(found.size, migrations.length, `comparing ${migration.module}`);
    const siblings = [...facts.values()].filter(({ name }) => name !== migration.module);
    const checked = await checkOne(migration, { ...opened, siblings, modules, together, given: request });
    found.set(migration.dir, checked);
    together.arrived(checked.migration);
  }
  const settled = await settle(migrations.map((each) => found.get(each.dir)?.migration ?? each));
  // What is left out in the end is no matter of what a module names, nor of what others may.
  if (typeof opened.target !== 'string')
    for (const each of settled) facts.set(each.module, moduleFacts(await indexOfTexts(each, each.after)));
  const named: Migration[] = [];
  for (const each of settled) {
    const siblings = [...facts.values()].filter(({ name }) => name !== each.module);
    const missed = found.get(each.dir)?.missed ?? new Set<string>();
    const step = await namesStep(each, missed, siblings, opened.target);
    const steps = each.proof?.steps ?? [];
    const at = steps.findIndex(({ id }) => id === 'anchors');
    named.push({ ...each, proof: { steps: steps.toSpliced(at === -1 ? steps.length : at, 0, step) } });
  }
  return named;
}

/** Throws MigrationError for a folder of modules that is not there: nothing would say that it was not read. */
async function checkFolders({ targetAddons, sourceAddons }: ProofRequest): Promise<void> {
  for (const folder of [...targetAddons, ...sourceAddons]) {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory())
      throw new MigrationError(
        `${folder} is no folder: give those of Odoo's modules, or the one with its whole source.`,
      );
  }
}

export interface Opened {
  readonly target: Database | string;
  readonly source: Database | string;
}

interface Checked {
  readonly migration: Migration;
  readonly missed: Awaited<ReturnType<typeof missedBefore>>;
}

interface Around extends Opened {
  readonly given: Pick<ProofRequest, 'source' | 'targetAddons'>;
  readonly siblings: readonly ModuleFacts[];
  readonly together: Travelling;
  readonly modules: Readonly<Record<'target' | 'source', ReturnType<typeof sourceModules>>>;
}

const SOURCE = 'The old series is read from the source';
export const NO_TARGET = 'No target was given, a profile of a database in the new series.';
export const NO_SOURCE = 'No source was given, a profile of a database in the old series.';

/** Connects, and reads what all steps ask for; a database of another series than the migrations' is an error. */
export async function openPlaces(migrations: readonly Migration[], request: ProofRequest): Promise<Opened> {
  const open = async (place: Place | undefined, none: string) => {
    if (place === undefined) return none;
    if ('problem' in place) return place.problem;
    try {
      return await openDatabase(place.client, request.signal);
    } catch (error) {
      return sentenceOf(error);
    }
  };
  const [target, source] = [await open(request.target, NO_TARGET), await open(request.source, NO_SOURCE)];
  for (const { module, from, to } of migrations) {
    if (typeof target !== 'string' && target.series !== to)
      throw new MigrationError(
        `The target is ${target.where}, and ${module} is taken to ${to}: name a database of that series.`,
      );
    if (typeof source !== 'string' && source.series !== from && from !== to)
      throw new MigrationError(
        `The source is ${source.where}, and ${module} is for ${from}: name a database of that series.`,
      );
  }
  return { target, source };
}

async function checkOne(migration: Migration, around: Around): Promise<Checked> {
  const { target, source, siblings, given } = around;
  const index = await indexOfTexts(migration, migration.after);
  const steps: ProofStep[] = [];
  // Its views and fields are then those of Odoo's own modules, which is less than was asked for.
  if (given.source !== undefined && typeof source === 'string') steps.push(skipped('source', SOURCE, source));
  const attempt = async (id: string, title: string, run: () => Promise<ProofStep>) => {
    try {
      steps.push(await run());
    } catch (error) {
      steps.push(skipped(id, title, sentenceOf(error)));
    }
  };
  const old = await oldProject(migration, around);
  for (const [id, title, run] of [
    ['modules', 'Modules that it needs are there', (db: Database) => modulesStep(index, siblings, db)],
    [
      'metadata',
      'Models and fields are what they were',
      async (db: Database) =>
        comparedMetadata(index, await touchedBy(index, old.project, migration.from), old, db),
    ],
  ] as const) {
    if (typeof target === 'string') steps.push(skipped(id, title, target));
    else await attempt(id, title, () => run(target));
  }
  const missed = typeof target === 'string' ? target : await missedBefore(migration, old.project);
  let result = migration;
  await attempt('anchors', ANCHORS, async () => {
    const { now, before, why } = await archsFor(index, migration, around);
    if (!now) return skipped('anchors', ANCHORS, why);
    const { migration: moved, step } = await moveAnchors(migration, now, before);
    result = moved;
    return why === '' ? step : { ...step, detail: `${why} ${step.detail}` };
  });
  return { migration: { ...result, proof: { steps } }, missed };
}

/** What was there before: in the source where there is one, else as Odoo's own modules of that series say it. */
async function oldProject(migration: Migration, { source, siblings }: Around) {
  const before = await indexOfTexts(migration, migration.before);
  if (typeof source !== 'string') {
    return {
      project: await databaseProject(source, before, siblings),
      database: source,
      where: source.where,
    };
  }
  const project = createProject(
    [moduleFacts(before), ...siblings],
    await loadSymbols(migration.from),
    migration.from,
  );
  return { project, database: undefined, where: `Odoo ${migration.from}` };
}

async function modulesStep(index: ModuleIndex, siblings: readonly ModuleFacts[], target: Database) {
  const depends = manifestPaths(index.module.manifest, 'depends');
  return modulesThere(index, depends, new Set(siblings.map(({ name }) => name)), target);
}

/** Views of both series: of databases, where the module is not in the way, and of sources. */
async function archsFor(
  index: ModuleIndex,
  migration: Migration,
  { target, source, modules, together, given }: Around,
) {
  const depends = manifestPaths(index.module.manifest, 'depends').map(({ path }) => path);
  const { to, from, module } = migration;
  const now: Archs[] = [];
  // What it has already changed there would not be found again.
  const installed = typeof target !== 'string' && target.depends.has(module) ? target.where : undefined;
  if (typeof target !== 'string' && installed === undefined)
    now.push(liveArchs(target.reader, target.where, new Set(target.depends.keys())));
  const targetSources = await sourceArchs(together.after(modules.target), depends, `the sources of ${to}`);
  if (await modules.target('base')) now.push(targetSources);
  // Somebody who named other places is told why they are not what was read.
  const unread =
    given.targetAddons.length === 0
      ? target === NO_TARGET
        ? `Nor were the sources of ${to}.`
        : `The sources of ${to} were not given.`
      : `And ${given.targetAddons.join(', ')} has no module base: give the folders with all of Odoo's own modules of ${to}.`;
  const unseen =
    installed === undefined
      ? `${target} ${unread}`
      : `${module} is installed in ${installed}, and what it changed there would not be found again.`;
  const why = now.length === 0 ? unseen : '';
  now.push(await knownArchs(to, depends, together.after));
  const before: Archs[] = [];
  const oldDepends = manifestPaths(
    (await indexOfTexts(migration, migration.before)).module.manifest,
    'depends',
  );
  if (await modules.source('base'))
    before.push(
      await sourceArchs(
        together.before(modules.source),
        oldDepends.map(({ path }) => path),
        `the sources of ${from}`,
      ),
    );
  if (typeof source !== 'string')
    before.push(liveArchs(source.reader, source.where, new Set(source.depends.keys())));
  before.push(
    await knownArchs(
      from,
      oldDepends.map(({ path }) => path),
      together.before,
    ),
  );
  return { now: firstOf(now), before: firstOf(before), why };
}
