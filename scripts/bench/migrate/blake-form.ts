/** A Boolean expression over texts that are true or false by themselves. */
export type Bool =
  | { readonly atom: string }
  | { readonly value: boolean }
  | { readonly not: Bool }
  | { readonly op: 'and' | 'or'; readonly of: readonly Bool[] };

/** With more atoms there are too many products to look at. */
const MAX_ATOMS = 9;

/**
 * All prime implicants, sorted: Blake's canonical form, which two expressions share exactly when they are true of the
 * same values. `1` and `0` for what is always and never true; undefined with too many atoms.
 */
export function blakeForm(bool: Bool): string | undefined {
  const atoms = [...new Set(atomsOf(bool))].sort();
  if (atoms.length > MAX_ATOMS) return undefined;
  const rows = 2 ** atoms.length;
  const isTrue = Array.from({ length: rows }, (_, row) => holds(bool, atoms, row));
  if (!isTrue.includes(true)) return '0';
  if (!isTrue.includes(false)) return '1';
  // A product is the atoms that it names and the values that it gives them, as two sets of bits.
  const found: { readonly mask: number; readonly want: number }[] = [];
  const masks = Array.from({ length: rows }, (_, mask) => mask).sort((a, b) => bits(a) - bits(b));
  for (const mask of masks) {
    for (let want = mask; ; want = (want - 1) & mask) {
      const covered = found.some(
        (less) => (less.mask & mask) === less.mask && (want & less.mask) === less.want,
      );
      if (!covered && isTrue.every((value, row) => value || (row & mask) !== want))
        found.push({ mask, want });
      if (want === 0) break;
    }
  }
  return found
    .map(({ mask, want }) =>
      atoms.flatMap((atom, i) => (mask & (1 << i) ? [want & (1 << i) ? atom : `!${atom}`] : [])).join(' & '),
    )
    .sort()
    .join(' | ');
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

function atomsOf(bool: Bool): string[] {
  if ('atom' in bool) return [bool.atom];
  if ('not' in bool) return atomsOf(bool.not);
  return 'of' in bool ? bool.of.flatMap(atomsOf) : [];
}

function holds(bool: Bool, atoms: readonly string[], row: number): boolean {
  if ('atom' in bool) return (row & (1 << atoms.indexOf(bool.atom))) !== 0;
  if ('value' in bool) return bool.value;
  if ('not' in bool) return !holds(bool.not, atoms, row);
  return bool.op === 'and'
    ? bool.of.every((each) => holds(each, atoms, row))
    : bool.of.some((each) => holds(each, atoms, row));
}
