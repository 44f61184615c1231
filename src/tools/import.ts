import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { count } from '../verify/count.ts';
import { defineTool } from './define.ts';
import { existingFile } from './lib/files.ts';
import { checkGuard } from './lib/guard.ts';
import { runImport } from './lib/import-run.ts';
import { rowsOfFile, type SourceRow } from './lib/rows.ts';

const MAX_ROWS = 1_000;

export const importTool = defineTool({
  name: 'import',
  title: 'Import records into Odoo',
  description:
    'Create or update many records from rows or a CSV/JSONL file, matched by external id (column id) or by ' +
    'key fields, so that repeating it is harmless. Batches of one transaction each; says created, updated, ' +
    'unchanged, or which rows Odoo refuses and where to go on. dry_run proves it on the server.',
  access: 'write',
  input: z.strictObject({
    model: z.string().describe('Technical name'),
    rows: z
      .array(z.record(z.string(), z.unknown()))
      .optional()
      .describe('Cells by column: a field, or country_id/id (external id), country_id/.id (id)'),
    path: z.string().optional().describe('.csv (with header) or .jsonl file in the project'),
    key: z.array(z.string()).optional().describe('Fields that identify a record, such as ["ref"]'),
    from_row: z.int().min(1).default(1).describe('First row to import'),
    dry_run: z.boolean().default(false).describe('true: try on the server, then roll back'),
  }),
  examples: [
    { model: 'res.partner', rows: [{ ref: 'C1', name: 'Ada', 'country_id/id': 'base.uk' }], key: ['ref'] },
    { model: 'res.partner', path: 'partners.csv', dry_run: true },
  ],
  async run({ model, rows, path, key, from_row: from, dry_run: dryRun }, context) {
    if ((rows === undefined) === (path === undefined)) {
      throw new OdooError('bad_request', 'import takes either rows or path.');
    }
    checkGuard(model, context.mode, `Importing ${model} records`);
    if (rows !== undefined) {
      if (rows.length === 0) throw new OdooError('bad_request', 'rows is empty.');
      if (rows.length > MAX_ROWS) {
        throw new OdooError(
          'bad_request',
          `${rows.length} rows are too many for one call: at most ${MAX_ROWS}.`,
          {
            hint: 'Write them to a .csv or .jsonl file and give its path.',
          },
        );
      }
      const source = () => numbered(rows);
      return runImport({ model, key, from, dryRun, source, what: count(rows.length, 'row') }, context);
    }
    const file = await existingFile(path ?? '');
    const format = formatOf(file.name);
    return runImport(
      { model, key, from, dryRun, source: () => rowsOfFile(file.path, format), what: file.name },
      context,
    );
  },
});

async function* numbered(rows: readonly Readonly<Record<string, unknown>>[]): AsyncGenerator<SourceRow> {
  for (const [index, cells] of rows.entries()) yield { number: index + 1, cells };
}

function formatOf(name: string): 'csv' | 'jsonl' {
  if (/\.(csv|tsv|txt)$/i.test(name)) return 'csv';
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  throw new OdooError('bad_request', `The file ${JSON.stringify(name)} is neither .csv nor .jsonl.`);
}
