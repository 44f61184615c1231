import type { PoEntry, PoFile, PoText } from './po.ts';
import { wrapText } from './po-wrap.ts';

const WIDTH = 78;
/** Order of the header's lines; others follow in the order of their names. */
const HEADER = [
  'Project-Id-Version',
  'Report-Msgid-Bugs-To',
  'POT-Creation-Date',
  'PO-Revision-Date',
  'Last-Translator',
  'Language-Team',
  'Language',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Plural-Forms',
];
/** What Python takes for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python has them among its line ends
const LINE_END = /(?<=\r\n|[\n\v\f\u001c-\u001e\u0085\u2028\u2029]|\r(?!\n))/u;
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\r': '\\r',
  '\n': '\\n',
  '\v': '\\v',
  '\b': '\\b',
  '\f': '\\f',
  '"': '\\"',
};

/**
 * The file as Odoo's export writes it (with Python's polib): entries by their msgid, lines of 78 columns, one blank line
 * between entries, obsolete ones last. A translation that says what the msgid says is left out, as Odoo leaves it out.
 */
export function formatPo(file: PoFile): string {
  const header = file.entries.find(({ id, obsolete }) => id.value === '' && !obsolete);
  const rest = file.entries.filter((entry) => entry !== header);
  const current = rest.filter(({ obsolete }) => !obsolete).sort(byId);
  const obsolete = rest.filter((entry) => entry.obsolete).sort(byId);
  return [headerText(file.entries[0], header), ...[...current, ...obsolete].map(entryText)].join('\n');
}

/** Codepoints count, as they do in Python. */
function byId({ id: { value: a } }: PoEntry, { id: { value: b } }: PoEntry): number {
  if (a === b) return 0;
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The comment at the top stands before whatever entry comes first. */
function headerText(first: PoEntry | undefined, header: PoEntry | undefined): string {
  const comments = (first?.comments ?? [])
    .filter(({ text }) => /^#(#|\s|$)/.test(text))
    .map(({ text }) => (text === '#' ? '' : text.slice(2)));
  const lines = (comments.length > 0 ? comments : ['']).map((comment) => {
    if (comment === '') return '#';
    return /^[,:]/.test(comment) ? `#${comment}` : `# ${comment}`;
  });
  if (header?.fuzzy) lines.push('#, fuzzy');
  return [...lines, 'msgid ""', ...fieldLines('msgstr', headerValue(header), ''), ''].join('\n');
}

function headerValue(header: PoEntry | undefined): string {
  const values = new Map<string, string>();
  let last: string | undefined;
  for (const line of (header?.translations[0]?.value ?? '').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > -1) {
      last = line.slice(0, colon);
      values.set(last, line.slice(colon + 1).trim());
    } else if (last !== undefined && line !== '') {
      values.set(last, `${values.get(last)}\n${line.trim()}`);
    }
  }
  const others = [...values.keys()].filter((key) => !HEADER.includes(key));
  others.sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en', { numeric: true }));
  const keys = [...HEADER.filter((key) => values.has(key)), ...others];
  return keys.map((key) => `${key}: ${values.get(key)}\n`).join('');
}

function entryText(entry: PoEntry): string {
  const { obsolete, context, id, plural } = entry;
  const mark = obsolete ? '#~ ' : '';
  const field = (name: string, text: PoText | undefined) =>
    text === undefined ? [] : fieldLines(name, text.value, mark);
  return [
    ...commentLines(entry, /^#+(?=[\s#]|$) ?/, '# '),
    ...(obsolete ? [] : commentLines(entry, /^#\. ?/, '#. ')),
    ...(obsolete ? [] : referenceLines(entry)),
    ...(entry.flags.length > 0 ? [`#, ${entry.flags.join(', ')}`] : []),
    ...(obsolete ? [] : previousLines(entry)),
    ...field('msgctxt', context),
    ...field('msgid', id),
    ...field('msgid_plural', plural),
    ...translationLines(entry, mark),
    '',
  ].join('\n');
}

/** The same text as the msgid is no translation. */
function translationLines({ id, plural, translations }: PoEntry, mark: string): string[] {
  if (plural === undefined) {
    const value = translations[0]?.value ?? '';
    return fieldLines('msgstr', value === id.value ? '' : value, mark);
  }
  return translations.flatMap(({ value }, i) => fieldLines(`msgstr[${i}]`, value, mark));
}

function commentLines({ comments }: PoEntry, start: RegExp, mark: string): string[] {
  const texts = comments.flatMap(({ text }) => (start.test(text) ? [text.replace(start, '')] : []));
  if (texts.join('') === '') return [];
  return texts.flatMap((text) =>
    [...text].length + mark.length > WIDTH ? wrapText(text, WIDTH, { mark, trim: true }) : [`${mark}${text}`],
  );
}

function referenceLines({ references }: PoEntry): string[] {
  if (references.length === 0) return [];
  const text = references.map((reference) => reference.text).join(' ');
  if ([...text].length + 3 <= WIDTH) return [`#: ${text}`];
  // The name of a file is not parted at its hyphens.
  return wrapText(text.replaceAll('-', '*'), WIDTH, { mark: '#: ', trim: true }).map((line) =>
    line.replaceAll('*', '-'),
  );
}

/** What the msgid was when it was translated; written as it was read. */
function previousLines({ comments }: PoEntry): string[] {
  return comments.filter(({ text }) => text.startsWith('#|')).map(({ text }) => text);
}

function fieldLines(name: string, value: string, mark: string): string[] {
  const lines = value === '' ? [''] : value.split(LINE_END);
  if (lines.length > 1) return [`${mark}${name} ""`, ...lines.map((line) => `${mark}"${escaped(line)}"`)];
  const special = value.replaceAll(/[^\\\n\r\t\v\b\f"]/gu, '').length;
  if ([...value].length <= WIDTH - (name.length + 3) + special) return [`${mark}${name} "${escaped(value)}"`];
  const wrapped = wrapText(escaped(value), WIDTH - 2, { mark: '', trim: false });
  return [`${mark}${name} ""`, ...wrapped.map((line) => `${mark}"${line}"`)];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\\t\r\n\v\b\f"]/g, (char) => ESCAPED[char] ?? char);
}
