import type { SourceFile, Span, SyntaxProblem } from './types.ts';

/** A text of an entry: what it says, and the lines that say it. */
export interface PoText extends Span {
  readonly value: string;
}

export interface PoEntry extends Span {
  /** Lines that begin with `#`, as written. */
  readonly comments: readonly (Span & { readonly text: string })[];
  readonly context: PoText | undefined;
  readonly id: PoText;
  readonly plural: PoText | undefined;
  /** `msgstr`, or `msgstr[0]` and those that follow. */
  readonly translations: readonly PoText[];
  /** Behind `#~`. */
  readonly obsolete: boolean;
  readonly fuzzy: boolean;
}

export interface PoFile {
  readonly source: SourceFile;
  /** The header, whose `msgid` is empty, included. */
  readonly entries: readonly PoEntry[];
  readonly problems: readonly SyntaxProblem[];
}

interface Draft {
  start: number;
  end: number;
  comments: (Span & { text: string })[];
  context: PoText | undefined;
  id: PoText | undefined;
  plural: PoText | undefined;
  translations: PoText[];
  obsolete: boolean;
}

const LINE = /[^\n]*(?:\n|$)/y;
const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+(".*)$/;
const STRING = /^"((?:\\.|[^"\\])*)"\s*$/;

/** Reads a `.po` or `.pot` file line by line; a line that fits nothing is a problem, and reading goes on. */
export function readPo(source: SourceFile): PoFile {
  const { text } = source;
  const entries: PoEntry[] = [];
  const problems: SyntaxProblem[] = [];
  let draft: Draft | undefined;
  let last: { set(text: PoText): void; text: PoText } | undefined;
  const finish = () => {
    if (draft?.id) entries.push(entryOf(draft, draft.id));
    draft = undefined;
    last = undefined;
  };
  let at = 0;
  while (at < text.length) {
    LINE.lastIndex = at;
    const raw = LINE.exec(text)?.[0] ?? '';
    const [start, end] = [at, at + raw.length];
    at = end;
    let line = raw
      .replace(/[\r\n]+$/, '')
      .replace(/^\uFEFF/, '')
      .trim();
    if (line === '') {
      finish();
      continue;
    }
    const obsolete = line.startsWith('#~');
    if (line.startsWith('#') && !obsolete) {
      if (draft && draft.translations.length > 0) finish();
      draft ??= empty(start);
      draft.comments.push({ start, end, text: line });
      draft.end = end;
      continue;
    }
    if (obsolete) line = line.slice(2).replace(/^\|/, '').trim();
    const keyword = KEYWORD.exec(line);
    const value = unquoted(keyword?.[2] ?? line);
    if (value === undefined) {
      if (!obsolete)
        problems.push({ start, end, message: `this is no line of a PO file: ${line.slice(0, 40)}` });
      continue;
    }
    if (keyword) {
      const name = keyword[1] ?? '';
      if (draft && draft.translations.length > 0 && (name === 'msgctxt' || name === 'msgid')) finish();
      draft ??= empty(start);
      const target: Draft = draft;
      target.obsolete ||= obsolete;
      const text: PoText = { value, start, end };
      last = { text, set: setter(target, name) };
      last.set(text);
    } else if (last && draft) {
      last.text = { value: last.text.value + value, start: last.text.start, end };
      last.set(last.text);
    } else {
      problems.push({ start, end, message: 'a text that belongs to no msgid' });
      continue;
    }
    draft.end = end;
  }
  finish();
  return { source, entries, problems };
}

function empty(start: number): Draft {
  return {
    start,
    end: start,
    comments: [],
    context: undefined,
    id: undefined,
    plural: undefined,
    translations: [],
    obsolete: false,
  };
}

function setter(draft: Draft, name: string): (text: PoText) => void {
  if (name === 'msgctxt') return (text) => (draft.context = text);
  if (name === 'msgid') return (text) => (draft.id = text);
  if (name === 'msgid_plural') return (text) => (draft.plural = text);
  const place = draft.translations.length;
  return (text) => (draft.translations[place] = text);
}

function entryOf(draft: Draft, id: PoText): PoEntry {
  const fuzzy = draft.comments.some(({ text }) => /^#,.*\bfuzzy\b/.test(text));
  return { ...draft, id, fuzzy };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unquoted(text: string): string | undefined {
  return STRING.exec(text)?.[1]?.replaceAll(/\\(.)/g, (_, char: string) => ESCAPES[char] ?? char);
}
