import type { Span } from '../types.ts';

/** Replaces a span of one file, `start` and `end` in UTF-16 offsets; an insertion when both are the same. */
export interface Edit extends Span {
  /** Relative to the module's folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/**
 * The text with the edits of its file applied. Insertions at one place keep their order.
 * Throws when two edits overlap: that is a fault of ours.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i);
  let out = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new Error(`Edits of ${edit.file} overlap at ${edit.start}.`);
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Line break that the text uses: that of its first line. */
export function lineBreak(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** The text with the line breaks of another one. */
export function withLineBreak(text: string, wanted: '\n' | '\r\n'): string {
  return text.replaceAll(/\r?\n/g, wanted);
}

/** Offset where the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Leading blanks of the line that holds `offset`. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
