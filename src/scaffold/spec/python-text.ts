/**
 * Python that comes from a spec is put into a method as it is. These checks find what would break the
 * method around it; whether the statements are valid is for the parser of the static gate to say.
 */
export interface PythonProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** An unterminated string or an unbalanced bracket. */
export function scanPython(text: string): PythonProblem | undefined {
  const open: { bracket: string; line: number }[] = [];
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '\n') line++;
    else if (c === '#') {
      while (i + 1 < text.length && text[i + 1] !== '\n') i++;
    } else if (c === '"' || c === "'") {
      const end = stringEnd(text, i);
      if (end === undefined) return { line, message: `the string that begins with ${c} has no end` };
      line += text.slice(i, end).split('\n').length - 1;
      i = end;
    } else if ('([{'.includes(c)) open.push({ bracket: c, line });
    else if (c in CLOSES) {
      const last = open.pop();
      if (last?.bracket !== CLOSES[c]) return { line, message: `${c} closes nothing` };
    }
  }
  const left = open.at(-1);
  return left && { line: left.line, message: `${left.bracket} is never closed` };
}

/** Offset of the last quote of the string that begins at `start`. */
function stringEnd(text: string, start: number): number | undefined {
  const quote = text[start] ?? '';
  const triple = text.startsWith(quote.repeat(3), start);
  const closing = triple ? quote.repeat(3) : quote;
  for (let i = start + closing.length; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '\n' && !triple) return undefined;
    else if (text.startsWith(closing, i)) return i + closing.length - 1;
  }
  return undefined;
}

/** Statements without their common indentation, or what is wrong with them. */
export function normaliseBody(text: string): { body: string } | PythonProblem {
  const lines = text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.replace(/^[\t ]+/, (space) => space.replaceAll('\t', '    ')).trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return { line: 1, message: 'there are no statements' };
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  if (indents[0] !== common)
    return { line: 1, message: 'the first statement is indented deeper than the next ones' };
  const body = lines.map((line) => line.slice(common)).join('\n');
  return scanPython(body) ?? { body };
}

/** One expression on one line, or what is wrong with it. */
export function checkExpression(text: string): string | undefined {
  const source = text.trim();
  if (source === '') return 'there is no expression';
  if (source.includes('\n')) return 'an expression must be on one line';
  if (/^(import|from|return|raise|for|while|if|def|class|with|del|pass|print)\b/.test(source)) {
    return 'this is a statement; an expression is wanted';
  }
  return scanPython(source)?.message;
}

/** Name of the record in a body that loops over `self` itself. */
export function loopVariable(body: string): string | undefined {
  return /^for (\w+) in self\b/.exec(body)?.[1];
}

/** A method body for the records of `self`: statements for one record are put into a loop over all. */
export function loopOver(body: string, variable: string): string {
  if (loopVariable(body) !== undefined) return body;
  const inner = body.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
  return [`for ${variable} in self:`, ...inner].join('\n');
}

export function usesTranslation(source: string): boolean {
  return /(?<![\w.])_\(/.test(source);
}
