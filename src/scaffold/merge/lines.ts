import { diff3Merge } from 'node-diff3';
import type { Hunk, Merged, Sides } from './types.ts';

/** Merges line by line. `line` is the number of the first line of `ours` in its file. */
export function mergeLines({ ours, base, theirs }: Sides, line = 1): Merged {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] };
  if (ours === base) return { text: theirs, conflicts: [] };
  const conflicts: Hunk[] = [];
  const text: string[] = [];
  const regions = diff3Merge(linesOf(ours), linesOf(base), linesOf(theirs), { excludeFalseConflicts: true });
  for (const region of regions) {
    if (region.ok) text.push(...region.ok);
    if (!region.conflict) continue;
    const { a, o, b, aIndex } = region.conflict;
    text.push(...a);
    conflicts.push({
      lines: [line + aIndex, line + aIndex + Math.max(0, a.length - 1)],
      ours: a.join(''),
      base: o.join(''),
      theirs: b.join(''),
    });
  }
  return { text: text.join(''), conflicts };
}

/** With their line breaks, so that joining them gives the text back. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}
