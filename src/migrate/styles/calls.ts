import type { StyleFile } from '../../source/style.ts';
import type { Span } from '../../source/types.ts';
import { same } from './names.ts';
import { spanAt } from './places.ts';

/** `a(b, c)` of a function, and `@include a(b, c)` of a mixin: the span of its name and of what it is given. */
export interface StyleCall extends Span {
  readonly name: string;
  readonly mixin: boolean;
  /** As they are written, without blanks around them. */
  readonly given: readonly string[];
  readonly arguments: readonly Span[];
}

/** Calls of a stylesheet in the order of their ends: those inside of others first. */
export function callsIn({ code, quoted }: StyleFile): readonly StyleCall[] {
  const found: StyleCall[] = [];
  for (const match of code.matchAll(/(@include\s+)?(?<![\w$@#.%-])([a-zA-Z][\w-]*)(\(|\b(?![\w-]))/g)) {
    const [, include, name = '', open] = match;
    const mixin = include !== undefined;
    if (open !== '(' && !mixin) continue;
    const start = match.index;
    if (spanAt(quoted, start)) continue;
    const inner = start + match[0].length;
    const args = open === '(' ? argumentsAt(code, inner, quoted) : { spans: [], end: inner };
    if (!args) continue;
    found.push({
      ...{ name: same(name), mixin, start, end: args.end, arguments: args.spans },
      given: args.spans.map((span) => code.slice(span.start, span.end)),
    });
  }
  return found.sort((a, b) => a.end - b.end);
}

/** What stands behind the opening parenthesis, up to the closing one. */
function argumentsAt(
  code: string,
  from: number,
  quoted: readonly Span[],
): { readonly spans: readonly Span[]; readonly end: number } | undefined {
  const spans: Span[] = [];
  let depth = 1;
  let start = from;
  const take = (end: number) => {
    const text = code.slice(start, end);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') spans.push({ start: start + lead, end: start + lead + text.trim().length });
    start = end + 1;
  };
  for (let at = from; at < code.length; at++) {
    const text = /["']/.test(code[at] ?? '') ? spanAt(quoted, at) : undefined;
    if (text?.start === at) {
      at = text.end - 1;
      continue;
    }
    const sign = code[at];
    if (sign === '(') depth += 1;
    else if (sign === ')' && --depth === 0) {
      take(at);
      return { spans, end: at + 1 };
    } else if (sign === ',' && depth === 1) take(at);
  }
  return undefined;
}
