import type { CsvCell, CsvFile, RefFact, SourceFile } from './types.ts';
import { qualified } from './xml/data.ts';

/** Reads a CSV data file; its name says the model, as in `ir.model.access.csv` or `res.partner-demo.csv`. */
export function readCsv(source: SourceFile, module: string): CsvFile {
  const [header = [], ...lines] = parseCsv(source.text);
  const rows = lines.filter((row) => row.some((cell) => cell.value !== ''));
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.csv$/, '');
  const model = name.split('-')[0] ?? name;
  const idColumn = header.findIndex((cell) => cell.value === 'id');
  const records = rows.flatMap((row) => {
    const cell = row[idColumn];
    return cell?.value ? [{ ...spanOf(cell), xmlid: qualified(cell.value, module), model }] : [];
  });
  return { source, model, header, rows, records, refs: refsOf(header, rows, module) };
}

/** What the import takes for no record. Source: base/models/ir_fields.py, `_str_to_boolean`. */
const NONE = /^(|0|false|no)$/i;

function refsOf(
  header: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
  module: string,
): readonly RefFact[] {
  const columns = header.flatMap((cell, index) => (/[:/]id$/.test(cell.value) ? [index] : []));
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row[column];
      const ids = cell?.value.split(',').map((id) => id.trim()) ?? [];
      return cell
        ? ids.filter((id) => !NONE.test(id)).map((id) => ({ ...spanOf(cell), xmlid: qualified(id, module) }))
        : [];
    }),
  );
}

function spanOf({ start, end }: CsvCell) {
  return { start, end };
}

/** The rows as Python's `csv` reads them; a cell's span includes its quotes. */
export function parseCsv(text: string): CsvCell[][] {
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const cell = readCell(text, at);
    row.push(cell);
    at = cell.end;
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      row.push({ value: '', start: at, end: at });
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

/** Quotes count only when they open the cell; what follows the closing quote is taken as it is. */
function readCell(text: string, start: number): CsvCell {
  let at = start;
  let value = '';
  if (text[at] === '"') {
    at += 1;
    for (;;) {
      const quote = text.indexOf('"', at);
      const end = quote === -1 ? text.length : quote;
      value += text.slice(at, end);
      at = end + 1;
      if (text[at] !== '"' || quote === -1) break;
      value += '"';
      at += 1;
    }
    at = Math.min(at, text.length);
  }
  const rest = /[^,\r\n]*/y;
  rest.lastIndex = at;
  value += rest.exec(text)?.[0] ?? '';
  return { value, start, end: rest.lastIndex };
}
