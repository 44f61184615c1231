/** Files that are there under another name, the old path by the new one: at least half of their lines are the same, as git has it. */
export function renamedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const gone = [...before].filter(([path]) => !after.has(path));
  const come = [...after].filter(([path]) => !before.has(path));
  const pairs = come
    .flatMap(([now, text]) =>
      gone
        .filter(([old]) => ending(old) === ending(now))
        .map(([old, oldText]) => ({ old, now, share: alike(oldText, text) })),
    )
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, now } of pairs) {
    if (renamed.has(now) || taken.has(old)) continue;
    renamed.set(now, old);
    taken.add(old);
  }
  return renamed;
}

function ending(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}

/** The share of lines that both have. */
function alike(a: string, b: string): number {
  const [lines, others] = [linesOf(a), linesOf(b)];
  const left = new Map<string, number>();
  for (const line of lines) left.set(line, (left.get(line) ?? 0) + 1);
  let same = 0;
  for (const line of others) {
    const count = left.get(line) ?? 0;
    if (count > 0) same += 1;
    left.set(line, count - 1);
  }
  return lines.length + others.length === 0 ? 0 : (2 * same) / (lines.length + others.length);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
