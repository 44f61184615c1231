import { applyEdits } from '../../source/edit/edit.ts';
import type { XmlFile } from '../../source/types.ts';
import { qualified, recordField } from '../../source/xml/data.ts';
import { attribute, attributeValue } from '../../source/xml/query.ts';
import type { XmlAttribute, XmlElement } from '../../source/xml/tree.ts';
import { editPlaces } from '../engine/edit-places.ts';
import type { Migration, MigrationEdit } from '../engine/migration.ts';
import { type Answered, withoutAnswered } from './answered.ts';
import type { Archs } from './archs.ts';
import { indexOfTexts } from './index-of-texts.ts';

const MOVED_MENU = 'moved-menu';
const TOP = 'top';

/** Menus of a file by xmlid, each with the one above it, or `top`. */
export function menusIn({ records }: XmlFile, module: string): readonly (readonly [string, string])[] {
  return records.flatMap(({ element, model, xmlid }) => {
    if (model !== 'ir.ui.menu' || xmlid === undefined) return [];
    const outer = element.parent?.name === 'menuitem' ? attributeValue(element.parent, 'id') : undefined;
    const above = parentOf(element)?.value ?? outer;
    return [[xmlid, above === undefined || above === '' ? TOP : qualified(above, module)] as const];
  });
}

function parentOf(menu: XmlElement): XmlAttribute | undefined {
  if (menu.name === 'menuitem') return attribute(menu, 'parent');
  const field = recordField(menu, 'parent_id');
  return field && attribute(field, 'ref');
}

/** Menus under one that is gone go under the nearest that was above it and is still there. */
export async function followMenus(migration: Migration, target: Archs, old: Archs): Promise<Migration> {
  const [before, now] = [old.family, target.family];
  if (!before || !now) return migration;
  const index = await indexOfTexts(migration, migration.after);
  const after = new Map(migration.after);
  const edits: MigrationEdit[] = [];
  const answered: Answered[] = [];
  for (const { file } of index.loaded) {
    if (!('isData' in file)) continue;
    const { source } = file;
    const changes = [];
    for (const { element, model } of file.records) {
      const at = model === 'ir.ui.menu' ? parentOf(element) : undefined;
      const [owner = '', name] = at?.value.split('.') ?? [];
      if (!at || name === undefined || owner === index.module.name || !now.knows(owner)) continue;
      if (now.menuAbove(at.value) !== undefined) continue;
      const above = nearest(at.value, before, now);
      if (above === undefined) continue;
      const change = { ...at.valueSpan, text: above, file: source.path };
      changes.push(change);
      const [place] = editPlaces(source.path, source.text, [change]);
      const title = `Put the menu under ${above}: ${at.value} is gone`;
      if (place) edits.push({ ...place, rule: MOVED_MENU, hop: migration.to, title, confidence: 'likely' });
      answered.push({ path: source.path, line: source.lineAt(at.valueSpan.start), xmlid: at.value });
    }
    if (changes.length > 0) after.set(source.path, applyEdits(source.text, changes));
  }
  if (edits.length === 0) return migration;
  const todos = withoutAnswered(migration.todos, answered);
  return { ...migration, after, todos, edits: [...migration.edits, ...edits] };
}

type Family = NonNullable<Archs['family']>;

function nearest(gone: string, before: Family, now: Family): string | undefined {
  let menu: string | undefined = gone;
  for (let i = 0; i < 10 && menu !== undefined && menu !== TOP; i++) {
    if (now.menuAbove(menu) !== undefined) return menu;
    menu = before.menuAbove(menu);
  }
  return undefined;
}
