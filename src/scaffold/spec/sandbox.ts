import type { Problems } from './problems.ts';
import { normaliseBody } from './python-text.ts';

/** A word that Odoo's sandbox refuses, and what to do instead. Source: 14.0 to 19.0 tools/safe_eval.py. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|\n)[ \t]*(import|from)[ \t]/,
    'imports nothing; time, datetime, dateutil, env and UserError are there already',
  ],
  [/\b(\w*__\w*)/, 'allows no name with two underscores'],
  [/(?:^|\n)[ \t]*(global|nonlocal)[ \t]/, 'knows no global or nonlocal'],
  [/(?:^|\n)[ \t]*((?:async[ \t]+)?with|class|async)[ \t]/, 'allows no with, async or class'],
  [
    /(?:^|\n|;)[ \t]*((?:\w+\.)+\w+)[ \t]*(?:[-+*/%]|\/\/|\*\*)?=(?!=)/,
    'sets no attribute; call write({...}) on the record',
  ],
  [/\bdel[ \t]+(\w+\.\w+)/, 'deletes no attribute'],
  [/(?<![\w"'])([fF])(?=["'])/, 'takes no f-string in older series; write "..." % value'],
];

/** Statements that Odoo evaluates in its sandbox; what it would refuse is told under `path`. */
export function readSandboxed(
  text: string,
  path: string,
  { problems }: { readonly problems: Problems },
): string {
  const read = normaliseBody(text);
  if (!('body' in read)) {
    problems.error(path, `line ${read.line}: ${read.message}`);
    return 'pass';
  }
  const bare = withoutStrings(read.body);
  for (const [pattern, rule] of REFUSED) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const at = match.index + match[0].indexOf(match[1] ?? '');
    const line = bare.slice(0, at).split('\n').length;
    problems.error(path, `line ${line}, ${match[1]}: the sandbox of Odoo ${rule}`);
  }
  return read.body;
}

/** The same text with what is in strings and comments blanked, so that offsets stay. */
function withoutStrings(source: string): string {
  return source.replaceAll(
    /("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|#[^\n]*/g,
    (found, quoted: string | undefined) =>
      quoted === undefined
        ? found.replaceAll(/[^\n]/g, ' ')
        : quoted.charAt(0) + quoted.slice(1, -1).replaceAll(/[^\n]/g, ' ') + quoted.charAt(quoted.length - 1),
  );
}
