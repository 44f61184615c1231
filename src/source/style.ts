import type { SourceFile, Span, SyntaxProblem } from './types.ts';

/** A stylesheet of CSS or SCSS: no tree, since rules look for names and calls. */
export interface StyleFile {
  readonly source: SourceFile;
  /** The text with blanks in the place of comments, of the same length; texts in quotes stay. */
  readonly code: string;
  /** Texts in quotes, their quotes included. */
  readonly quoted: readonly Span[];
  readonly problems: readonly SyntaxProblem[];
}

const OPENED: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' };
const NAMES: Readonly<Record<string, string>> = { '{': 'brace', '(': 'parenthesis', '[': 'bracket' };

const ADDRESS = /^url\(\s*[^\s"')]/i;

/** Reads one stylesheet. `//` begins a comment in SCSS alone. */
export function readStyle(source: SourceFile): StyleFile {
  const { path, text } = source;
  const lines = path.endsWith('.scss');
  const quoted: Span[] = [];
  const problems: SyntaxProblem[] = [];
  const open: { readonly sign: string; readonly at: number }[] = [];
  let code = '';
  const problem = (start: number, message: string) =>
    problems.push({ start, end: Math.min(start + 1, text.length), message });
  const blank = (start: number, end: number) => {
    code += text.slice(start, end).replaceAll(/[^\r\n]/g, ' ');
    return end;
  };
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) problem(at, 'The comment has no end.');
      at = blank(at, end === -1 ? text.length : end + 2);
    } else if (lines && text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      at = blank(at, end === -1 ? text.length : end);
    } else if (sign === '"' || sign === "'") {
      const end = endOfText(text, at);
      if (end === undefined) problem(at, 'The text has no closing quote.');
      else quoted.push({ start: at, end });
      code += text.slice(at, end ?? at + 1);
      at = end ?? at + 1;
    } else if (
      /u/i.test(sign) &&
      ADDRESS.test(text.slice(at, at + 40)) &&
      !/[\w-]/.test(text[at - 1] ?? '')
    ) {
      // An address without quotes holds what would be a comment elsewhere.
      const end = text.indexOf(')', at);
      const to = end === -1 ? text.length : end + 1;
      if (end === -1) problem(at, 'The address has no closing parenthesis.');
      code += text.slice(at, to);
      at = to;
    } else {
      if (/[{([]/.test(sign)) open.push({ sign, at });
      else if (Object.hasOwn(OPENED, sign) && open.pop()?.sign !== OPENED[sign])
        problem(at, `This ${sign} closes nothing.`);
      code += sign;
      at += 1;
    }
  }
  for (const { sign, at } of open) problem(at, `This ${NAMES[sign] ?? sign} is not closed.`);
  return { source, code, quoted, problems };
}

/** Behind the closing quote; undefined where the line, or the file, ends before it. */
function endOfText(text: string, at: number): number | undefined {
  for (let i = at + 1; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\\') i += 1;
    else if (sign === text[at]) return i + 1;
    else if (sign === '\n') return undefined;
  }
  return undefined;
}

/** A stylesheet of the module's own: what lies in `lib` is somebody else's. */
export function isOwnStyle(file: string): boolean {
  return /^static\/.*\.(scss|css)$/.test(file) && !/\/lib\/|\.min\.css$|^static\/description\//.test(file);
}
