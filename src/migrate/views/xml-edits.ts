import { lineStart } from '../../source/edit/edit.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

/** The element with its line, where it has the line to itself. */
export function elementLines({ start, end }: XmlElement, text: string): { start: number; end: number } {
  const from = lineStart(text, start);
  const rest = /[ \t]*\r?\n/y;
  rest.lastIndex = end;
  if (!/^[ \t]*$/.test(text.slice(from, start))) return { start, end };
  if (rest.test(text)) return { start: from, end: rest.lastIndex };
  // The last on its line: the line break before it goes.
  return { start: Math.max(0, from - 1), end };
}

/** The names in a start and an end tag replaced by another one. */
export function renamedTag({ start, tag, inner, end, name }: XmlElement, now: string) {
  const edits = [{ start: start + 1, end: start + 1 + name.length, text: now }];
  if (inner.end < end && end > tag.end) {
    edits.push({ start: inner.end + 2, end: inner.end + 2 + name.length, text: now });
  }
  return edits;
}
