import { readManifest } from '../manifest.ts';
import { literalOf, parts } from '../python/literal.ts';
import { childOf, type PyNode, walk } from '../python/node.ts';
import { pyString, type Quote } from '../python/quote.ts';
import { sourceFile } from '../source-file.ts';
import type { Literal, Manifest } from '../types.ts';
import { applyEdits, type Edit } from './edit.ts';
import { insertItems, removeItem, type Sequence } from './sequence.ts';

const FILE = '__manifest__.py';

/** One change of a manifest. `path` is a key, or the key of a dictionary and a key in it: `['assets', 'web.assets_backend']`. */
export type ManifestChange =
  /** Puts a value into a list once, before `before` when that is there, else at the end. */
  | {
      readonly kind: 'add';
      readonly path: readonly string[];
      readonly value: Literal;
      readonly before?: Literal | undefined;
    }
  | { readonly kind: 'remove'; readonly path: readonly string[]; readonly value: Literal }
  | { readonly kind: 'set'; readonly path: readonly string[]; readonly value: Literal }
  | { readonly kind: 'unset'; readonly path: readonly string[] }
  /** Puts Python source as the value of a key, a new one before the key `before` when that is there. */
  | {
      readonly kind: 'source';
      readonly path: readonly [string];
      readonly source: string;
      readonly before?: string | undefined;
    };

/**
 * The text of a manifest with the changes, in its own quotes, indentation and commas. Throws an Error for a
 * manifest that is no dictionary of literals at that place.
 */
export async function changeManifest(text: string, changes: readonly ManifestChange[]): Promise<string> {
  let now = text;
  for (const change of changes) {
    const manifest = await readManifest(sourceFile(FILE, now));
    now = applyEdits(now, manifestEdits(manifest, change));
  }
  return now;
}

/** The edits of one change of a manifest that has been read; empty when it is there already. Throws as `changeManifest`. */
export function manifestEdits(manifest: Manifest, change: ManifestChange): Edit[] {
  const { text } = manifest.source;
  const root = dictionaryOf(manifest);
  const quote = quoteOf(root, text);
  const [key = '', inner] = change.path;
  const sequence = (node: PyNode): Sequence => ({ file: FILE, text, node });
  const pair = pairOf(root, key, text);
  if (inner !== undefined && pair?.value.type === 'dictionary') {
    const nested = pairOf(pair.value, inner, text);
    return edit(sequence, pair.value, inner, nested, change, quote);
  }
  if (inner !== undefined) {
    if (change.kind !== 'add' && change.kind !== 'set') return [];
    const value = change.kind === 'add' ? [change.value] : change.value;
    const source = `${pyString(key, quote)}: ${python({ [inner]: value }, quote)}`;
    return pair ? refuse(key) : insertItems(sequence(root), [source], parts(root).length);
  }
  return edit(sequence, root, key, pair, change, quote);
}

interface Pair {
  readonly index: number;
  readonly value: PyNode;
}

function edit(
  sequence: (node: PyNode) => Sequence,
  dictionary: PyNode,
  key: string,
  pair: Pair | undefined,
  change: ManifestChange,
  quote: Quote,
): Edit[] {
  const { file, text } = sequence(dictionary);
  const count = parts(dictionary).length;
  const entry = (value: Literal): Edit[] =>
    insertItems(sequence(dictionary), [`${pyString(key, quote)}: ${python(value, quote)}`], count);
  switch (change.kind) {
    case 'set':
      if (!pair) return entry(change.value);
      return [{ file, start: pair.value.start, end: pair.value.end, text: python(change.value, quote) }];
    case 'source': {
      if (pair) return [{ file, start: pair.value.start, end: pair.value.end, text: change.source }];
      const before = change.before === undefined ? undefined : pairOf(dictionary, change.before, text);
      const source = `${pyString(key, quote)}: ${change.source}`;
      return insertItems(sequence(dictionary), [source], before?.index ?? count);
    }
    case 'unset':
      return pair ? removeItem(sequence(dictionary), pair.index) : [];
    case 'add': {
      if (!pair) return entry([change.value]);
      const list = listOf(pair.value) ?? refuse(key);
      if (indexOf(list, change.value, text) >= 0) return [];
      const before = change.before === undefined ? -1 : indexOf(list, change.before, text);
      const index = before >= 0 ? before : parts(list).length;
      const own = parts(list).length === 0 ? quote : quoteOf(list, text);
      return insertItems(sequence(list), [python(change.value, own)], index);
    }
    case 'remove': {
      const list = pair && listOf(pair.value);
      const index = list ? indexOf(list, change.value, text) : -1;
      return list && index >= 0 ? removeItem(sequence(list), index) : [];
    }
  }
}

function dictionaryOf(manifest: Manifest): PyNode {
  if (!manifest.root) throw new Error(`${FILE} is not one dictionary, so it cannot be changed.`);
  return manifest.root;
}

function pairOf(dictionary: PyNode, key: string, text: string): Pair | undefined {
  const index = parts(dictionary).findLastIndex((pair) => {
    const node = childOf(pair, 'key');
    return node !== undefined && literalOf(node, text) === key;
  });
  const value = index < 0 ? undefined : childOf(parts(dictionary)[index] ?? dictionary, 'value');
  return value && { index, value };
}

function listOf(node: PyNode): PyNode | undefined {
  // What is put together by an expression, such as `["a"] + ["b"]`, is left alone.
  return node.type === 'list' || node.type === 'tuple' ? node : undefined;
}

function refuse(key: string): never {
  throw new Error(`${FILE}: ${key} is written in a form that cannot be extended safely; write it as a list.`);
}

function indexOf(list: PyNode, value: Literal, text: string): number {
  const wanted = JSON.stringify(value);
  return parts(list).findIndex((item) => JSON.stringify(literalOf(item, text)) === wanted);
}

/** The quotes that most strings below the node have. */
function quoteOf(root: PyNode, text: string): Quote {
  let single = 0;
  let double = 0;
  for (const node of walk(root)) {
    if (node.type !== 'string_start') continue;
    if (text.slice(node.start, node.end).endsWith("'")) single++;
    else double++;
  }
  return single > double ? "'" : '"';
}

/** A literal as source on one line; a tuple of `assets` is an array in a list. */
function python(value: Literal, quote: Quote, nested = false): string {
  if (typeof value === 'string') return pyString(value, quote);
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => python(item, quote, true)).join(', ');
    return nested ? `(${items})` : `[${items}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${pyString(key, quote)}: ${python(item, quote)}`,
  );
  return `{${entries.join(', ')}}`;
}
