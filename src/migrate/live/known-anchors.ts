import type { Series } from '../../series/profile.ts';
import { manifestPaths } from '../../source/manifest.ts';
import type { Migration } from '../engine/engine.ts';
import type { Archs } from './archs.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { knownModules } from './known-views.ts';
import { moveAnchors } from './moved-anchors.ts';
import { sourceArchs } from './source-archs.ts';

/** Views of Odoo's own modules as they come with this program. */
export function knownArchs(series: Series, depends: readonly string[]): Promise<Archs> {
  return sourceArchs(knownModules(series), depends, `Odoo ${series} as it is known here`, true);
}

/** Looks for the nodes of extensions where neither a database nor sources are at hand. */
export async function moveKnownAnchors(migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const found: Migration[] = [];
  for (const migration of migrations) {
    const { from, to, before, after } = migration;
    if (from === to || !extendsViews(after)) {
      found.push(migration);
      continue;
    }
    const [now, old] = [
      await knownArchs(to, await dependsOf(migration, after)),
      await knownArchs(from, await dependsOf(migration, before)),
    ];
    found.push((await moveAnchors(migration, now, old)).migration);
  }
  return found;
}

/** The views are not read for a module that needs none of them. */
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
