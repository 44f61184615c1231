import { lineStart } from '../../source/edit/edit.ts';
import type { CsvFile } from '../../source/types.ts';
import { type Part, STAYS, type Stop, type Verdict } from './part.ts';
import { isForeign, RESTRICTS, RIGHTS } from './records.ts';

/**
 * What of a CSV file can be left out for a stop: rights and record rules of a model that is gone, and rights of a group
 * that is, as rights only give; where the row changes rights of another module it may take some away, and stays. Odoo
 * reads every line but the empty ones as a record, so that no comment can hold one: the row is taken out.
 */
export function partsOfRows(
  { model, rows, header, source }: CsvFile,
  stop: Stop,
  around: { readonly module: string },
): Verdict {
  if (model !== RIGHTS && model !== RESTRICTS) return STAYS;
  const row = rows.find(
    (cells) => (cells[0]?.start ?? 0) <= stop.start && stop.end <= (cells.at(-1)?.end ?? 0),
  );
  const [first, last] = [row?.[0], row?.at(-1)];
  if (!row || !first || !last) return STAYS;
  const id = row[header.findIndex(({ value }) => value === 'id')]?.value;
  const isAccess = model === RESTRICTS || isForeign(id, around);
  if (isAccess && !/(^|\.)model_\w+$/.test(stop.name ?? '')) return { stays: 'access' };
  const { text } = source;
  const start = lineStart(text, first.start);
  const next = text.indexOf('\n', last.end);
  const end = next === -1 ? text.length : next + 1;
  const part: Part = { kind: 'row', start, end, changes: () => [{ start, end, text: '' }] };
  return { parts: [part] };
}
