import { moduleOf } from '../../source/module.ts';
import { indexModule, type ModuleIndex } from '../../source/module-index.ts';
import { sourceFile } from '../../source/source-file.ts';
import type { Migration } from '../engine/migration.ts';

/** The module as it is before or after a migration, read from its texts. */
export async function indexOfTexts(
  { module: name, dir, before }: Migration,
  texts: ReadonlyMap<string, string>,
): Promise<ModuleIndex> {
  const sources = [...texts].map(([file, text]) => sourceFile(file, text));
  const files = [...new Set([...before.keys(), ...texts.keys()])].sort();
  return indexModule(await moduleOf({ dir, name, files, unreadable: [] }, sources));
}
