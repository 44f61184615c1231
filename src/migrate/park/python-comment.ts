import { indentAt, lineBreak, lineStart } from '../../source/edit/edit.ts';
import type { Span } from '../../source/types.ts';
import type { TextEdit } from './part.ts';

/**
 * Puts whole lines of Python into comments at their indentation, with a line above that says why, and with what takes
 * their place below. Undefined where something else stands on these lines.
 */
export function commentedLines(
  { start, end }: Span,
  text: string,
  { why, instead }: { readonly why: string; readonly instead?: string | undefined },
): readonly TextEdit[] | undefined {
  const first = lineStart(text, start);
  const indent = indentAt(text, start);
  if (text.slice(first, start) !== indent) return undefined;
  const next = text.indexOf('\n', end);
  const last = next === -1 ? text.length : next;
  if (!/^[ \t]*(#.*)?\r?$/.test(text.slice(end, last))) return undefined;
  const newline = lineBreak(text);
  const edits: TextEdit[] = [
    { start: first, end: first, text: `${indent}# ${why.replaceAll(/\s+/g, ' ')}${newline}` },
  ];
  for (let at = first; at < last; ) {
    const stop = text.indexOf('\n', at);
    const line = text.slice(at, stop === -1 || stop > last ? last : stop);
    // Inside a string a line may begin further left.
    const own = /^[ \t]*/.exec(line)?.[0] ?? '';
    const column = own.startsWith(indent) ? indent.length : 0;
    if (line.trim() !== '') edits.push({ start: at + column, end: at + column, text: '# ' });
    at += line.length + 1;
  }
  if (instead !== undefined) {
    const behind = text[last - 1] === '\r' ? last - 1 : last;
    edits.push({ start: behind, end: behind, text: `${newline}${indent}${instead}` });
  }
  return edits;
}
