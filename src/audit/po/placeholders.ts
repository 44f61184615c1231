/** What a text expects from Python's `%`. */
export interface Printf {
  /** Letters of the conversions without a name, in their order. */
  readonly positional: readonly string[];
  /** Letter by name. */
  readonly named: ReadonlyMap<string, string>;
  /** Why Python refuses it, whatever it is given. */
  readonly broken: string | undefined;
  /** One has a blank behind the `%`, as `5 % of` has: most likely no placeholder at all. */
  readonly spaced: boolean;
}

const CONVERSION = /%(?:\(([^)]*)\))?([#0\- +]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?(.?)/gsu;
const LETTERS = 'diouxXeEfFgGcrsa';

export function printf(text: string): Printf {
  const positional: string[] = [];
  const named = new Map<string, string>();
  let broken: string | undefined;
  let spaced = false;
  if (!text.includes('%')) return { positional, named, broken, spaced };
  for (const [all, name, flags = '', width, precision, letter = ''] of text.matchAll(CONVERSION)) {
    if (letter === '%') continue;
    if (letter === '' || !LETTERS.includes(letter)) {
      broken ??= all.trim() === '%' ? 'a single % must be written %%' : `${all} is no placeholder`;
      continue;
    }
    if (flags.includes(' ')) spaced = true;
    if (name !== undefined) named.set(name, letter);
    else positional.push(...[width, precision].filter((part) => part === '*').map(() => 'd'), letter);
  }
  return { positional, named, broken, spaced };
}

/** Python's `%` fails with a text where it wants a number. */
function fits(given: string, wanted: string): boolean {
  return 'rsa'.includes(wanted) || !'rsa'.includes(given);
}

/** Why `translation % values` fails, or shows something else, where `source % values` works. */
export function printfTrouble(source: string, translation: string): string | undefined {
  const from = printf(source);
  if (from.broken !== undefined || from.spaced || translation === '') return undefined;
  if (from.positional.length === 0 && from.named.size === 0) return undefined;
  if (from.positional.length > 0 && from.named.size > 0) return undefined;
  const to = printf(translation);
  if (to.broken !== undefined) return to.broken;
  if (from.named.size > 0) {
    if (to.positional.length > 0) return `it has %${to.positional[0]}, where the source has names`;
    for (const [name, letter] of to.named) {
      const own = from.named.get(name);
      if (own === undefined) return `the source has no %(${name})${letter}`;
      if (!fits(own, letter)) return `%(${name})${letter} wants a number, and is given a text`;
    }
    return undefined;
  }
  if (to.named.size > 0) return `it names %(${[...to.named.keys()][0]}), and the source has no names`;
  if (to.positional.length !== from.positional.length)
    return `it has ${to.positional.length} placeholders, and the source ${from.positional.length}`;
  const wrong = to.positional.findIndex((letter, i) => !fits(from.positional[i] ?? 's', letter));
  return wrong === -1 ? undefined : `placeholder ${wrong + 1} wants a number, and is given a text`;
}

/** What a text expects from `str.format`; undefined where it is no such text. */
export function formatFields(text: string): { names: Set<string>; positions: number } | undefined {
  const names = new Set<string>();
  let positions = 0;
  let automatic = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char !== '{' && char !== '}') continue;
    if (text[at + 1] === char) {
      at += 1;
      continue;
    }
    const end = char === '{' ? text.indexOf('}', at) : -1;
    if (end === -1) return undefined;
    const field = /^([\w]*)(?:[.[][^{}]*)?(?:![rsa])?(?::[^{}]*)?$/u.exec(text.slice(at + 1, end))?.[1];
    if (field === undefined) return undefined;
    if (field === '') automatic += 1;
    else if (/^\d+$/.test(field)) positions = Math.max(positions, Number(field) + 1);
    else names.add(field);
    at = end;
  }
  return { names, positions: Math.max(positions, automatic) };
}

/** Why `translation.format(...)` fails where that of the source works. */
export function formatTrouble(source: string, translation: string): string | undefined {
  const from = formatFields(source);
  if (translation === '' || !from || (from.names.size === 0 && from.positions === 0)) return undefined;
  const to = formatFields(translation);
  if (!to) return 'its braces do not fit each other';
  const unknown = [...to.names].find((name) => !from.names.has(name));
  if (unknown !== undefined) return `the source has no {${unknown}}`;
  if (to.positions > from.positions)
    return `it has ${to.positions} placeholders, and the source ${from.positions}`;
  return undefined;
}
