import { manifestPaths } from '../../source/manifest.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { Migration } from '../engine/migration.ts';
import type { Archs } from './archs.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { knownArchs } from './known-anchors.ts';
import { firstOf, liveArchs } from './live-archs.ts';
import { NO_TARGET, type Opened } from './open-places.ts';
import type { ProofRequest } from './proof-request.ts';
import { type SourceModules, sourceArchs } from './source-archs.ts';
import type { Travelling } from './travelling.ts';

/** Where the views of both series may come from. */
export interface ViewSources extends Opened {
  readonly given: Pick<ProofRequest, 'source' | 'targetAddons'>;
  readonly together: Travelling;
  readonly modules: Readonly<Record<'target' | 'source', SourceModules>>;
}

/** Views of both series. */
export interface SeriesViews {
  readonly now: Archs;
  readonly before: Archs;
  /** Why those of the new series are only what comes with this program; empty where more was read. */
  readonly why: string;
}

/** Views of databases, where the module is not in the way, of sources, and for the rest as they are known here. */
export async function archsFor(
  index: ModuleIndex,
  migration: Migration,
  { target, source, modules, together, given }: ViewSources,
): Promise<SeriesViews> {
  const { to, from, module } = migration;
  const now: Archs[] = [];
  const depends = dependsOf(index);
  // What it has already changed there would not be found again.
  const installed = typeof target !== 'string' && target.depends.has(module) ? target.where : undefined;
  if (typeof target !== 'string' && installed === undefined)
    now.push(liveArchs(target.reader, target.where, new Set(target.depends.keys())));
  if (await modules.target('base'))
    now.push(await sourceArchs(together.after(modules.target), depends, `the sources of ${to}`));
  const unseen =
    installed === undefined
      ? `${target} ${whyUnread(to, target, given)}`
      : `${module} is installed in ${installed}, and what it changed there would not be found again.`;
  const before: Archs[] = [];
  const needed = dependsOf(await indexOfTexts(migration, migration.before));
  if (await modules.source('base'))
    before.push(await sourceArchs(together.before(modules.source), needed, `the sources of ${from}`));
  if (typeof source !== 'string')
    before.push(liveArchs(source.reader, source.where, new Set(source.depends.keys())));
  return {
    now: firstOf(now, await knownArchs(to, depends, together.after)),
    before: firstOf(before, await knownArchs(from, needed, together.before)),
    why: now.length === 0 ? unseen : '',
  };
}

function dependsOf({ module }: ModuleIndex): readonly string[] {
  return manifestPaths(module.manifest, 'depends').map(({ path }) => path);
}

/** Somebody who named places is told why they are not what was read. */
function whyUnread(to: string, target: Opened['target'], { targetAddons }: ViewSources['given']): string {
  if (targetAddons.length > 0)
    return `And ${targetAddons.join(', ')} has no module base: give the folders with all of Odoo's own modules of ${to}.`;
  return target === NO_TARGET ? `Nor were the sources of ${to}.` : `The sources of ${to} were not given.`;
}
