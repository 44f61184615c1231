import type { Chunk } from './compare.ts';

/**
 * Whether all that a tool changed in a line the human changed likewise, and more in the same line: each word, or
 * attribute of XML, that the tool took away is away in the human's line, and each that it put there is there.
 */
export function isPart({ gone, come }: Chunk, line: string, humans: readonly Chunk[]): boolean {
  // Which line a line has become is only clear where there are as many.
  const before = gone.length === come.length ? gone[come.indexOf(line)] : undefined;
  if (before === undefined) return false;
  const delta = deltaOf(wordsOf(before), wordsOf(line));
  return humans
    .filter((chunk) => chunk.gone.includes(before))
    .flatMap(({ come: now }) => now)
    .some((now) => isAlike(before, now) && isWithin(delta, deltaOf(wordsOf(before), wordsOf(now))));
}

type Words = ReadonlyMap<string, number>;

/** An element's name, attributes and classes; the words and signs of other lines. */
function wordsOf(line: string): Words {
  const words = line.includes(' | ')
    ? line.split(' | ').flatMap((part) =>
        part.startsWith('class=')
          ? part
              .slice(6)
              .split(' ')
              .map((name) => `class=${name}`)
          : [part],
      )
    : (line.match(/\w+|[^\s\w]/g) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function deltaOf(before: Words, after: Words): Words {
  const delta = new Map<string, number>();
  for (const word of new Set([...before.keys(), ...after.keys()])) {
    const change = (after.get(word) ?? 0) - (before.get(word) ?? 0);
    if (change !== 0) delta.set(word, change);
  }
  return delta;
}

function isWithin(delta: Words, wider: Words): boolean {
  return [...delta].every(([word, change]) => {
    const other = wider.get(word) ?? 0;
    return change > 0 ? other >= change : other <= change;
  });
}

/** The same line, whatever was changed in it: most of its words are still there. */
function isAlike(before: string, now: string): boolean {
  const [old, other] = [wordsOf(before), wordsOf(now)];
  const kept = [...old].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  return kept * 2 >= [...old.values()].reduce((sum, count) => sum + count, 0);
}
