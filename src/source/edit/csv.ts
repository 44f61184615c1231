import { parseCsv } from '../csv.ts';
import { lineBreak } from './edit.ts';

/** Cells of a row by the name of their column, such as `model_id:id`. */
export type CsvRow = Readonly<Record<string, string>>;

/** Columns of `ir.model.access.csv`, in the order in which a new file has them. */
export const ACCESS_COLUMNS: readonly string[] = [
  'id',
  'name',
  'model_id:id',
  'group_id:id',
  'perm_read',
  'perm_write',
  'perm_create',
  'perm_unlink',
];

/**
 * The text with those rows added whose id it lacks: in its own columns, quotes and line ends, behind the last
 * row. `module` is put before ids without one, to compare them. Throws an Error when a column is missing.
 */
export function addCsvRows(text: string, rows: readonly CsvRow[], module: string): string {
  const cells = parseCsv(text);
  const [header = [], ...lines] = cells.filter((row) => row.some((cell) => cell.value !== ''));
  const names = header.length === 0 ? ACCESS_COLUMNS : header.map((cell) => canonical(cell.value));
  const complete = (id: string): string => (id.includes('.') ? id : `${module}.${id}`);
  const idColumn = names.indexOf('id');
  const there = new Set(lines.map((row) => complete(row[idColumn]?.value ?? '')));
  const fresh = rows.filter((row) => !there.has(complete(row.id ?? '')));
  if (fresh.length === 0) return text;
  const lacking = Object.keys(fresh[0] ?? {}).find((column) => !names.includes(column));
  if (lacking !== undefined) throw new Error(`The file has no column ${lacking}.`);
  const eol = lineBreak(text);
  const last = [header, ...lines].at(-1)?.at(-1);
  const sample = lines.at(-1) ?? header;
  const quoted = sample.length > 0 && sample.every((cell) => text[cell.start] === '"');
  const added = fresh.map((row) => names.map((column) => csvCell(row[column] ?? '', quoted)).join(','));
  if (!last) return `${names.join(',')}${eol}${added.join(eol)}${eol}`;
  const [before, after] = [text.slice(0, last.end), text.slice(last.end)];
  return `${before}${eol}${added.join(eol)}${after}`;
}

/** `model_id/id` and `model_id:id` are the same column. */
function canonical(column: string): string {
  return column.trim().replace(/\/id$/, ':id');
}

function csvCell(value: string, quoted: boolean): string {
  return quoted || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
