import type { OdooClient } from '../../odoo/types.ts';
import { cut } from './cells.ts';

const MAX_RECORDS = 5;
const MAX_FIELDS = 15;
const MAX_VALUE = 160;
/** Characters that hide or reorder what a human reads. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const DECEIVING = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A model-supplied value as the human is shown it: quoted, without tricks, cut with a note. */
export function quote(value: unknown, max = MAX_VALUE): string {
  const text = JSON.stringify(value) ?? 'null';
  const plain = text.replaceAll(DECEIVING, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return cut(plain, max);
}

/** A name of a model, method or field; anything unusual in it is quoted away. */
export function identifier(name: string): string {
  return /^[\w.]{1,80}$/.test(name) ? name : quote(name, 80);
}

export function recordList(ids: readonly number[], names: ReadonlyMap<number, string>): string {
  const shown = ids.slice(0, 10).map((id) => `${id}${names.get(id) ? ` ${quote(names.get(id), 60)}` : ''}`);
  return shown.join(', ') + (ids.length > shown.length ? ` and ${ids.length - shown.length} more` : '');
}

/** One line a record, `field = value` or `field: old -> new`. */
export function valueLines(
  records: readonly Readonly<Record<string, unknown>>[],
  label: (index: number) => string,
  before: (index: number, field: string) => string | undefined = () => undefined,
): string[] {
  const lines = records.slice(0, MAX_RECORDS).map((values, index) => {
    const entries = Object.entries(values);
    const parts = entries.slice(0, MAX_FIELDS).map(([field, value]) => {
      const old = before(index, field);
      return old === undefined
        ? `${identifier(field)} = ${quote(value)}`
        : `${identifier(field)}: ${quote(old, 80)} -> ${quote(value)}`;
    });
    if (entries.length > MAX_FIELDS) parts.push(`and ${entries.length - MAX_FIELDS} more fields`);
    return `${label(index)}: ${parts.join('; ') || 'no values'}`;
  });
  if (records.length > MAX_RECORDS) lines.push(`and ${records.length - MAX_RECORDS} more records`);
  return lines;
}

/** The question with where it would happen; the answer is yes or no. */
export async function question(
  client: OdooClient,
  headline: string,
  lines: readonly string[],
): Promise<string> {
  const { db, login } = await client.info();
  return [headline, ...lines, `Odoo: ${client.instance.url}, database ${db}, as ${login}.`].join('\n');
}
