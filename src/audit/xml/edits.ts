import { lineStart } from '../../source/edit/edit.ts';
import type { XmlAttribute, XmlElement } from '../../source/xml/tree.ts';
import type { FixEdit } from '../rule.ts';

/** Takes an attribute out, with the blanks before it. */
export function withoutAttribute({ start, end }: XmlAttribute, text: string): FixEdit {
  const before = text.slice(0, start);
  return { start: start - (before.length - before.trimEnd().length), end, text: '' };
}

/** Renames an element: both its tags. */
export function renamed({ name, tag, inner, end }: XmlElement, to: string, text: string): FixEdit[] {
  const open = { start: tag.start + 1, end: tag.start + 1 + name.length, text: to };
  if (end === tag.end) return [open];
  const close = text.indexOf(name, inner.end);
  return [open, { start: close, end: close + name.length, text: to }];
}

/** Takes an element out; the whole line or lines when nothing else is on them. */
export function withoutElement({ start, end }: XmlElement, text: string): FixEdit {
  const line = lineStart(text, start);
  const next = text.indexOf('\n', end);
  const after = next === -1 ? text.length : next + 1;
  const alone = text.slice(line, start).trim() === '' && text.slice(end, after).trim() === '';
  return alone ? { start: line, end: after, text: '' } : { start, end, text: '' };
}

/** A value as it stands in an attribute between double quotes. */
export function quoted(value: string): string {
  return `"${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`;
}
