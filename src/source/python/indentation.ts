import type { Span, SyntaxProblem } from '../types.ts';

/** A string or a comment. */
export interface Skip extends Span {
  readonly isString: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Leading blanks. */
  readonly indent: string;
  /** The last character of its code is a colon outside brackets: a block must follow. */
  readonly opens: boolean;
}

/** The rules of Python's tokenizer about indentation, over the logical lines of a file that parses; `skips` are its strings and comments. */
export function indentationProblems(skips: readonly Skip[], text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const stack = [''];
  let opened: Line | undefined;
  for (const line of logicalLines(skips, text)) {
    const problem = step(stack, line, opened);
    if (problem !== undefined) problems.push({ start: line.start, end: line.end, message: problem });
    opened = line.opens ? line : undefined;
  }
  if (opened) problems.push({ start: opened.start, end: opened.end, message: 'expected an indented block' });
  return problems;
}

function step(stack: string[], line: Line, opened: Line | undefined): string | undefined {
  const top = stack.at(-1) ?? '';
  const order = compare(line.indent, top);
  if (order === undefined) return 'inconsistent use of tabs and spaces in indentation';
  if (order > 0) {
    stack.push(line.indent);
    return opened ? undefined : 'unexpected indent';
  }
  while (stack.length > 1 && (compare(line.indent, stack.at(-1) ?? '') ?? 0) < 0) stack.pop();
  if (opened) return 'expected an indented block';
  return compare(line.indent, stack.at(-1) ?? '') === 0
    ? undefined
    : 'unindent does not match any outer indentation level';
}

/** As Python does it: tabs to columns of eight and of one must give the same order. */
function compare(a: string, b: string): number | undefined {
  if (a === b) return 0;
  if (!a.includes('\t') && !b.includes('\t')) return Math.sign(a.length - b.length);
  const wide = Math.sign(width(a, 8) - width(b, 8));
  const narrow = Math.sign(width(a, 1) - width(b, 1));
  return wide === narrow ? wide : undefined;
}

function width(indent: string, tab: number): number {
  let column = 0;
  for (const char of indent) column = char === '\t' ? (Math.floor(column / tab) + 1) * tab : column + 1;
  return column;
}

function* logicalLines(skips: readonly Skip[], text: string): Generator<Line> {
  let skip = 0;
  let depth = 0;
  let start: number | undefined;
  let last = 0;
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  let lineStart = from;
  for (let at = from; at < text.length; at++) {
    let node = skips[skip];
    while (node && node.end <= at) node = skips[++skip];
    if (node && node.start <= at) {
      if (node.isString) {
        start ??= at;
        last = QUOTE;
      }
      at = node.end - 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && /^\\\r?\n/.test(text.slice(at, at + 3))) {
      at += text.charCodeAt(at + 1) === RETURN ? 2 : 1;
    } else if (code === NEWLINE) {
      if (depth === 0) {
        if (start !== undefined) yield line(text, lineStart, start, at, last);
        start = undefined;
        lineStart = at + 1;
      }
    } else if (code > SPACE && (code < 0x80 || !/\s/.test(text.charAt(at)))) {
      start ??= at;
      last = depth === 0 ? code : 0;
      if (code === 0x28 || code === 0x5b || code === 0x7b) depth++;
      else if (code === 0x29 || code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    }
  }
  if (start !== undefined) yield line(text, lineStart, start, text.length, last);
}

const [NEWLINE, RETURN, SPACE, QUOTE, COLON, BACKSLASH] = [0x0a, 0x0d, 0x20, 0x22, 0x3a, 0x5c];

function line(text: string, lineStart: number, start: number, end: number, last: number): Line {
  // A form feed resets the column.
  const indent = text.slice(lineStart, start).replace(/^.*\f/s, '');
  return { start, end, indent, opens: last === COLON };
}
