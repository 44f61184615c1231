import type { SourceFile, Span, SyntaxProblem } from './types.ts';

/** A text of an entry: what it says, from its keyword to its last quote. */
export interface PoText extends Span {
  readonly value: string;
  /** Between the quotes of each line. */
  readonly parts: readonly Span[];
}

/** A line that begins with `#`, as written, without its blanks around. */
export interface PoComment extends Span {
  readonly text: string;
}

/** What a `#:` line names, such as `model:ir.model.fields,help:sale.field_x`. */
export interface PoReference extends Span {
  readonly text: string;
}

export interface PoEntry extends Span {
  readonly comments: readonly PoComment[];
  readonly context: PoText | undefined;
  readonly id: PoText;
  readonly plural: PoText | undefined;
  /** `msgstr`, or `msgstr[0]` and those that follow. */
  readonly translations: readonly PoText[];
  /** Behind `#~`. */
  readonly obsolete: boolean;
  readonly fuzzy: boolean;
  /** Of the `#,` lines, such as `python-format`. */
  readonly flags: readonly string[];
  /** Of `#. module: sale`; several behind `modules:`. */
  readonly modules: readonly string[];
  readonly references: readonly PoReference[];
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
  comments: PoComment[];
  context: PoText | undefined;
  id: PoText | undefined;
  plural: PoText | undefined;
  translations: PoText[];
  obsolete: boolean;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+(?=")/;
const STRING = /^"((?:\\.|[^"\\])*)"\s*$/;

/** Reads a `.po` or `.pot` file line by line; a line that fits nothing is a problem, and reading goes on. */
export function readPo(source: SourceFile): PoFile {
  const { text } = source;
  const entries: PoEntry[] = [];
  const problems: SyntaxProblem[] = [];
  let draft: Draft | undefined;
  let last: { set(text: PoText): void; text: PoText } | undefined;
  const finish = () => {
    if (draft?.id) {
      entries.push(entryOf(draft, draft.id));
      if (draft.translations.length === 0) {
        const { start, end } = draft.id;
        problems.push({ start, end, message: 'a msgid without msgstr' });
      }
    }
    draft = undefined;
    last = undefined;
  };
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const raw = text.slice(at, text.indexOf('\n', at) + 1 || text.length);
    let start = at + (raw.length - raw.trimStart().length);
    at += raw.length;
    let line = raw.trim();
    const end = start + line.length;
    if (line === '') {
      if (draft?.id) finish();
      continue;
    }
    const obsolete = /^#~/.test(line);
    if (line.startsWith('#') && !obsolete) {
      if (draft && draft.translations.length > 0) finish();
      draft ??= empty(start);
      draft.comments.push({ start, end, text: line });
      draft.end = end;
      continue;
    }
    if (obsolete) {
      if (line.startsWith('#~|')) continue;
      const inner = line.slice(2).trimStart();
      start += line.length - inner.length;
      line = inner;
      if (line === '') continue;
    }
    const keyword = KEYWORD.exec(line);
    const quote = start + (keyword?.[0].length ?? 0);
    const value = unquoted(line.slice(quote - start));
    if (value === undefined) {
      problems.push({ start, end, message: `this is no line of a PO file: ${line.slice(0, 40)}` });
      // What comes next belongs to it all the same.
      if (!keyword) continue;
    }
    const part: Span = { start: quote + 1, end: Math.max(quote + 1, end - 1) };
    if (keyword) {
      const name = keyword[1] ?? '';
      if (draft && opensEntry(draft, name)) finish();
      draft ??= empty(start);
      const target: Draft = draft;
      target.obsolete ||= obsolete;
      const read: PoText = { value: value ?? '', start, end, parts: [part] };
      last = { text: read, set: setter(target, name) };
      last.set(read);
    } else if (last && draft) {
      const { text: before } = last;
      last.text = { value: before.value + value, start: before.start, end, parts: [...before.parts, part] };
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

/** Lines of two entries may stand without a blank line between them. */
function opensEntry({ id, translations }: Draft, keyword: string): boolean {
  return (keyword === 'msgid' && id !== undefined) || (keyword === 'msgctxt' && translations.length > 0);
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
  const flags: string[] = [];
  const references: PoReference[] = [];
  const modules: string[] = [];
  for (const comment of draft.comments) {
    const { text } = comment;
    // Most lines of a file are references.
    if (text.startsWith('#:')) referencesOf(comment, references);
    else if (text.startsWith('#,')) flags.push(...words(text.slice(2), /,/));
    else if (text.startsWith('#.')) {
      const named = /^#\.\s*modules?\s*:\s*(.*)$/.exec(text)?.[1];
      if (named !== undefined) modules.push(...words(named, /[,\s]+/));
    }
  }
  const { start, end, comments, context, plural, translations, obsolete } = draft;
  const fuzzy = flags.includes('fuzzy');
  return {
    start,
    end,
    comments,
    context,
    id,
    plural,
    translations,
    obsolete,
    flags,
    fuzzy,
    modules,
    references,
  };
}

function words(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** Names are separated by blanks; what has a blank in it cannot be told from two. */
function referencesOf({ start, text }: PoComment, found: PoReference[]): void {
  for (const { 0: name, index } of text.slice(2).matchAll(/\S+/g)) {
    const from = start + 2 + index;
    found.push({ text: name, start: from, end: from + name.length });
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  v: '\v',
  b: '\b',
  f: '\f',
  '\\': '\\',
  '"': '"',
};

/** Undefined for what is no quoted string. An escape that PO does not have stays as it is written. */
function unquoted(text: string): string | undefined {
  const inner = STRING.exec(text)?.[1];
  if (!inner?.includes('\\')) return inner;
  return inner.replaceAll(/\\(.)/g, (all, char: string) => ESCAPES[char] ?? all);
}
