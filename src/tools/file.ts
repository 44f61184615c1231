import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import type { OdooClient } from '../odoo/types.ts';
import { defineTool, type ToolContext } from './define.ts';
import { listAttachments, openAttachment, openField, type Stored, textOf } from './lib/attachments.ts';
import { cut } from './lib/cells.ts';
import { isCredentialName } from './lib/credentials.ts';
import { fence } from './lib/fence.ts';
import { namesOf } from './lib/fetch.ts';
import { existingFile, newPath, saveNew } from './lib/files.ts';
import { checkGuard } from './lib/guard.ts';
import { IdsInput, missingRecords, resolveIds } from './lib/ids.ts';
import { question, quote, recordList } from './lib/question.ts';

const MAX_UPLOAD = 25 * 1024 * 1024;
const MAX_READ = 8 * 1024 * 1024;
const MAX_TEXT = 40_000;

const Input = z.strictObject({
  action: z
    .enum(['list', 'read', 'save', 'upload', 'report'])
    .describe(
      'list: attachments of records; read: text of a file; save: to disk; upload: from disk; report: PDF to disk',
    ),
  model: z.string().optional().describe('Technical name of the records'),
  ids: IdsInput.optional().describe('Their ids'),
  attachment_id: z.int().optional().describe('For read and save: id of an ir.attachment'),
  field: z.string().optional().describe('Binary field, in place of an attachment'),
  path: z.string().optional().describe('File in the project; never overwritten'),
  report: z.string().optional().describe('report_name, such as sale.report_saleorder'),
});
type Input = z.output<typeof Input>;

export const file = defineTool({
  name: 'file',
  title: 'Files of Odoo records',
  description:
    'Attachments, binary fields and printed reports: list those of a record, read the text of one, save one to ' +
    'the project, upload a project file to a record (asks first), or print a report (invoice, quotation, ' +
    'delivery slip) as PDF.',
  access: 'local',
  asks: true,
  input: Input,
  examples: [
    { action: 'list', model: 'sale.order', ids: 7 },
    { action: 'save', attachment_id: 42, path: 'contract.pdf' },
    { action: 'report', model: 'account.move', ids: 7, report: 'account.report_invoice' },
  ],
  async run(input, context) {
    const client = await context.odoo();
    return ACTIONS[input.action](client, input, context);
  },
});

const ACTIONS: Readonly<
  Record<Input['action'], (client: OdooClient, input: Input, context: ToolContext) => Promise<string>>
> = { list, read, save, upload, report };

async function list(client: OdooClient, input: Input, context: ToolContext): Promise<string> {
  const { model, ids } = await records(client, input, context);
  const rows = await listAttachments(client, model, ids, { signal: context.signal });
  const fields = await client.fields(model, { signal: context.signal });
  const binary = [...fields.values()].filter(
    (one) =>
      (one.type === 'binary' || one.type === 'image') &&
      one.store !== false &&
      !isCredentialName(one.name) &&
      !one.withheld,
  );
  const lines = rows.map((row) =>
    [
      row.id,
      row.res_id,
      row.name,
      row.mimetype || '',
      row.type === 'url' ? `link ${String(row.url)}` : row.file_size,
    ].join('\t'),
  );
  const total = `${rows.length}${rows.length === 200 ? ' or more' : ''}`;
  return [
    `${total} attachment${rows.length === 1 ? '' : 's'} at ${model} ${ids.join(', ')}.`,
    ...(binary.length > 0 ? [`Binary fields (field): ${binary.map((one) => one.name).join(', ')}.`] : []),
    ...(lines.length > 0 ? [fence(['id\tres_id\tname\ttype\tbytes', ...lines].join('\n'))] : []),
  ].join('\n');
}

async function read(client: OdooClient, input: Input, context: ToolContext): Promise<string> {
  const stored = await open(client, input, context);
  if ((stored.size ?? 0) > MAX_READ) throw tooLarge(stored, 'read');
  const text = await textOf(stored);
  if (text === undefined) {
    throw new OdooError(
      'bad_request',
      `${quote(stored.name)} (${stored.type || 'binary'}) has no text to read.`,
      {
        hint: 'Save it with action save; Odoo takes the text out of PDF and office files when attachment_indexation is installed.',
      },
    );
  }
  const more = text.length > MAX_TEXT ? '; action save gives all of it' : '';
  return `${quote(stored.name)}, ${stored.type || 'text'}, ${text.length} characters${more}:\n${fence(cut(text, MAX_TEXT))}`;
}

async function save(client: OdooClient, input: Input, context: ToolContext): Promise<string> {
  const stored = await open(client, input, context);
  const path = input.path ?? fileName(stored.name);
  await newPath(path);
  const saved = await saveNew(path, await stored.content());
  return `Saved ${saved.path} (${saved.bytes} bytes${stored.type ? `, ${stored.type}` : ''}).`;
}

async function upload(client: OdooClient, input: Input, context: ToolContext): Promise<string> {
  const options = { signal: context.signal };
  const { model, ids } = await records(client, input, context);
  const [id] = ids;
  if (id === undefined || ids.length > 1)
    throw new OdooError('bad_request', 'upload takes one record: give one id.');
  checkGuard(model, context.mode, `Uploading to ${model}`);
  const local = await existingFile(need(input.path, 'path', 'upload'));
  if (local.size > MAX_UPLOAD) {
    throw new OdooError(
      'bad_request',
      `${quote(local.name)} has ${local.size} bytes: at most ${MAX_UPLOAD} go up.`,
    );
  }
  // Says that the field is there, and one for files.
  if (input.field !== undefined) await openField(client, model, id, input.field, options);
  const names = await namesOf(client, model, [id], options);
  if (!names.has(id)) throw missingRecords(model, [id]);
  const where = input.field === undefined ? 'as an attachment of' : `into ${input.field} of`;
  const lines = [`file: ${quote(local.name)}, ${local.size} bytes`, `${model} ${recordList([id], names)}`];
  await context.confirm(await question(client, `Upload a file ${where} this record?`, lines));
  const datas = (await readFile(local.path)).toString('base64');
  if (input.field !== undefined) {
    await client.call(model, 'write', { ids: [id], args: [{ [input.field]: datas }] }, options);
    return `Uploaded ${quote(local.name)} (${local.size} bytes) into ${input.field} of ${model} ${id}.`;
  }
  const values = { name: local.name, datas, res_model: model, res_id: id };
  const created = await client.call('ir.attachment', 'create', { args: [values] }, options);
  const attachment = Array.isArray(created) ? created[0] : created;
  return `Uploaded ${quote(local.name)} (${local.size} bytes) as attachment ${String(attachment)} of ${model} ${id}.`;
}

async function report(client: OdooClient, input: Input, context: ToolContext): Promise<string> {
  const options = { signal: context.signal };
  const { model, ids } = await records(client, input, context);
  const names = await namesOf(client, model, ids, options);
  const missing = ids.filter((id) => !names.has(id));
  if (missing.length > 0) throw missingRecords(model, missing);
  if (input.path !== undefined) await newPath(input.path);
  const { renderReport } = await import('./lib/reports.ts');
  const rendered = await renderReport(client, model, ids, input.report, options);
  const path = input.path ?? `${fileName(rendered.report)}-${ids.slice(0, 5).join('-')}.${rendered.format}`;
  // What is no PDF must not look like one.
  const target = rendered.format === 'html' ? path.replace(/\.pdf$/i, '.html') : path;
  const saved = await saveNew(target, rendered.bytes);
  const head = `Saved ${rendered.report} of ${model} ${ids.join(', ')} to ${saved.path} (${rendered.format}, ${saved.bytes} bytes).`;
  return [head, ...(rendered.note ? [rendered.note] : [])].join('\n');
}

async function records(
  client: OdooClient,
  input: Input,
  context: ToolContext,
): Promise<{ model: string; ids: number[] }> {
  const model = need(input.model, 'model', input.action);
  const ids = await resolveIds(client, model, need(input.ids, 'ids', input.action), {
    signal: context.signal,
  });
  return { model, ids };
}

async function open(client: OdooClient, input: Input, context: ToolContext): Promise<Stored> {
  const options = { signal: context.signal };
  if (input.attachment_id !== undefined) return openAttachment(client, input.attachment_id, options);
  if (input.field === undefined) {
    throw new OdooError('bad_request', `${input.action} needs attachment_id, or model, ids and field.`, {
      hint: 'file with action list names the attachments of a record.',
    });
  }
  const { model, ids } = await records(client, input, context);
  const [id] = ids;
  if (id === undefined || ids.length > 1)
    throw new OdooError('bad_request', `${input.action} takes one record.`);
  return openField(client, model, id, input.field, options);
}

function need<T>(value: T | undefined, name: string, action: string): T {
  if (value !== undefined) return value;
  throw new OdooError('bad_request', `${action} needs "${name}".`);
}

/** A name from Odoo as a file's name: it must not lead anywhere. */
function fileName(name: string): string {
  return (
    name
      .replaceAll(/[^\p{L}\p{N} ._()-]+/gu, '_')
      .replace(/^[. ]+/, '')
      .slice(0, 120) || 'file'
  );
}

function tooLarge(stored: Stored, action: string): OdooError {
  return new OdooError(
    'bad_request',
    `${quote(stored.name)} has ${stored.size} bytes, too many to ${action} here.`,
    {
      hint: 'Save it with action save.',
    },
  );
}
