import { parts } from '../python/literal.ts';
import type { PyNode } from '../python/node.ts';
import { type Edit, indentAt, lineBreak, lineStart } from './edit.ts';

/** Line length up to which an empty list is filled on its own line. */
const WIDTH = 88;

/** A list, tuple or dictionary in a file. */
export interface Sequence {
  readonly file: string;
  readonly text: string;
  readonly node: PyNode;
}

/**
 * Puts items, as Python source, before the item of that index, or behind the last one. Separators,
 * indentation and the trailing comma are those that are there; comments stay where they are.
 */
export function insertItems(sequence: Sequence, items: readonly string[], index: number): Edit[] {
  if (items.length === 0) return [];
  const { file, text, node } = sequence;
  const there = parts(node);
  if (there.length === 0) return [fillEmpty(sequence, items)];
  const broken = breakLine(sequence, there, items, index);
  if (broken) return [broken];
  const gap = separator(sequence, there);
  const first = there[0];
  if (index <= 0 && first) {
    const before = items.map((item) => `${item},${gap}`).join('');
    return [{ file, start: first.start, end: first.start, text: before }];
  }
  const previous = there[Math.min(index, there.length) - 1] ?? node;
  const comma = commaAfter(text, previous.end, node.end - 1);
  const line = comma ?? previous.end;
  const place = afterComment(text, line);
  const added = items.map((item) => `${gap}${item}`).join(',');
  if (comma !== undefined) return [{ file, start: place, end: place, text: `${added},` }];
  // A list without a comma at its end keeps none.
  const closing = [{ file, start: place, end: place, text: added }];
  return place === previous.end
    ? [{ file, start: place, end: place, text: `,${added}` }]
    : [{ file, start: previous.end, end: previous.end, text: ',' }, ...closing];
}

/** Takes out the item of that index with its comma, and its whole line where it has one to itself. */
export function removeItem({ file, text, node }: Sequence, index: number): Edit[] {
  const there = parts(node);
  const item = there[index];
  if (!item) return [];
  const comma = commaAfter(text, item.end, node.end - 1);
  const start = lineStart(text, item.start);
  const tail = /[^\n]*\n?/y;
  tail.lastIndex = comma ?? item.end;
  const rest = tail.exec(text)?.[0] ?? '';
  const alone = /^[ \t]*$/.test(text.slice(start, item.start)) && /^[ \t]*(#.*)?\r?\n$/.test(rest);
  if (alone) return [{ file, start, end: tail.lastIndex, text: '' }];
  const next = there[index + 1];
  if (next) return [{ file, start: item.start, end: next.start, text: '' }];
  const previous = there[index - 1];
  return [{ file, start: previous ? previous.end : item.start, end: item.end, text: '' }];
}

/** Offset behind the comma that follows, comments skipped; undefined when there is none before `limit`. */
function commaAfter(text: string, from: number, limit: number): number | undefined {
  const skip = /(?:\s+|#[^\n]*|\\\r?\n)*,/y;
  skip.lastIndex = from;
  return skip.test(text) && skip.lastIndex <= limit ? skip.lastIndex : undefined;
}

/** Behind a comment that ends the line; else right there. */
function afterComment(text: string, from: number): number {
  const comment = /[ \t]*#[^\r\n]*/y;
  comment.lastIndex = from;
  return comment.test(text) ? comment.lastIndex : from;
}

/** What stands between the comma of an item and the next item. */
function separator({ text, node }: Sequence, there: readonly PyNode[]): string {
  const last = there.at(-1) ?? node;
  const before = there.at(-2);
  const start = lineStart(text, last.start);
  const ownLine = /^[ \t]*$/.test(text.slice(start, last.start));
  if (ownLine && start > node.start) return lineBreak(text) + text.slice(start, last.start);
  return before && !/\n/.test(text.slice(before.end, last.start)) ? ' ' : before ? newLine(text, last) : ' ';
}

/** A list on one line that would get too long has its items one a line instead, as black writes it. */
function breakLine(
  { file, text, node }: Sequence,
  there: readonly PyNode[],
  items: readonly string[],
  index: number,
): Edit | undefined {
  const inside = text.slice(node.start, node.end);
  if (/[#\n]/.test(inside) || !/^[[{(].*[\]})]$/.test(inside)) return undefined;
  const lineEnd = /[^\r\n]*/y;
  lineEnd.lastIndex = node.end;
  lineEnd.test(text);
  const length = lineEnd.lastIndex - lineStart(text, node.start) + items.join(', ').length + 2;
  if (length <= WIDTH) return undefined;
  const all = there.map((each) => text.slice(each.start, each.end));
  all.splice(index, 0, ...items);
  const outer = indentAt(text, node.start);
  const eol = lineBreak(text);
  const lines = all.map((item) => `${eol}${outer}    ${item},`).join('');
  return { file, start: node.start + 1, end: node.end - 1, text: `${lines}${eol}${outer}` };
}

function newLine(text: string, item: PyNode): string {
  return lineBreak(text) + indentAt(text, item.start);
}

function fillEmpty({ file, text, node }: Sequence, items: readonly string[]): Edit {
  const [start, end] = [node.start + 1, node.end - 1];
  const line = text.slice(lineStart(text, node.start), node.start);
  const oneLine = items.join(', ');
  const dictionary = node.type === 'dictionary';
  const fits = line.length + oneLine.length + 3 <= WIDTH && items.length === 1 && !dictionary;
  if (fits && !/[#\n]/.test(text.slice(start, end))) return { file, start, end, text: oneLine };
  const outer = indentAt(text, node.start);
  const eol = lineBreak(text);
  const lines = items.map((item) => `${eol}${outer}    ${item},`).join('');
  const comments = text.slice(start, end).trimEnd();
  return { file, start, end, text: `${comments}${lines}${eol}${outer}` };
}
