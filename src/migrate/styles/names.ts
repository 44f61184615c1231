import type { StyleFile } from '../../source/style.ts';
import type { Span } from '../../source/types.ts';
import { remembered } from '../../util/remember.ts';
import { isWithin, spanAt, spansOf } from './places.ts';

/** A use of a name of SCSS: `$a`, `@a` for a mixin, `%a` for a placeholder, `a()` for a function. */
export interface StyleUse extends Span {
  readonly name: string;
}

/** Names that a file binds, for itself or for those after it; with `-` where Sass takes `_` for the same. */
export function boundIn(file: StyleFile): ReadonlySet<string> {
  return remembered(bound, file, () => bindings(file));
}

/** Every stylesheet is asked about every other one. */
const bound = new WeakMap<StyleFile, ReadonlySet<string>>();

function bindings({ code }: StyleFile): ReadonlySet<string> {
  const found = new Set<string>();
  const all = (pattern: RegExp, sign: string, end = '') => {
    for (const [, name = ''] of code.matchAll(pattern)) found.add(`${sign}${same(name)}${end}`);
  };
  all(/\$([\w-]+)\s*:/g, '$');
  all(/@mixin\s+([\w-]+)/g, '@');
  all(/@function\s+([\w-]+)/g, '', '()');
  all(/%([a-zA-Z][\w-]*)\s*[,{]/g, '%');
  for (const [head] of code.matchAll(
    /@(?:mixin|function)\s+[\w-]+\s*\([^{]*|@(?:each|for)\s[^{]*?\s(?:in|from)\s/g,
  ))
    for (const [, name = ''] of head.matchAll(/\$([\w-]+)/g)) found.add(`$${same(name)}`);
  return found;
}

/** Names that a file uses. The name of an argument, as in `a($b: 1)`, is none. */
export function usesIn({ code, quoted }: StyleFile): readonly StyleUse[] {
  const found: StyleUse[] = [];
  const computed = spansOf(code, /#\{[^}]*/g);
  const all = (pattern: RegExp, sign: string, end = '') => {
    for (const match of code.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name, sign === '' ? 0 : 1);
      if (spanAt(quoted, start) && !isWithin(computed, start)) continue;
      const from = sign === '$' || sign === '%' ? start - 1 : start;
      found.push({ name: `${sign}${same(name)}${end}`, start: from, end: start + name.length });
    }
  };
  all(/\$([\w-]+)(?![\w-]|\s*:)/g, '$');
  all(/@include\s+([\w-]+)/g, '@');
  all(/@extend\s+%([\w-]+)/g, '%');
  all(/(?<![\w$@#.%-])([a-zA-Z][\w-]*)\(/g, '', '()');
  return found.sort((a, b) => a.start - b.start);
}

/** Sass does not tell `_` from `-` in names. */
export function same(name: string): string {
  return name.replaceAll('_', '-');
}
