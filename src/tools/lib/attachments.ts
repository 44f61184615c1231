import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import { isCredentialField, isCredentialName } from './credentials.ts';
import { type Row, toRows } from './fetch.ts';
import { unknownField } from './fields.ts';
import { htmlToText } from './html.ts';

/** A file that Odoo keeps: an attachment, or a binary field of a record. */
export interface Stored {
  readonly name: string;
  /** Empty where Odoo does not say. */
  readonly type: string;
  /** Bytes; undefined where only reading it would tell. */
  readonly size: number | undefined;
  /** Text that Odoo has taken out of it for its own search: of PDF and office files, with attachment_indexation. */
  readonly indexed: string;
  content(): Promise<Buffer>;
}

const FIELDS = [
  'name',
  'mimetype',
  'file_size',
  'res_model',
  'res_id',
  'res_field',
  'type',
  'url',
  'create_date',
];

/** Attachments of records, newest first; those that hold the value of a field are left to that field. */
export async function listAttachments(
  client: OdooClient,
  model: string,
  ids: readonly number[],
  options: CallOptions,
): Promise<readonly Row[]> {
  const domain = [
    ['res_model', '=', model],
    ['res_id', 'in', ids],
  ];
  const kwargs = { domain, fields: FIELDS, order: 'id desc', limit: 200 };
  return toRows(
    await client.call('ir.attachment', 'search_read', { kwargs }, { ...options, effect: 'read' }),
  );
}

export async function openAttachment(client: OdooClient, id: number, options: CallOptions): Promise<Stored> {
  // Without a condition on res_field Odoo hides those that hold a field's value.
  const domain = [['id', '=', id], '|', ['res_field', '=', false], ['res_field', '!=', false]];
  const kwargs = { domain, fields: [...FIELDS, 'index_content'] };
  const rows = toRows(
    await client.call('ir.attachment', 'search_read', { kwargs }, { ...options, effect: 'read' }),
  );
  const [row] = rows;
  if (!row) {
    throw new OdooError('not_found', `There is no attachment ${id}, or your user may not see it.`, {
      hint: 'file with action list names the attachments of a record.',
    });
  }
  if (row.type === 'url') {
    throw new OdooError('bad_request', `Attachment ${id} is a link and holds no content.`);
  }
  await checkOwner(client, row, options);
  return {
    name: String(row.name || `attachment-${id}`),
    type: String(row.mimetype || ''),
    size: Number(row.file_size || 0),
    indexed: indexOf(String(row.index_content || ''), String(row.mimetype || '')),
    content: () => readBinary(client, 'ir.attachment', id, 'datas', options),
  };
}

/** 14.0 indexes a file that it can't read by the first word of its type (`_index` in ir_attachment.py). */
function indexOf(text: string, type: string): string {
  return text === type.split('/')[0] ? '' : text;
}

/** What the policy keeps back of a record is kept back where it is stored, too. */
async function checkOwner(client: OdooClient, row: Row, options: CallOptions): Promise<void> {
  if (typeof row.res_model !== 'string' || row.res_model === '') return;
  const name = row.res_field;
  if (typeof name === 'string' && isCredentialName(name)) throw withheld(row.res_model, name);
  const fields = await client.fields(row.res_model, options);
  if (typeof name === 'string' && fields.get(name)?.withheld) throw withheld(row.res_model, name);
}

export async function openField(
  client: OdooClient,
  model: string,
  id: number,
  name: string,
  options: CallOptions,
): Promise<Stored> {
  const fields = await client.fields(model, options);
  const field = fields.get(name) ?? unknownField(model, name, fields);
  if (field.type !== 'binary' && field.type !== 'image') {
    throw new OdooError('bad_request', `${model}.${name} holds no file: it is a ${field.type} field.`, {
      hint: 'read shows its value.',
    });
  }
  if (isCredentialField(field) || field.withheld) throw withheld(model, name);
  return {
    name: `${model.replaceAll('.', '_')}-${id}-${name}`,
    type: '',
    size: undefined,
    indexed: '',
    content: () => readBinary(client, model, id, name, options),
  };
}

async function readBinary(
  client: OdooClient,
  model: string,
  id: number,
  field: string,
  options: CallOptions,
): Promise<Buffer> {
  const kwargs = { fields: [field], context: { bin_size: false } };
  const rows = toRows(
    await client.call(model, 'read', { ids: [id], kwargs }, { ...options, effect: 'read' }),
  );
  const value = rows[0]?.[field];
  if (typeof value === 'string' && value !== '') return Buffer.from(value, 'base64');
  throw new OdooError('not_found', `${model} ${id} has nothing in ${field}.`);
}

function withheld(model: string, name: string): OdooError {
  return new OdooError('access', `${model}.${name} is withheld.`);
}

const TEXT = /^text\/|^application\/(json|xml|csv|javascript|x-(yaml|sh|python)|sql)|\+(json|xml)$/;

/** The text of a file, or undefined where it has none that we or Odoo can read. */
export async function textOf(file: Stored): Promise<string | undefined> {
  if (file.type !== '' && !TEXT.test(file.type)) return file.indexed === '' ? undefined : file.indexed;
  const bytes = await file.content();
  const text = decode(bytes);
  if (text === undefined) return file.indexed === '' ? undefined : file.indexed;
  return /html/.test(file.type) || /^\s*<(!doctype html|html)\b/i.test(text) ? htmlToText(text) : text;
}

function decode(bytes: Buffer): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    // Old spreadsheets write Windows' own encoding; anything binary has zero bytes.
    return bytes.includes(0) ? undefined : new TextDecoder('windows-1252').decode(bytes);
  }
}
