import { pyString, type Quote } from '../../source/python/quote.ts';

export { pyString };

/** Line length of Odoo's community and of black. */
const WIDTH = 88;

/**
 * Python source as a tree, so that a line that is too long can be broken the way black breaks it.
 * `argument` is `name=value`, `entry` is `"key": value`.
 */
export type Py =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'argument' | 'entry'; readonly key: string; readonly value: Py }
  | {
      readonly kind: 'group';
      readonly open: string;
      readonly close: string;
      readonly items: readonly Py[];
      readonly explode: boolean;
    };

export function code(text: string): Py {
  return { kind: 'code', code: text };
}

export function str(text: string): Py {
  return { kind: 'string', text };
}

/** A literal of Python; `null` is `False`, as Odoo has it for a value that is not set. */
export function literal(value: string | number | boolean | null): Py {
  if (value === null || value === false) return code('False');
  if (value === true) return code('True');
  return typeof value === 'number' ? code(String(value)) : str(value);
}

/** Any JSON value. */
export function json(value: unknown): Py {
  if (Array.isArray(value)) return list(value.map(json));
  if (typeof value === 'object' && value !== null) {
    return dict(Object.entries(value).map(([key, inner]): [string, Py] => [key, json(inner)]));
  }
  if (value === null) return code('None');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? literal(value)
    : code('None');
}

export function call(name: string, args: readonly Py[]): Py {
  return { kind: 'group', open: `${name}(`, close: ')', items: args, explode: false };
}

export function kw(name: string, value: Py): Py {
  return { kind: 'argument', key: name, value };
}

export function list(items: readonly Py[], explode = false): Py {
  return { kind: 'group', open: '[', close: ']', items, explode: explode && items.length > 0 };
}

export function tuple(items: readonly Py[]): Py {
  return { kind: 'group', open: '(', close: items.length === 1 ? ',)' : ')', items, explode: false };
}

export function dict(entries: readonly (readonly [string, Py])[], explode = false): Py {
  const items = entries.map(([key, value]) => entry(key, value));
  return { kind: 'group', open: '{', close: '}', items, explode: explode && items.length > 0 };
}

export function entry(key: string, value: Py): Py {
  return { kind: 'entry', key, value };
}

/** Source of a node on one line. */
export function flat(node: Py, quote: Quote = '"'): string {
  switch (node.kind) {
    case 'code':
      return node.code;
    case 'string':
      return pyString(node.text, quote);
    case 'group':
      return node.open + node.items.map((item) => flat(item, quote)).join(', ') + node.close;
    default:
      return keyOf(node, quote) + flat(node.value, quote);
  }
}

function keyOf(node: { readonly kind: 'argument' | 'entry'; readonly key: string }, quote?: Quote): string {
  return node.kind === 'argument' ? `${node.key}=` : `${pyString(node.key, quote)}: `;
}

function exploded(node: Py): boolean {
  if (node.kind === 'group') return node.explode || node.items.some(exploded);
  return 'value' in node && exploded(node.value);
}

/**
 * Source of a node that begins at column `column` of a line indented by `indent`; `tail` characters
 * follow it on its last line. The first line carries no indentation.
 */
export function format(node: Py, indent: number, column: number, tail = 0): string {
  const line = flat(node);
  if (!exploded(node) && column + line.length + tail <= WIDTH) return line;
  if (node.kind === 'code' || node.kind === 'string') return line;
  if (node.kind !== 'group') {
    const key = keyOf(node);
    return key + format(node.value, indent, column + key.length, tail);
  }
  if (node.items.length === 0) return line;
  const inner = indent + 4;
  const pad = ' '.repeat(inner);
  const close = `\n${' '.repeat(indent)}${node.close.replace(/^,/, '')}`;
  // black keeps the arguments of a call on one line where they fit, but never the items of a collection.
  const onOneLine = node.items.length === 1 || !'[{('.includes(node.open);
  const body = node.items.map((item) => flat(item)).join(', ');
  if (!exploded(node) && onOneLine && inner + body.length <= WIDTH)
    return `${node.open}\n${pad}${body}${close}`;
  // It adds a comma behind the last item only where there are several.
  const comma = node.items.length > 1 || node.explode ? ',' : '';
  const items = node.items.map((item) => pad + format(item, inner, inner, comma.length)).join(',\n');
  return `${node.open}\n${items}${comma}${close}`;
}

/** `text` with every line but empty ones indented. */
export function indentLines(text: string, spaces: number): string {
  const pad = ' '.repeat(spaces);
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : pad + line))
    .join('\n');
}
