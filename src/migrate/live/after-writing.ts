import { count } from '../../verify/count.ts';
import { inOrder } from '../engine/in-order.ts';
import type { Migration } from '../engine/migration.ts';
import { comparedCounts, countData, type DataCounts } from './counts.ts';
import { readCounts, writeCounts } from './counts-file.ts';
import type { Database } from './database.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { climbed, sentenceOf } from './ladder.ts';
import { NO_SOURCE, NO_TARGET, openPlaces } from './open-places.ts';
import { type ProofRequest, wantsProof } from './proof-request.ts';
import { skipped } from './skipped.ts';
import type { ProofStep } from './types.ts';

const INSTALL = 'It installs and works in the new series';
const COUNTS = 'The data are as they were';

/**
 * Proves migrations on servers: counts the data of the source, installs what was written on the target and climbs the
 * ladder there, then holds the data against those that were counted. Each step that cannot be run says so.
 */
export async function proveMigrations(
  migrations: readonly Migration[],
  request: ProofRequest,
  written: boolean,
): Promise<readonly Migration[]> {
  if (!wantsProof(request)) return migrations;
  // Read before anything is done: a wrong file is an error at once.
  const earlier = request.compareWith === undefined ? undefined : await readCounts(request.compareWith);
  const { source } = await openPlaces(migrations, { ...request, target: undefined });
  const recorded = await record(migrations, source, request);
  const installed = new Map<string, readonly ProofStep[]>();
  for (const { migration } of await inOrder(migrations))
    installed.set(migration.dir, await installSteps(migration, request, written));
  const after =
    earlier === undefined ? undefined : await openPlaces(migrations, { ...request, source: undefined });
  const found: Migration[] = [];
  for (const migration of migrations) {
    const steps = [...(migration.proof?.steps ?? []), ...(installed.get(migration.dir) ?? [])];
    const counted = recorded.get(migration.module);
    if (counted) steps.push(counted);
    if (earlier && after) steps.push(await compare(migration, earlier, after.target));
    found.push({ ...migration, proof: { steps } });
  }
  return found;
}

async function installSteps(
  { dir, module }: Migration,
  { target, confirm, progress, signal, production }: ProofRequest,
  written: boolean,
): Promise<readonly ProofStep[]> {
  if (target === undefined) return [skipped('install', INSTALL, NO_TARGET)];
  if ('problem' in target) return [skipped('install', INSTALL, target.problem)];
  if (!written) {
    const why = `Nothing was written, so ${module} cannot be installed: run it again and write the files.`;
    return [skipped('install', INSTALL, why)];
  }
  try {
    return await climbed(dir, { client: target.client, production, confirm, progress, signal });
  } catch (error) {
    return [{ ...skipped('install', INSTALL, sentenceOf(error)), status: 'failed' }];
  }
}

/** Counts what the source has, for a later run. */
async function record(
  migrations: readonly Migration[],
  source: Database | string,
  { recordCounts: file, source: given }: ProofRequest,
): Promise<ReadonlyMap<string, ProofStep>> {
  const steps = new Map<string, ProofStep>();
  if (file === undefined) return steps;
  const id = 'counts-before';
  const title = 'The data of the source are counted';
  const all: DataCounts[] = [];
  for (const migration of migrations) {
    const { module } = migration;
    if (typeof source === 'string') {
      steps.set(module, skipped(id, title, given === undefined ? NO_SOURCE : source));
      continue;
    }
    if (!source.depends.has(module)) {
      steps.set(module, skipped(id, title, `${module} is not installed in ${source.where}.`));
      continue;
    }
    try {
      const counts = await countData(await indexOfTexts(migration, migration.before), source);
      all.push(counts);
      const models = Object.keys(counts.models).length;
      steps.set(module, {
        ...{ id, title, status: counts.missed.length > 0 ? 'failed' : 'passed' },
        detail: `${count(models, 'model')} of ${source.where} counted into ${file}: give that file to a later run, to compare the upgraded database with it.`,
        findings: counts.missed.map((message) => ({ message })),
      });
    } catch (error) {
      steps.set(module, skipped(id, title, sentenceOf(error)));
    }
  }
  if (all.length > 0) await writeCounts(file, all);
  return steps;
}

async function compare(
  migration: Migration,
  earlier: readonly DataCounts[],
  target: Database | string,
): Promise<ProofStep> {
  const before = earlier.find(({ module }) => module === migration.module);
  const about = { id: 'counts', title: COUNTS } as const;
  if (typeof target === 'string') return skipped(about.id, about.title, target);
  if (!before) return skipped(about.id, about.title, `The file has no counts of ${migration.module}.`);
  if (!target.depends.has(migration.module))
    return skipped(about.id, about.title, `${migration.module} is not installed in ${target.where}.`);
  try {
    const after = await countData(await indexOfTexts(migration, migration.after), target);
    const { lost, other, same } = comparedCounts(before, after);
    const missed = after.missed.map((message) => ({ message, notice: true as const }));
    return {
      ...about,
      status: lost.length > 0 ? 'failed' : 'passed',
      detail: `${target.where} held against ${before.where} of ${before.at}: ${count(same, 'count')} the same, ${lost.length} less, ${other.length} otherwise.`,
      findings: [
        ...lost.map((message) => ({ message })),
        ...other.map((message) => ({ message, notice: true as const })),
        ...missed,
      ],
    };
  } catch (error) {
    return skipped(about.id, about.title, sentenceOf(error));
  }
}
