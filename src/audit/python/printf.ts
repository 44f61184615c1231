/** What a `%` format asks for, as Python's `%` operator reads it. */
export interface PrintfFormat {
  /** `%s` and the like, a `*` of a width counted too; those with a name left out. */
  readonly positional: number;
  /** Names of `%(name)s`. */
  readonly names: ReadonlySet<string>;
  /** The first placeholder that Python refuses. */
  readonly fault:
    | { readonly kind: 'character'; readonly character: string }
    | { readonly kind: 'cut' }
    | undefined;
}

const PLACEHOLDER =
  /%(?:\((?<name>[^)]*)\))?(?<flags>[#0\- +]*)(?<width>\*|\d*)(?:\.(?<digits>\*|\d*))?[hlL]?(?<kind>[\s\S]?)/g;

export function printfFormat(text: string): PrintfFormat {
  let positional = 0;
  const names = new Set<string>();
  let fault: PrintfFormat['fault'];
  for (const { groups } of text.matchAll(PLACEHOLDER)) {
    const { name, width, digits, kind = '' } = groups ?? {};
    if (kind === '%') continue;
    if (kind === '') fault ??= { kind: 'cut' };
    else if (!/[diouxXeEfFgGcrsa]/.test(kind)) fault ??= { kind: 'character', character: kind };
    if (name !== undefined) names.add(name);
    else positional += 1;
    positional += Number(width === '*') + Number(digits === '*');
  }
  return { positional, names, fault };
}

/** What `str.format` asks for. */
export interface BraceFormat {
  /** `{}` and `{0}`, each number once. */
  readonly positional: number;
  readonly names: ReadonlySet<string>;
}

/** Undefined where Python would refuse the text. */
export function braceFormat(text: string): BraceFormat | undefined {
  const numbers = new Set<string>();
  const names = new Set<string>();
  const bare = text.replaceAll(/\{\{|\}\}/g, '');
  let automatic = 0;
  for (const [, field = ''] of bare.matchAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)) {
    const name = /^[^.[!:]*/.exec(field)?.[0] ?? '';
    if (name === '') automatic += 1;
    else if (/^\d+$/.test(name)) numbers.add(name);
    else names.add(name);
  }
  if (/[{}]/.test(bare.replaceAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g, ''))) return undefined;
  return { positional: automatic + numbers.size, names };
}
