import { OdooError } from '../../odoo/errors.ts';
import { redact } from '../../odoo/redact.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import { cut } from './cells.ts';
import { type Column, importText } from './import-columns.ts';
import type { SourceRow } from './rows.ts';

/** What Odoo says of one row. */
export interface RowMessage {
  /** Undefined where Odoo does not say which row. */
  readonly row: number | undefined;
  readonly column: string;
  readonly text: string;
  readonly isError: boolean;
}

export interface Loaded {
  /** Undefined when Odoo refused the batch and rolled it back. */
  readonly ids: readonly number[] | undefined;
  readonly messages: readonly RowMessage[];
}

export interface Matrix {
  readonly names: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly SourceRow[];
}

/** Rows as `load` takes them; known records go by their id, in a column of its own. */
export function matrixOf(
  columns: readonly Column[],
  rows: readonly SourceRow[],
  ids: ReadonlyMap<number, number> | undefined,
): Matrix {
  const names = columns.map((column) => column.name);
  const cells = rows.map((row) =>
    columns.map((column) => importText(column, row.cells[column.name], row.number)),
  );
  if (!ids) return { names, cells, rows };
  return {
    names: ['.id', ...names],
    cells: cells.map((line, index) => [String(ids.get(rows[index]?.number ?? 0) ?? ''), ...line]),
    rows,
  };
}

/**
 * Creates and updates in one transaction, or nothing at all. Datetimes are taken as UTC, as everywhere
 * here, and no message is tracked in the chatter, as in Odoo's own import screen.
 */
export async function load(
  client: OdooClient,
  model: string,
  matrix: Matrix,
  archived: boolean,
  options: CallOptions,
): Promise<Loaded> {
  const context = { ...CONTEXT, ...(archived ? { active_test: false } : {}) };
  const args = [matrix.names, matrix.cells];
  const answer = await client.call(model, 'load', { args, kwargs: { context } }, options);
  return readAnswer(answer, matrix);
}

const CONTEXT = { tz: 'UTC', tracking_disable: true };
/** Source: `_read_csv` and `_parse_import_data` of addons/base_import; 14.0 says `headers`, later series `has_headers`. */
const CSV = {
  headers: true,
  has_headers: true,
  encoding: 'utf-8',
  quoting: '"',
  separator: ',',
  date_format: '%Y-%m-%d',
  datetime_format: '%Y-%m-%d %H:%M:%S',
  float_thousand_separator: ',',
  float_decimal_separator: '.',
};

/**
 * Lets Odoo do all of it and roll it back: the dry run of its own import screen (`do` in 14.0,
 * `execute_import` in 19.0, whichever is there between).
 */
export async function tryOut(
  client: OdooClient,
  model: string,
  matrix: Matrix,
  options: CallOptions,
): Promise<Loaded> {
  const { major } = await client.info(options);
  const lines = [matrix.names, ...matrix.cells].map((cells) => cells.map(csvCell).join(','));
  const values = { res_model: model, file: lines.join('\n'), file_name: 'rows.csv', file_type: 'text/csv' };
  try {
    const created = await client.call('base_import.import', 'create', { args: [values] }, options);
    const id = Array.isArray(created) ? created[0] : created;
    const kwargs = {
      fields: matrix.names,
      // With their titles Odoo would remember the mapping, which even a dry run leaves behind.
      columns: [],
      options: CSV,
      dryrun: true,
      context: CONTEXT,
    };
    const run = (method: string): Promise<unknown> =>
      client.call('base_import.import', method, { ids: [Number(id)], kwargs }, options);
    const answer = await (major === 14
      ? run('do')
      : run('execute_import').catch((error: unknown) => {
          // A method that is not there has done nothing.
          if (error instanceof OdooError && /has no method/.test(error.message)) return run('do');
          throw error;
        }));
    return readAnswer(answer, matrix);
  } catch (error) {
    if (!(error instanceof OdooError) || error.kind !== 'not_found') throw error;
    throw new OdooError(
      'bad_request',
      'A dry run needs the module base_import, which is not installed there.',
      {
        cause: error,
      },
    );
  }
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

function readAnswer(answer: unknown, matrix: Matrix): Loaded {
  if (!answer || typeof answer !== 'object' || !('messages' in answer) || !Array.isArray(answer.messages)) {
    throw new OdooError('server', 'Odoo answered an import with something else.');
  }
  const messages = answer.messages.map((message) => readMessage(message, matrix));
  const ids = 'ids' in answer && Array.isArray(answer.ids) ? answer.ids.map(Number) : undefined;
  return { ids: messages.some((one) => one.isError) ? undefined : ids, messages };
}

function readMessage(message: unknown, matrix: Matrix): RowMessage {
  const of = (key: string): unknown =>
    message && typeof message === 'object' ? Reflect.get(message, key) : undefined;
  const rows = of('rows');
  const from = rows && typeof rows === 'object' ? Reflect.get(rows, 'from') : undefined;
  const index = typeof from === 'number' ? from : of('record');
  const field = of('field');
  return {
    row: typeof index === 'number' ? matrix.rows[index]?.number : undefined,
    column: typeof field === 'string' ? field : '',
    text: sentence(String(of('message') ?? '')),
    isError: of('type') !== 'warning',
  };
}

/** Odoo puts the class of an exception before what the user can use. */
function sentence(text: string): string {
  const plain = text.replace(/^[^:]{0,60}: <class '[\w.]+'>: /, '').replace(/<class '[\w.]+'>: ?/, '');
  return cut(redact(plain).replaceAll(/\s+/g, ' ').trim(), 300);
}
