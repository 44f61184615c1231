import { createReadStream } from 'node:fs';
import { OdooError } from '../../odoo/errors.ts';

/** One row to import: cells by column. `number` counts from 1, as the rows of the file below its header do. */
export interface SourceRow {
  readonly number: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** A cell longer than this is a quote that was never closed, or no table at all. */
const MAX_CELL = 4 * 1024 * 1024;
const SEPARATORS = [',', ';', '\t', '|'];

/** The rows of a CSV (with a header) or JSONL file, one at a time, so that its size does not matter. */
export async function* rowsOfFile(file: string, format: 'csv' | 'jsonl'): AsyncGenerator<SourceRow> {
  const text = createReadStream(file, { encoding: 'utf8', highWaterMark: 64 * 1024 });
  try {
    yield* format === 'csv' ? rowsOfCsv(text) : rowsOfJsonLines(text);
  } finally {
    text.destroy();
  }
}

async function* rowsOfCsv(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let header: string[] | undefined;
  let number = 0;
  for await (const record of csvRecords(text)) {
    if (!header) {
      header = record.map((name) => name.trim());
      const twice = header.find((name, index) => header?.indexOf(name) !== index);
      if (twice !== undefined)
        throw new OdooError('bad_request', `The header has the column "${twice}" twice.`);
      continue;
    }
    number += 1;
    if (record.every((value) => value === '')) continue;
    if (record.length > header.length) {
      throw new OdooError(
        'bad_request',
        `Row ${number} has ${record.length} cells, the header ${header.length}.`,
        {
          hint: 'Put quotes around a cell that holds the separator.',
        },
      );
    }
    const cells = Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
    yield { number, cells };
  }
}

/** RFC 4180 with any of the usual separators, which the header tells. */
export async function* csvRecords(text: AsyncIterable<string>): AsyncGenerator<string[]> {
  let separator: string | undefined;
  let record: string[] = [];
  let cell = '';
  const parser: { state: 'start' | 'plain' | 'quoted' | 'quote' } = { state: 'start' };
  let head = '';
  let first = true;
  for await (const part of text) {
    let chunk = first ? part.replace(/^\uFEFF/, '') : part;
    first = false;
    if (separator === undefined) {
      head += chunk;
      if (!/[\r\n]/.test(head) && head.length < 65_536) continue;
      chunk = head;
      separator = separatorOf(head);
    }
    yield* feed(chunk, separator);
  }
  if (separator === undefined && head !== '') yield* feed(head, separatorOf(head));
  if (parser.state === 'quoted')
    throw new OdooError('bad_request', 'A quote in the CSV file is never closed.');
  if (record.length > 0 || cell !== '' || parser.state !== 'start') yield [...record, cell];

  function* feed(chunk: string, separator: string): Generator<string[]> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk[at];
      if (parser.state === 'quoted') {
        if (char !== '"') continue;
        cell += chunk.slice(from, at);
        parser.state = 'quote';
        continue;
      }
      if (parser.state === 'quote') {
        // A second quote stands for one; anything else ends the quoted part.
        parser.state = char === '"' ? 'quoted' : 'plain';
        from = at;
        if (parser.state === 'quoted') continue;
      }
      if (char === '"' && parser.state === 'start') {
        parser.state = 'quoted';
        from = at + 1;
      } else if (char === separator || char === '\n' || char === '\r') {
        if (parser.state === 'plain') cell += chunk.slice(from, at);
        // `\r\n` ends one record: the `\n` finds nothing begun.
        const blank = char !== separator && record.length === 0 && cell === '' && parser.state === 'start';
        parser.state = 'start';
        if (blank) continue;
        record.push(cell);
        cell = '';
        if (char !== separator) {
          yield record;
          record = [];
        }
      } else if (parser.state === 'start') {
        parser.state = 'plain';
        from = at;
      }
    }
    if (parser.state === 'plain' || parser.state === 'quoted') cell += chunk.slice(from);
    if (cell.length > MAX_CELL)
      throw new OdooError('bad_request', 'A cell is over 4 MB: is a quote not closed?');
  }
}

function separatorOf(head: string): string {
  const line = head.split(/[\r\n]/, 1)[0]?.replaceAll(/"[^"]*"/g, '') ?? '';
  const counts = SEPARATORS.map((one) => line.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* rowsOfJsonLines(text: AsyncIterable<string>): AsyncGenerator<SourceRow> {
  let rest = '';
  let number = 0;
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_CELL)
      throw new OdooError('bad_request', `Line ${number + lines.length + 1} is over 4 MB.`);
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { number, cells: parseLine(line, number) };
    }
  }
  if (rest.trim() !== '') yield { number: number + 1, cells: parseLine(rest, number + 1) };
}

function parseLine(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    if (value && typeof value === 'object' && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below.
  }
  throw new OdooError('bad_request', `Line ${number} is no JSON object.`, {
    hint: 'A JSONL file has one object a line, such as {"name": "Ada"}.',
  });
}
