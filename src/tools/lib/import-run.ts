import { OdooError } from '../../odoo/errors.ts';
import type { OdooClient } from '../../odoo/types.ts';
import { count } from '../../verify/count.ts';
import type { ToolContext } from '../define.ts';
import { type Column, checkColumns, continues, isEmpty, type Match, matchOf } from './import-columns.ts';
import { load, type Matrix, matrixOf, type RowMessage, tryOut } from './import-load.ts';
import { type Known, keyOf, lookUp } from './import-match.ts';
import { question, valueLines } from './question.ts';
import type { SourceRow } from './rows.ts';

export interface ImportRequest {
  readonly model: string;
  readonly key: readonly string[] | undefined;
  /** Rows before this number are passed over. */
  readonly from: number;
  readonly dryRun: boolean;
  /** Reads the rows from the beginning, each time it is called. */
  readonly source: () => AsyncGenerator<SourceRow>;
  /** What the human is told they come from. */
  readonly what: string;
}

/** One transaction each: large enough to be fast, small enough to be done well before a timeout. */
const BATCH = 500;
const MAX_TOLD = 20;
/** A batch of heavy records may take long, and stopping to wait for it would not stop Odoo. */
const BATCH_MS = 300_000;

interface Counts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Rows with the same columns, which `load` takes at once. */
interface Batch {
  readonly columns: readonly Column[];
  readonly rows: readonly SourceRow[];
}

/** Creates or updates all rows, batch by batch, after asking once; says what became of them. */
export async function runImport(request: ImportRequest, context: ToolContext): Promise<string> {
  const { model, dryRun } = request;
  const client = await context.odoo();
  // The whole source is read once before anything is written: for its columns, its number and its faults.
  const { total, first, columnsOf } = await survey(client, request, context);
  if (total === 0) throw new OdooError('bad_request', `There are no rows from row ${request.from} on.`);
  if (!dryRun) {
    const lines = [
      `from ${request.what}`,
      ...valueLines([...first], (index) => `row ${request.from + index}`),
    ];
    await context.confirm(await question(client, `Import ${count(total, 'row')} into ${model}?`, lines));
  }
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 };
  const told: RowMessage[] = [];
  let done = 0;
  for await (const batch of batches(request, columnsOf)) {
    const [firstRow, lastRow] = [batch.rows[0]?.number ?? 0, batch.rows.at(-1)?.number ?? 0];
    if (context.signal.aborted) throw stopped('The import was cancelled', model, counts, firstRow);
    const messages = await runBatch(client, request, batch, counts, context).catch((error: unknown) => {
      throw interrupted(error, model, counts, firstRow, lastRow);
    });
    told.push(...messages);
    if (!dryRun) told.splice(MAX_TOLD);
    done += batch.rows.length;
    context.progress(done, total, `${dryRun ? 'tried' : 'imported'} up to row ${lastRow}`);
    if (dryRun && told.filter((message) => message.isError).length >= MAX_TOLD) break;
  }
  return dryRun
    ? describeDryRun(model, done, total, counts, told)
    : describeImport(model, done, counts, told);
}

/** What one call of `load` takes; `what` says which rows of the batch they are, where they are not all. */
interface Part {
  readonly what: string;
  readonly rows: readonly SourceRow[];
  readonly records: number;
  readonly known: boolean;
}

async function runBatch(
  client: OdooClient,
  request: ImportRequest,
  { columns, rows }: Batch,
  counts: Counts,
  context: ToolContext,
): Promise<readonly RowMessage[]> {
  const { model, key, dryRun } = request;
  const match = matchOf(model, columns, key);
  const records = rows.filter((row) => !continues(row.cells, columns));
  const known = await lookUp(client, model, match, columns, records, { signal: context.signal });
  counts.unchanged += known.unchanged.size;
  const told: RowMessage[] = [];
  for (const part of partsOf(rows, columns, match, known)) {
    const matrix: Matrix = matrixOf(
      columns,
      part.rows,
      match.by === 'key' && part.known ? known.ids : undefined,
    );
    // Not the caller's signal: what is given up half-way has an outcome that nobody knows.
    const options = { timeoutMs: Math.max(BATCH_MS, client.instance.timeoutMs) };
    const { ids, messages } = dryRun
      ? await tryOut(client, model, matrix, options)
      : await load(client, model, matrix, known.archived, options);
    told.push(...messages);
    const errors = messages.filter((message) => message.isError);
    if (errors.length > 0 && dryRun) continue;
    if (errors.length > 0) throw refused(model, errors, part.what, rows);
    if (!dryRun && ids?.length !== part.records) {
      const text = `Odoo saved ${ids?.length ?? 0} records for ${count(part.records, 'row')}`;
      throw new OdooError('server', `${text}; look at what is there.`);
    }
    const updated =
      known.certain || !ids
        ? part.rows.filter((row) => known.ids.has(row.number)).length
        : ids.filter((id) => id <= known.newest).length;
    counts.updated += updated;
    counts.created += part.records - updated;
  }
  return told;
}

/**
 * Rows matched by key go apart from new ones: 14.0 at least takes an empty `.id` for an id
 * (`_convert_records` in odoo/models.py).
 */
function partsOf(rows: readonly SourceRow[], columns: readonly Column[], match: Match, known: Known): Part[] {
  const there: SourceRow[] = [];
  const fresh: SourceRow[] = [];
  const size = { there: 0, fresh: 0 };
  let to: 'there' | 'fresh' | undefined;
  for (const row of rows) {
    if (!continues(row.cells, columns)) {
      to = known.ids.has(row.number) ? 'there' : 'fresh';
      if (known.unchanged.has(row.number)) to = undefined;
      if (to) size[to] += 1;
    }
    if (to) (to === 'there' ? there : fresh).push(row);
  }
  if (match.by !== 'key') {
    const changing = rows.filter((row) => !known.unchanged.has(row.number));
    const all = { what: '', rows: changing, records: size.there + size.fresh, known: true };
    return changing.length > 0 ? [all] : [];
  }
  return [
    { what: 'the rows to update of ', rows: there, records: size.there, known: true },
    { what: 'the new rows of ', rows: fresh, records: size.fresh, known: false },
  ].filter((part) => part.rows.length > 0);
}

interface Survey {
  readonly total: number;
  readonly first: readonly SourceRow['cells'][];
  readonly columnsOf: (cells: SourceRow['cells']) => readonly Column[];
}

async function survey(client: OdooClient, request: ImportRequest, context: ToolContext): Promise<Survey> {
  const bySignature = new Map<string, readonly Column[]>();
  const first: SourceRow['cells'][] = [];
  let total = 0;
  for await (const row of request.source()) {
    if (context.signal.aborted)
      throw new OdooError('timeout', 'The import was cancelled; nothing was changed.');
    if (row.number < request.from) continue;
    total += 1;
    if (first.length < 3) first.push(row.cells);
    const signature = signatureOf(row.cells);
    let columns = bySignature.get(signature);
    if (!columns) {
      columns = await checkColumns(client, request.model, Object.keys(row.cells), context);
      if (!continues(row.cells, columns)) matchOf(request.model, columns, request.key);
      bySignature.set(signature, columns);
    }
    checkMatched(row, columns, request);
  }
  return { total, first, columnsOf: (cells) => bySignature.get(signatureOf(cells)) ?? [] };
}

function signatureOf(cells: SourceRow['cells']): string {
  return JSON.stringify(Object.keys(cells));
}

function checkMatched(row: SourceRow, columns: readonly Column[], { model, key }: ImportRequest): void {
  if (continues(row.cells, columns)) return;
  const missing = matchColumns(matchOf(model, columns, key)).find((name) => isEmpty(row.cells[name]));
  if (missing === undefined) return;
  throw new OdooError(
    'bad_request',
    `Row ${row.number} has no "${missing}", which tells whether it is in Odoo already.`,
    {
      hint: 'Fill it in each row, so that repeating the import doubles nothing.',
    },
  );
}

function matchColumns(match: Match): readonly string[] {
  return match.by === 'key' ? match.fields : [match.by === 'id' ? '.id' : 'id'];
}

/** Cuts before a row that has other columns or the same key as one in the batch, never inside a record. */
async function* batches(
  request: ImportRequest,
  columnsOf: (cells: SourceRow['cells']) => readonly Column[],
): AsyncGenerator<Batch> {
  let columns: readonly Column[] = [];
  let rows: SourceRow[] = [];
  let keys = new Set<string>();
  for await (const row of request.source()) {
    if (row.number < request.from) continue;
    const own = columnsOf(row.cells);
    const goesOn = own === columns && continues(row.cells, own);
    const names = goesOn ? [] : matchColumns(matchOf(request.model, own, request.key));
    const key = keyOf(names.map((name) => row.cells[name]));
    if (rows.length > 0 && !goesOn && (own !== columns || keys.has(key) || rows.length >= BATCH)) {
      yield { columns, rows };
      rows = [];
      keys = new Set();
    }
    columns = own;
    rows.push(row);
    if (!goesOn) keys.add(key);
  }
  if (rows.length > 0) yield { columns, rows };
}

function sums({ created, updated, unchanged }: Counts): string {
  return `${created} created, ${updated} updated, ${unchanged} unchanged`;
}

function messageLines(messages: readonly RowMessage[]): string[] {
  const lines = messages.slice(0, MAX_TOLD).map(({ row, column, text }) => {
    const place = [...(row === undefined ? [] : [`row ${row}`]), ...(column ? [column] : [])].join(', ');
    return `- ${place ? `${place}: ` : ''}${text}`;
  });
  if (messages.length > MAX_TOLD) lines.push(`and ${messages.length - MAX_TOLD} more`);
  return lines;
}

function describeImport(model: string, rows: number, counts: Counts, told: readonly RowMessage[]): string {
  const head = `Imported ${count(rows, 'row')} into ${model}: ${sums(counts)}.`;
  return [head, ...(told.length > 0 ? ['Odoo remarks:', ...messageLines(told)] : [])].join('\n');
}

function describeDryRun(
  model: string,
  done: number,
  total: number,
  counts: Counts,
  told: readonly RowMessage[],
): string {
  const errors = told.filter((message) => message.isError);
  const part = done < total ? ` (stopped after ${done} of ${count(total, 'row')})` : '';
  const limit =
    total > BATCH
      ? [`Tried in parts of ${BATCH} rows: a row that needs one of an earlier part can't be proved.`]
      : [];
  if (errors.length === 0) {
    const head = `Dry run on the server, rolled back: ${count(done, 'row')} would go into ${model}: ${sums(counts)}.`;
    return [head, ...limit, ...messageLines(told), 'Next: call it again without dry_run.'].join('\n');
  }
  return [
    `Dry run on the server, rolled back: Odoo refuses ${count(errors.length, 'row')} of ${model}${part}.`,
    ...messageLines(errors),
    ...limit,
    `Next: correct ${errors.length === 1 ? 'it' : 'these rows'} and try again.`,
  ].join('\n');
}

function refused(
  model: string,
  errors: readonly RowMessage[],
  what: string,
  rows: readonly SourceRow[],
): OdooError {
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const where = `${first === last ? '' : what}${rowsFrom(first, last)} for ${model}`;
  const back = first === last ? 'it was rolled back' : 'all of these were rolled back';
  const head = `Odoo refused ${where}; ${back}.`;
  return new OdooError('validation', [head, ...messageLines(errors)].join('\n'), {
    hint: `Correct ${errors.length === 1 ? 'it' : 'them'}, then call again.`,
  });
}

function rowsFrom(first: number, last: number): string {
  return first === last ? `row ${first}` : `rows ${first} to ${last}`;
}

function interrupted(error: unknown, model: string, counts: Counts, first: number, last: number): unknown {
  if (!(error instanceof OdooError)) return error;
  const rows = rowsFrom(first, last);
  const place = error.message.includes(`${rows} for ${model}`)
    ? ''
    : `${rows.replace(/^r/, 'R')} for ${model}: `;
  return new OdooError(error.kind, place + error.message, {
    hint: goOn(counts, first, error.hint?.replace(/\.$/, '') ?? 'Call again'),
    cause: error,
  });
}

function stopped(what: string, model: string, counts: Counts, first: number): OdooError {
  return new OdooError('timeout', `${what} before row ${first} for ${model}.`, {
    hint: goOn(counts, first, 'To go on call again'),
  });
}

function goOn(counts: Counts, first: number, what: string): string {
  return `${what}, with from_row ${first}: the rows before are in Odoo (${sums(counts)}); repeating them is harmless.`;
}
