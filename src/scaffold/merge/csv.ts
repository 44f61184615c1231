import { parseCsv } from '../../source/csv.ts';
import { numbered } from './blocks.ts';
import type { Block, Body } from './types.ts';

/** Header and rows of a CSV file as blocks, each row by its first cell. */
export function csvBody(text: string): Body {
  const rows = parseCsv(text).filter((row) => row.some((cell) => cell.value !== ''));
  const keys = numbered(rows.map((row) => [row[0]?.value.replaceAll('#', '') ?? '', true]));
  let at = 0;
  const blocks = rows.map((row, i): Block => {
    const start = row[0]?.start ?? at;
    const end = row.at(-1)?.end ?? start;
    const lead = text.slice(at, start);
    at = end;
    return { key: keys[i] ?? '', lead, core: text.slice(start, end), start };
  });
  return { open: '', blocks, close: text.slice(at), start: 0 };
}
