import { manifestPaths } from '../../source/manifest.ts';
import { moduleFacts } from '../../source/project/extract.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import type { Migration } from '../engine/migration.ts';
import { archsFor, type ViewSources } from './archs-for.ts';
import type { Database } from './database.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { sentenceOf } from './ladder.ts';
import { comparedMetadata, METADATA, MODULES, modulesThere } from './metadata.ts';
import { ANCHORS, moveAnchors } from './moved-anchors.ts';
import { databaseProject } from './names.ts';
import { missedBefore } from './names-step.ts';
import { skipped } from './skipped.ts';
import { touchedBy } from './touched.ts';
import type { ProofStep, StepName } from './types.ts';

/** A migration that was held against what is around it, and what its module missed before. */
export interface Checked {
  readonly migration: Migration;
  readonly missed: Awaited<ReturnType<typeof missedBefore>>;
}

interface Around extends ViewSources {
  /** The other modules of the run, as they are planned. */
  readonly siblings: readonly ModuleFacts[];
}

const SOURCE = 'The old series is read from the source';

/** Runs the steps that look at one module before it is written; each that cannot be run says why. */
export async function checkOne(migration: Migration, around: Around): Promise<Checked> {
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
  const onTarget = async ({ id, title }: StepName, run: (database: Database) => Promise<ProofStep>) => {
    if (typeof target === 'string') steps.push(skipped(id, title, target));
    else await attempt(id, title, () => run(target));
  };
  await onTarget(MODULES, (database) => {
    const depends = manifestPaths(index.module.manifest, 'depends');
    return modulesThere(index, depends, new Set(siblings.map(({ name }) => name)), database);
  });
  await onTarget(METADATA, async (database) =>
    comparedMetadata(index, await touchedBy(index, old.project, migration.from), old, database),
  );
  const missed = typeof target === 'string' ? target : await missedBefore(migration, old.project);
  let result = migration;
  await attempt('anchors', ANCHORS, async () => {
    const { now, before, why } = await archsFor(index, migration, around);
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
