import { stat } from 'node:fs/promises';
import { moduleFacts } from '../../source/project/extract.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { inOrder } from '../engine/in-order.ts';
import type { Migration } from '../engine/migration.ts';
import { checkStopped, MigrationError } from '../errors.ts';
import { type Checked, checkOne } from './check-one.ts';
import { checkCounts, readCounts } from './counts-file.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { moveKnownAnchors } from './known-anchors.ts';
import { namesStep } from './names-step.ts';
import { openPlaces } from './open-places.ts';
import { type ProofRequest, wantsProof } from './proof-request.ts';
import { sourceModules } from './source-archs.ts';
import { travelling } from './travelling.ts';

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
  if (!wantsProof(request)) return settle(await moveKnownAnchors(migrations, request.signal));
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
    await checkStopped(request.signal);
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
