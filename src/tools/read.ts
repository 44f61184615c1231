import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { defineTool } from './define.ts';
import { cell, isFreeText } from './lib/cells.ts';
import { type Column, pickColumns } from './lib/columns.ts';
import { ContextInput, checkLang, toContext } from './lib/context.ts';
import { isCredentialField } from './lib/credentials.ts';
import { fence } from './lib/fence.ts';
import { everyRecord, fetchPage, type Row } from './lib/fetch.ts';
import { defaultFields, fieldsOf } from './lib/fields.ts';
import { describeMissing, IdsInput, resolveIds } from './lib/ids.ts';
import { withheld } from './search.ts';

const MAX_CHARACTERS = 40_000;

export const read = defineTool({
  name: 'read',
  title: 'Read Odoo records',
  description:
    'Read known Odoo records in detail, by id or external id ("base.main_company"): long texts, lines and ' +
    'tags with their names, HTML as text. Missing ids are named. Without fields it shows about thirty. ' +
    'To find records use search.',
  access: 'read',
  input: z.strictObject({
    model: z.string().describe('Technical name, such as sale.order'),
    ids: IdsInput.describe('Id, external id, or an array of them (at most 500)'),
    fields: z.array(z.string()).optional().describe('Fields; paths too'),
    context: ContextInput.optional(),
  }),
  examples: [
    { model: 'res.company', ids: 'base.main_company', fields: ['name', 'currency_id', 'user_ids'] },
    { model: 'sale.order', ids: [7, 8] },
  ],
  async run({ model, ids: given, fields: names, context: extra }, context) {
    const client = await context.odoo();
    const options = { signal: context.signal };
    const called = toContext(extra);
    await checkLang(client, called, options);
    const known = await fieldsOf(client, model, options);
    const lookUp = (name: string) => fieldsOf(client, name, options);
    const wanted = await pickColumns(model, names ?? defaultFields(known, 30, true), lookUp);
    const fields = wanted.filter((field) => !isCredentialField(field) && field.name !== 'id');
    const ids = await resolveIds(client, model, given, options);
    const domain = everyRecord(known.has('active'), ids);
    const request = { model, domain, fields, limit: ids.length, names: 5, context: called };
    const page = await fetchPage(client, request, options);
    const byId = new Map(page.rows.map((row) => [row.id, row]));
    const missing = ids.filter((id) => !byId.has(id));
    if (byId.size === 0) {
      throw new OdooError('not_found', `${describeMissing(model, missing)}.`, {
        hint: `search with model "${model}" finds the records that are there.`,
      });
    }
    const maxLength = byId.size === 1 ? 20_000 : 2_000;
    const blocks: string[] = [];
    let length = 0;
    let freeText = false;
    for (const id of ids) {
      const row = byId.get(id);
      if (!row) continue;
      const one = block(model, row, fields, maxLength);
      length += one.text.length;
      if (length > MAX_CHARACTERS && blocks.length > 0) break;
      freeText ||= one.freeText;
      blocks.push(one.text);
    }
    const body = blocks.join('\n\n');
    const rest = ids.filter((id) => byId.has(id)).slice(blocks.length);
    return [
      ...(missing.length > 0 ? [`${describeMissing(model, missing)}.`] : []),
      ...(rest.length > 0
        ? [`${blocks.length} of ${ids.length} shown, for length; next: ids ${JSON.stringify(rest)}`]
        : []),
      ...(fields.some((field) => field.type === 'datetime') ? ['Datetimes are UTC.'] : []),
      ...withheld(wanted),
      freeText ? fence(body) : body,
    ].join('\n');
  },
});

/** `field: value` lines; what is empty is named in one line. */
function block(
  model: string,
  row: Row,
  fields: readonly Column[],
  maxLength: number,
): { text: string; freeText: boolean } {
  const lines = [`${model} ${row.id}`];
  const empty: string[] = [];
  let freeText = false;
  for (const field of fields) {
    const text = cell(field, row[field.name], { maxLength, maxRelated: 5 });
    freeText ||= isFreeText(field, text);
    if (text === '') empty.push(field.name);
    else lines.push(`${field.name}: ${text.includes('\n') ? `\n  ${text.replaceAll('\n', '\n  ')}` : text}`);
  }
  if (empty.length > 0) lines.push(`empty: ${empty.join(', ')}`);
  return { text: lines.join('\n'), freeText };
}
