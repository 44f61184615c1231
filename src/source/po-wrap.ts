// Lines as Python's textwrap makes them, without which no two tools agree on where a text breaks.

const BLANK = '[ \\t\\n\\v\\f\\r]';
const LETTER = '[\\p{L}\\p{Nl}\\p{No}_]';
const WORD = '[\\p{L}\\p{N}_]';
const BEFORE_DASH = `(?<=[\\p{L}\\p{N}_!"'&.,?])`;
/** Blanks; a dash between words; a word up to its end, up to a dash, or up to a hyphen between letters. */
const CHUNK = new RegExp(
  `${BLANK}+` +
    `|${BEFORE_DASH}-{2,}(?=${WORD})` +
    `|[^ \\t\\n\\v\\f\\r]+?(?:-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})` +
    `|(?=${BLANK}|$)|${BEFORE_DASH}(?=-{2,}${WORD}))`,
  'gu',
);

export interface Wrapping {
  /** Begins each line. */
  readonly mark: string;
  /** Leaves out the blanks at both ends of a line. */
  readonly trim: boolean;
}

/** A word that is longer than `width` stands alone on its line. */
export function wrapText(text: string, width: number, { mark, trim }: Wrapping): string[] {
  const room = width - mark.length;
  const lines: string[] = [];
  let line: string[] = [];
  let length = 0;
  const flush = () => {
    if (trim && line.at(-1)?.trim() === '') line.pop();
    if (line.length > 0) lines.push(mark + line.join(''));
    line = [];
    length = 0;
  };
  for (const chunk of text.match(CHUNK) ?? []) {
    const size = [...chunk].length;
    if (line.length > 0 && length + size > room) flush();
    if (trim && line.length === 0 && lines.length > 0 && chunk.trim() === '') continue;
    line.push(chunk);
    length += size;
  }
  flush();
  return lines;
}
