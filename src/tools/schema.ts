import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import type { CallOptions, FieldInfo, OdooClient } from '../odoo/types.ts';
import { oldFieldNames } from '../series/renames.ts';
import { defineTool } from './define.ts';
import { aboutModel } from './lib/about-model.ts';
import { isCredentialField } from './lib/credentials.ts';
import { fieldsOf, rankFields } from './lib/fields.ts';
import { listModels } from './lib/models.ts';

const DEFAULT_LINES = 60;
/** A page that leaves room for work; a limit asks for more. */
const DEFAULT_CHARACTERS = 5_900;

/** Words people use for models whose name and title say something else. */
const CALLED: Readonly<Record<string, string>> = {
  'account.move': 'invoice bill credit note refund journal entry',
  'res.partner': 'partner customer vendor supplier address contact company',
  'sale.order': 'quotation quote sales',
  'purchase.order': 'rfq purchase vendor order',
  'stock.picking': 'delivery receipt shipment transfer',
  'stock.quant': 'stock inventory quantity on hand',
  'crm.lead': 'opportunity pipeline lead',
  'product.template': 'article item product',
  'account.payment': 'payment',
  'hr.employee': 'staff employee',
  'res.users': 'user login',
  'ir.attachment': 'file document attachment',
  'mail.message': 'comment chatter note',
};

export const schema = defineTool({
  name: 'schema',
  title: 'Look up Odoo models and fields',
  description:
    'What this Odoo database has: without model, the models whose name or title matches query; with ' +
    'model, your rights, its buttons (methods for execute) and its fields, most useful first, with type, ' +
    'relation, selection values and flags. Use it before a search or write whose names you are not sure of.',
  access: 'read',
  input: z.strictObject({
    model: z.string().optional().describe('Technical name; none lists models'),
    query: z.string().optional().describe('Part of a name or title, such as "invoice"'),
    limit: z.int().min(1).max(500).optional().describe('Lines'),
  }),
  examples: [{ query: 'invoice' }, { model: 'sale.order' }, { model: 'res.partner', query: 'address' }],
  async run({ model, query, limit }, context) {
    const client = await context.odoo();
    const options = { signal: context.signal };
    return model
      ? describeFields(client, model, query, limit, options)
      : describeModels(client, query, limit ?? DEFAULT_LINES, options);
  },
});

async function describeModels(
  client: OdooClient,
  query: string | undefined,
  limit: number,
  options: CallOptions,
): Promise<string> {
  const all = await listModels(client, options);
  if (all.length === 0) {
    throw new OdooError('access', 'The list of models is not readable for this user.', {
      hint: 'Name a model: schema with model shows what this user may do with it.',
    });
  }
  const words = (query ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(({ model, name }) => matches(`${model} ${name} ${CALLED[model] ?? ''}`, words));
  // What people mean most often first, then the models that the words name more fully.
  const weight = (model: string): number => model.length - (CALLED[model] ? 100 : 0);
  found.sort((a, b) => weight(a.model) - weight(b.model) || (a.model < b.model ? -1 : 1));
  const shown = found.slice(0, limit);
  const more = found.length > shown.length ? `, ${shown.length} shown; next: a query or a larger limit` : '';
  return [
    `${found.length} model${found.length === 1 ? '' : 's'}${query ? ` match "${query}"` : ''}${more}`,
    ...shown.map(({ model, name }) => `${model}\t${name}`),
    ...(found.length === 0 ? [`None of ${all.length} models; try one word, or its English name.`] : []),
  ].join('\n');
}

async function describeFields(
  client: OdooClient,
  model: string,
  query: string | undefined,
  limit: number | undefined,
  options: CallOptions,
): Promise<string> {
  const [fields, about] = await Promise.all([
    fieldsOf(client, model, options),
    query ? [] : aboutModel(client, model, options),
  ]);
  const words = (query ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = rankFields(fields).filter((field) =>
    matches(`${field.name} ${field.string} ${field.type} ${field.relation ?? ''}`, words),
  );
  const old = query ? [] : oldFieldNames(model, (name) => fields.has(name));
  const top = [
    ...about,
    ...(old.length > 0
      ? [`other series: ${old.map((one) => `${one.old} is ${one.new} here`).join(', ')}`]
      : []),
    'name type "title"; ! required, ro readonly, ~ computed and not stored',
  ];
  const room = DEFAULT_CHARACTERS - top.join('\n').length - 100;
  const lines: string[] = [];
  let length = 0;
  for (const field of found.slice(0, limit ?? DEFAULT_LINES)) {
    const text = line(field);
    length += text.length + 1;
    if (limit === undefined && length > room && lines.length > 0) break;
    lines.push(text);
  }
  const more = found.length > lines.length ? `, ${lines.length} shown; next: a query or a larger limit` : '';
  return [
    `${model} has ${fields.size} fields${query ? `, ${found.length} match "${query}"` : ''}${more}`,
    ...top,
    ...lines,
  ].join('\n');
}

/** `partner_id! many2one res.partner "Customer"` */
function line(field: FieldInfo): string {
  const inverse = field.relation_field ? `.${field.relation_field}` : '';
  const keys = field.selection?.map(([key, label]) => (key === label ? key : `${key}=${label}`)) ?? [];
  const choice = keys.length > 12 ? [...keys.slice(0, 12), `... ${keys.length - 12} more`] : keys;
  return [
    `${field.name}${field.required ? '!' : ''}`,
    `${field.type}${field.relation ? ` ${field.relation}${inverse}` : ''}`,
    ...(choice.length > 0 ? [`(${choice.join(', ')})`] : []),
    JSON.stringify(field.string),
    ...(field.readonly ? ['ro'] : []),
    ...(field.store === false ? [field.searchable ? '~ searchable' : '~'] : []),
    ...(isCredentialField(field) ? ['withheld'] : []),
  ].join(' ');
}

function matches(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
