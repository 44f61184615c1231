import type { PoEntry, PoFile, PoText } from '../../source/po.ts';
import type { Span } from '../../source/types.ts';

/** Entries that are in use, without the header. */
export function currentEntries({ entries }: PoFile): readonly PoEntry[] {
  return entries.filter(
    ({ obsolete, id, context }) => !obsolete && (id.value !== '' || context !== undefined),
  );
}

/** A text as a message shows it. */
export function shown(text: string, length = 50): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}...` : line;
}

/** The first line of an entry's msgid. */
export function idLine({ id }: PoEntry): Span {
  return { start: id.start, end: (id.parts[0]?.end ?? id.end - 1) + 1 };
}

/** Each translation with the source that it stands for: of the plural forms all but the first have the plural. */
export function pairs({ id, plural, translations }: PoEntry): readonly (readonly [PoText, PoText])[] {
  return translations.map((translation, i) => [i > 0 && plural ? plural : id, translation]);
}

/** The text is filled in by Python: it is marked so, or comes from code and is not marked otherwise. */
export function isFilledIn({ flags, references }: PoEntry): boolean {
  if (flags.includes('python-format')) return true;
  return !flags.includes('no-python-format') && references.some(({ text }) => /^code:.*\.py\b/.test(text));
}
