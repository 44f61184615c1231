import { applyEdits } from '../../source/edit/edit.ts';
import { recordField } from '../../source/xml/data.ts';
import { attribute } from '../../source/xml/query.ts';
import { editPlaces } from '../engine/edit-places.ts';
import type { Migration, MigrationEdit } from '../engine/migration.ts';
import { type Answered, withoutAnswered } from './answered.ts';
import type { Archs } from './archs.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { type DeclaredView, declaredViews } from './own-views.ts';

const MERGED_VIEW = 'merged-view';

/**
 * Extensions of views that are gone, taken to the view that they became part of: the one that all that extended the old
 * one extends now; else, for a view that was itself an extension, the view that it extended.
 */
export async function followMergedViews(migration: Migration, target: Archs, old: Archs): Promise<Migration> {
  const after = new Map(migration.after);
  const edits: MigrationEdit[] = [];
  const answered: Answered[] = [];
  const index = await indexOfTexts(migration, migration.after);
  const views = declaredViews(index);
  for (const { file } of index.loaded) {
    const { source } = file;
    const own = views.filter((view) => view.source === source);
    const changes = [];
    for (const view of own) {
      const at = inheritAt(view, index);
      const wanted = at && (await successor(view.inherits ?? '', target, old));
      if (!at || wanted === undefined) continue;
      const change = { ...at, text: wanted };
      changes.push({ ...change, file: source.path });
      answered.push({ path: source.path, line: source.lineAt(at.start), xmlid: view.inherits ?? '' });
      const [place] = editPlaces(source.path, source.text, [change]);
      if (!place) continue;
      const title = `Extend ${wanted}, which ${view.inherits} has become part of`;
      edits.push({ ...place, rule: MERGED_VIEW, hop: migration.to, title, confidence: 'likely' });
    }
    if (changes.length > 0) after.set(source.path, applyEdits(source.text, changes));
  }
  if (edits.length === 0) return migration;
  const todos = withoutAnswered(migration.todos, answered);
  return { ...migration, after, todos, edits: [...migration.edits, ...edits] };
}

/** Where it names the view that it extends, when that is in another module. */
function inheritAt(view: DeclaredView, { module }: { readonly module: { readonly name: string } }) {
  if (view.inherits === undefined || view.inherits.startsWith(`${module.name}.`)) return undefined;
  const written = view.isTemplate
    ? attribute(view.element, 'inherit_id')
    : attribute(recordField(view.element, 'inherit_id') ?? view.element, 'ref');
  return written?.value === view.inherits ? written.valueSpan : undefined;
}

async function successor(gone: string, target: Archs, old: Archs): Promise<string | undefined> {
  const [before, now] = [old.family, target.family];
  if (!before || !now) return undefined;
  const isThere = async (xmlid: string) => !('problem' in (await target.combined(xmlid)));
  const found = await target.combined(gone);
  if (!('problem' in found) || found.problem !== 'no view') return undefined;
  const children = before.children(gone).flatMap((child) => now.inherits(child) ?? []);
  const [only, ...others] = [...new Set(children)];
  if (only !== undefined && others.length === 0 && (await isThere(only))) return only;
  const was = await old.combined(gone);
  // Behind the root stand the views that are switched off.
  const [root = ''] = 'problem' in was ? [] : was.root.split(' ');
  return root !== gone && root.includes('.') && (await isThere(root)) ? root : undefined;
}
