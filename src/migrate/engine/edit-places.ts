import type { FixEdit } from '../../audit/rule.ts';
import { applyEdits, lineStart } from '../../source/edit/edit.ts';
import { sourceFile } from '../../source/source-file.ts';
import type { SourceFile } from '../../source/types.ts';

/** Whole lines that an edit changes: what they were, and what they are then. */
export interface EditPlace {
  readonly path: string;
  /** From 1, in the text before. */
  readonly line: number;
  /** Without the last line break; empty for lines that are new. */
  readonly before: string;
  /** Likewise; empty for lines that go. */
  readonly after: string;
}

/** The lines of a file that these edits of it change, in its order; edits on one line are one place. */
export function editPlaces(
  path: string,
  text: string,
  edits: readonly FixEdit[],
  { lineAt }: Pick<SourceFile, 'lineAt'> = sourceFile(path, text),
): EditPlace[] {
  const groups: { start: number; end: number; edits: FixEdit[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end } = linesOf(text, edit);
    const last = groups.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else groups.push({ start, end, edits: [edit] });
  }
  return groups.map(({ start, end, edits: own }) => {
    const shifted = own.map((edit) => ({
      ...edit,
      file: path,
      start: edit.start - start,
      end: edit.end - start,
    }));
    const before = text.slice(start, end);
    return {
      path,
      line: lineAt(start),
      before: withoutBreak(before),
      after: withoutBreak(applyEdits(before, shifted)),
    };
  });
}

function linesOf(text: string, { start, end, text: added }: FixEdit): { start: number; end: number } {
  const first = lineStart(text, start);
  const isWhole = first === start && (added === '' || added.endsWith('\n'));
  // Lines that are put in or taken out whole leave those around them alone.
  if (isWhole && (start === end ? added !== '' : text[end - 1] === '\n')) return { start, end };
  const next = text.indexOf('\n', end);
  return { start: first, end: next === -1 ? text.length : next };
}

function withoutBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}
