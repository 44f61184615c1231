import type { Phase } from './section.ts';

export interface Placed {
  readonly phase: Phase;
  readonly folder: string;
  readonly text: string;
}

/**
 * Finds each script a name that no file has: Odoo runs every `pre-*.py` of the folder, in the order of their names. One
 * that is there already with the same text is not written again.
 */
export function place(
  scripts: readonly Placed[],
  existing: ReadonlyMap<string, string>,
): { readonly files: Map<string, string>; readonly notes: readonly string[] } {
  const files = new Map<string, string>();
  const notes: string[] = [];
  for (const { phase, folder, text } of scripts) {
    const names = [`${folder}/${phase}-migration.py`, `${folder}/${phase}-rows.py`];
    if (names.some((name) => existing.get(name) === text)) continue;
    const free = names.find((name) => !existing.has(name));
    const [first = ''] = names;
    if (free === undefined)
      notes.push(
        `${names.join(' and ')} are there and are not touched: their ${phase} script was not written.`,
      );
    else files.set(free, text);
    if (free !== undefined && free !== first)
      notes.push(
        `${first} is there and is not touched: the new script is ${free}. See that they do nothing twice.`,
      );
  }
  return { files, notes };
}
