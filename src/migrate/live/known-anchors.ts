import type { Series } from '../../series/profile.ts';
import { manifestPaths } from '../../source/manifest.ts';
import { inOrder } from '../engine/in-order.ts';
import type { Migration } from '../engine/migration.ts';
import { checkStopped } from '../errors.ts';
import type { Archs } from './archs.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { knownModules } from './known-views.ts';
import { moveAnchors } from './moved-anchors.ts';
import { type SourceModules, sourceArchs } from './source-archs.ts';
import { travelling } from './travelling.ts';

/** Views of Odoo's own modules as they come with this program, and of those that `others` adds. */
export function knownArchs(
  series: Series,
  depends: readonly string[],
  others: (known: SourceModules) => SourceModules = (known) => known,
): Promise<Archs> {
  return sourceArchs(others(knownModules(series)), depends, `Odoo ${series} as it is known here`, true);
}

/** Looks for the nodes of extensions where neither a database nor sources are at hand. */
export async function moveKnownAnchors(
  migrations: readonly Migration[],
  signal?: AbortSignal,
): Promise<readonly Migration[]> {
  const found = new Map<Migration, Migration>();
  const together = travelling(migrations);
  for (const { migration } of await inOrder(migrations)) {
    const { from, to, before, after } = migration;
    // The views are not read for a module that needs none of them.
    if (from === to || !extendsViews(after)) continue;
    await checkStopped(signal);
    const [now, old] = [
      await knownArchs(to, await dependsOf(migration, after), together.after),
      await knownArchs(from, await dependsOf(migration, before), together.before),
    ];
    const moved = (await moveAnchors(migration, now, old)).migration;
    found.set(migration, moved);
    together.arrived(moved);
  }
  return migrations.map((each) => found.get(each) ?? each);
}

function extendsViews(texts: ReadonlyMap<string, string>): boolean {
  return [...texts].some(
    ([file, text]) => file.endsWith('.xml') && /inherit_id|<menuitem|parent_id/.test(text),
  );
}

async function dependsOf(
  migration: Migration,
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { module } = await indexOfTexts(migration, texts);
  return manifestPaths(module.manifest, 'depends').map(({ path }) => path);
}
