import type { SeriesProfile } from '../../series/profile.ts';
import { call, code, type Py, str } from '../render/python.ts';

/** `@api.constrains("a", "b")` */
export function decorator(name: string, args: readonly string[]): Py {
  return call(`@api.${name}`, args.map(str));
}

/** `raise Error(_("..."))` with the call that translates in that series. */
export function raise(error: string, message: string, p: SeriesProfile): Py {
  return call(`raise ${error}`, [call(p.translate, [str(message)])]);
}

/** Condition of an `if` in the loop of a constraint, over several lines where one would be too long. */
export function condition(when: string): Py {
  if (when.length <= 72) return code(when);
  const loose = [' or ', ' and '].find((operator) => splitAt(when, operator).length > 1) ?? ' and ';
  const lines = splitAt(when, loose).map(
    (part, i) => ' '.repeat(16) + (i === 0 ? part : loose.trimStart() + part),
  );
  return code(`(\n${lines.join('\n')}\n${' '.repeat(12)})`);
}

/** The parts of an expression between operators that stand outside brackets and strings. */
function splitAt(text: string, operator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quote !== '') {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (depth === 0 && text.startsWith(operator, i)) {
      parts.push(text.slice(start, i));
      start = i + operator.length;
    }
  }
  return [...parts, text.slice(start)];
}
