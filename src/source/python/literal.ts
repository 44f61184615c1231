import type { Literal } from '../types.ts';
import { childOf, type PyNode } from './node.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\\n': '',
  '\\\r\n': '',
  '\\\\': '\\',
  "\\'": "'",
  '\\"': '"',
  '\\a': '\x07',
  '\\b': '\b',
  '\\f': '\f',
  '\\n': '\n',
  '\\r': '\r',
  '\\t': '\t',
  '\\v': '\v',
};

/**
 * The value of a literal as Python's `ast.literal_eval` gives it, with tuples and sets as arrays and dictionary
 * keys as strings; undefined for anything that would have to be run. A translated string, `_("x")`, is not one.
 */
export function literalOf(node: PyNode, text: string): Literal | undefined {
  switch (node.type) {
    case 'none':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
    case 'float':
      return numberOf(text.slice(node.start, node.end));
    case 'string':
      return stringOf(node, text);
    case 'concatenated_string':
      return joined(node, text);
    default:
      return nested(node, text);
  }
}

/** Python refuses more brackets in each other. Source: CPython, `MAXLEVEL` of Parser/tokenizer.h. */
const MAX_DEPTH = 200;
let depth = 0;

function nested(node: PyNode, text: string): Literal | undefined {
  if (depth === MAX_DEPTH) return undefined;
  depth += 1;
  try {
    return nestedOf(node, text);
  } finally {
    depth -= 1;
  }
}

function nestedOf(node: PyNode, text: string): Literal | undefined {
  switch (node.type) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
      return arrayOf(node, text);
    case 'dictionary':
      return dictionaryOf(node, text);
    case 'parenthesized_expression':
      return only(node, text);
    case 'unary_operator': {
      const value = only(node, text);
      if (typeof value !== 'number') return undefined;
      const sign = text[node.start];
      return sign === '-' ? -value : sign === '+' ? value : undefined;
    }
    default:
      return undefined;
  }
}

/** Without comments and line continuations, which may stand anywhere. */
export function parts(node: PyNode): readonly PyNode[] {
  return node.children.filter((child) => child.type !== 'comment' && child.type !== 'line_continuation');
}

function only(node: PyNode, text: string): Literal | undefined {
  const [inner] = parts(node);
  return inner && literalOf(inner, text);
}

function numberOf(source: string): number | undefined {
  const value = Number(source.replaceAll('_', ''));
  return Number.isNaN(value) ? undefined : value;
}

function arrayOf(node: PyNode, text: string): Literal | undefined {
  const values: Literal[] = [];
  for (const child of parts(node)) {
    const value = literalOf(child, text);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function dictionaryOf(node: PyNode, text: string): Literal | undefined {
  const entries: [string, Literal][] = [];
  for (const pair of parts(node)) {
    const key = childOf(pair, 'key');
    const value = childOf(pair, 'value');
    if (pair.type !== 'pair' || !key || !value) return undefined;
    const [k, v] = [literalOf(key, text), literalOf(value, text)];
    if (k === undefined || v === undefined) return undefined;
    entries.push([String(k), v]);
  }
  return Object.fromEntries(entries);
}

function joined(node: PyNode, text: string): string | undefined {
  const values = parts(node).map((part) => stringOf(part, text));
  return values.includes(undefined) ? undefined : values.join('');
}

function stringOf(node: PyNode, text: string): string | undefined {
  const start = node.children[0];
  const end = node.children.at(-1);
  if (start?.type !== 'string_start' || end?.type !== 'string_end') return undefined;
  const prefix = text.slice(start.start, start.end).toLowerCase();
  if (prefix.includes('f') || prefix.includes('t') || prefix.includes('b')) return undefined;
  const raw = text.slice(start.end, end.start);
  return prefix.includes('r') ? raw : unescaped(raw);
}

function unescaped(raw: string): string {
  return raw.replaceAll(
    /\\(?:\r\n|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|[\s\S])/g,
    (all, x?: string, u?: string, long?: string, octal?: string) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16)) ?? all;
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      // An unknown escape stays as it is, backslash included.
      return ESCAPES[all] ?? all;
    },
  );
}

function codePoint(value: number): string | undefined {
  return value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}
