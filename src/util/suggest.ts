/**
 * The candidates a human may have meant by `name`, nearest first; at most `max`. Nothing is returned
 * rather than a far guess.
 */
export function nearNames(name: string, candidates: Iterable<string>, max = 3): string[] {
  const wanted = name.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const score = distance(wanted, candidate.toLowerCase(), limit);
    if (score <= limit) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, max).map((entry) => entry.candidate);
}

/** ` Did you mean a or b?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = nearNames(name, candidates);
  return near.length === 0 ? '' : ` Did you mean ${orList(near)}?`;
}

/** ` (did you mean a or b?)`, or nothing: for the inside of a sentence. */
export function perhaps(name: string, candidates: Iterable<string>): string {
  const near = nearNames(name, candidates);
  return near.length === 0 ? '' : ` (did you mean ${orList(near)}?)`;
}

/** `a, b or c` */
export function orList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** Damerau-Levenshtein distance of adjacent swaps; anything over `limit` may come back as `limit + 1`. */
function distance(a: string, b: string, limit: number): number {
  // A name with the same letters and other separators (`sale_order`, `saleOrder`) is as near as a typo.
  if (a !== b && a.replaceAll(/[._]/g, '') === b.replaceAll(/[._]/g, '')) return 1;
  if (b.startsWith(`${a}_`) || a.startsWith(`${b}_`)) return 1;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}
