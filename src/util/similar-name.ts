/** Of the names the one that says most of what this one says; undefined where none says half of it. */
export function similarName(name: string, names: readonly string[]): string | undefined {
  const wanted = wordsOf(name);
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const each of names) {
    const words = wordsOf(each);
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const score = shared / (words.size + wanted.size - shared);
    if (score > 0.5 && score > (best?.score ?? 0)) best = { name: each, score };
  }
  return best?.name;
}

/** `tax_ids` and `taxes_id` share both words. */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .split(/[._]+/)
      .filter(Boolean)
      .map((word) => word.replace(/(?<=.{2})(es|s)$/, '')),
  );
}
