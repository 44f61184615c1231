/** What is wrong, and the offset in the text (from 0). */
export class LiteralError extends Error {
  override readonly name = 'LiteralError';
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

const MAX_DEPTH = 64;
const NAMES: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0', '\n': '' }),
);

interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * The value of a literal in JSON or Python syntax: lists, tuples (as arrays), strings, numbers, booleans
 * and null. Nothing is evaluated. Throws a LiteralError with the place of the first thing that is not one.
 */
export function parseLiteral(text: string): unknown {
  const cursor = { text, at: 0 };
  const value = readValue(cursor, 0);
  skipSpace(cursor);
  if (cursor.at < text.length) fail(cursor, `there is more text after the value: ${excerpt(cursor)}`);
  return value;
}

function readValue(cursor: Cursor, depth: number): unknown {
  if (depth > MAX_DEPTH) fail(cursor, `it is nested more than ${MAX_DEPTH} levels deep`);
  skipSpace(cursor);
  const char = cursor.text[cursor.at];
  if (char === undefined) fail(cursor, 'the text ends where a value should be');
  if (char === '[') return readItems(cursor, ']', depth).items;
  if (char === '(') {
    // In Python `('a')` is a string in brackets and only `('a',)` is a tuple.
    const { items, comma } = readItems(cursor, ')', depth);
    return items.length === 1 && !comma ? items[0] : items;
  }
  if (char === '"' || char === "'") return readString(cursor, char);
  const number = /^[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/.exec(rest(cursor, 40));
  if (number) return readNumber(cursor, number[0]);
  const word = /^[A-Za-z_][\w.]*/.exec(rest(cursor, 200))?.[0];
  if (word === undefined) fail(cursor, `${excerpt(cursor)} is not a list, text, number, boolean or null`);
  const quote = cursor.text[cursor.at + 1];
  if (word === 'u' && (quote === '"' || quote === "'")) {
    cursor.at += 1;
    return readString(cursor, quote);
  }
  if (!NAMES.has(word)) fail(cursor, `"${word}" is a name, and names are not evaluated: write its value`);
  cursor.at += word.length;
  return NAMES.get(word);
}

function readItems(cursor: Cursor, close: string, depth: number): { items: unknown[]; comma: boolean } {
  const open = cursor.at;
  const items: unknown[] = [];
  let comma = false;
  cursor.at += 1;
  for (;;) {
    skipSpace(cursor);
    if (cursor.text[cursor.at] === close) {
      cursor.at += 1;
      return { items, comma };
    }
    if (cursor.at >= cursor.text.length) {
      throw new LiteralError(`the "${cursor.text[open]}" is never closed`, open);
    }
    if (items.length > 0 && !comma) fail(cursor, `expected "," or "${close}" before ${excerpt(cursor)}`);
    items.push(readValue(cursor, depth + 1));
    skipSpace(cursor);
    comma = cursor.text[cursor.at] === ',';
    if (comma) cursor.at += 1;
  }
}

function readString(cursor: Cursor, quote: string): string {
  const open = cursor.at;
  let value = '';
  for (let at = open + 1; at < cursor.text.length; at++) {
    const char = cursor.text[at];
    if (char === quote) {
      cursor.at = at + 1;
      return value;
    }
    if (char === '\n') break;
    if (char !== '\\') {
      value += char;
      continue;
    }
    const code = /^\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(cursor.text.slice(at, at + 6));
    if (code) {
      value += String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16));
      at += code[0].length - 1;
      continue;
    }
    const next = cursor.text[at + 1] ?? '';
    // Like Python, an escape that is none stands for itself, backslash included (`\%` in a LIKE pattern).
    value += ESCAPES.get(next) ?? (/[\\'"/]/.test(next) ? next : `\\${next}`);
    at += 1;
  }
  throw new LiteralError(`the text that starts with ${quote} is never closed`, open);
}

function readNumber(cursor: Cursor, digits: string): number {
  const value = Number(digits.replaceAll('_', ''));
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    fail(cursor, `the number ${digits} is too large`);
  }
  cursor.at += digits.length;
  return value;
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
}

function rest(cursor: Cursor, length: number): string {
  return cursor.text.slice(cursor.at, cursor.at + length);
}

function excerpt(cursor: Cursor): string {
  const text = rest(cursor, 20);
  return text === '' ? 'the end' : `"${text}${cursor.at + 20 < cursor.text.length ? '...' : ''}"`;
}

function fail(cursor: Cursor, message: string): never {
  throw new LiteralError(message, cursor.at);
}
