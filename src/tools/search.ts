import * as z from 'zod';
import { checkDomain, parseDomain } from '../odoo/domain.ts';
import { OdooError } from '../odoo/errors.ts';
import type { CallOptions, FieldInfo, OdooClient } from '../odoo/types.ts';
import { defineTool } from './define.ts';
import { pickColumns } from './lib/columns.ts';
import { type CallContext, ContextInput, checkLang, toContext } from './lib/context.ts';
import { checkDomainForCredentials, isCredentialField } from './lib/credentials.ts';
import { countRecords, fetchPage, type Row } from './lib/fetch.ts';
import { checkOrder, defaultFields, type Fields, fieldsOf } from './lib/fields.ts';
import { type Table, table } from './lib/table.ts';

const MAX_ROWS = 500;
const DEFAULT_COLUMNS = 11;
/** More matches by name than this are not looked at where Odoo can't search names in a domain. */
const MAX_NAMES = 1000;

export const search = defineTool({
  name: 'search',
  title: 'Search Odoo records',
  description:
    'Find, list or count records of any Odoo model: partners, invoices (account.move), sale.order, ' +
    'product.product, stock.picking ... Gives the exact total and a table; many2one as "Name (id)". ' +
    'Without fields it picks about ten useful ones. Unsure of a name? Use schema. Long texts: read. ' +
    'Totals: aggregate.',
  access: 'read',
  input: z.strictObject({
    model: z.string().describe('Technical name, such as res.partner'),
    domain: z
      .union([z.array(z.unknown()), z.string()])
      .optional()
      .describe('Such as [["state","=","sale"],["amount_total",">",100]]'),
    query: z.string().optional().describe("Words in the record's name"),
    fields: z.array(z.string()).optional().describe('Columns; paths too: partner_id.country_id.code'),
    limit: z.int().min(0).max(MAX_ROWS).optional().describe('Rows, default 25; 0 only counts'),
    offset: z.int().min(0).default(0).describe('Rows to skip'),
    order: z.string().optional().describe('Such as "date_order desc, id"'),
    save_to: z.string().optional().describe('New .csv or .jsonl file for all matches'),
    context: ContextInput.optional(),
  }),
  examples: [
    { model: 'res.partner', query: 'azure' },
    {
      model: 'sale.order',
      domain: [['state', '=', 'sale']],
      fields: ['name', 'partner_id', 'amount_total'],
      order: 'date_order desc',
      limit: 10,
    },
    { model: 'account.move', domain: [['move_type', '=', 'out_invoice']], limit: 0 },
    { model: 'res.partner', fields: ['name', 'country_id.code'], save_to: 'exports/partners.csv' },
  ],
  async run(input, context) {
    const { model, query, fields: names, limit = 25, offset, order, save_to: saveTo } = input;
    const parsed = parseDomain(input.domain ?? []);
    checkDomainForCredentials(model, parsed);
    const extra = toContext(input.context);
    const client = await context.odoo();
    const options = { signal: context.signal };
    await checkLang(client, extra, options);
    const lookUp = (name: string) => fieldsOf(client, name, options);
    const [known, info] = await Promise.all([lookUp(model), client.info(options)]);
    if (parsed.length > 0) await checkDomain(parsed, model, lookUp, { major: info.major });
    if (order) checkOrder(model, order, known);
    const wanted = await pickColumns(model, names ?? defaultFields(known, DEFAULT_COLUMNS), lookUp);
    const asked = wanted.filter((field) => !isCredentialField(field) && field.name !== 'id');
    const { domain, capped } = await withQuery(client, model, parsed, query, known, extra, options);

    if (saveTo !== undefined) {
      if (offset > 0 || limit === 0 || capped) {
        const why = capped
          ? `more than ${MAX_NAMES} names match the query`
          : 'save_to takes no offset and no limit 0';
        throw new OdooError('bad_request', `Nothing was saved: ${why}.`, {
          hint: 'Use a domain and, if need be, limit.',
        });
      }
      const { saveRecords } = await import('./lib/export.ts');
      const request = { model, domain, columns: asked, order, limit: input.limit, context: extra };
      const saved = await saveRecords(client, saveTo, request, context);
      return [saved, ...withheld(wanted)].join('\n');
    }
    if (limit === 0) {
      const total = await countRecords(client, model, domain, options, extra);
      return `${total}${capped ? ' or more' : ''} ${model} match.`;
    }
    const request = { model, domain, fields: asked, limit, offset, order, context: extra };
    const page = await fetchPage(client, request, options);
    const fields = names ? asked : informative(asked, page.rows);
    const shown = table(fields, page.rows);
    return [
      headline(model, page.total, capped, shown.rows, offset),
      ...notes(shown, known, page.total, input.context?.archived === true || namesActive(parsed)),
      ...(names || shown.rows === 0 ? [] : [chosen(asked, fields, known)]),
      ...withheld(wanted),
      ...(shown.rows > 0 ? [shown.text] : []),
    ].join('\n');
  },
});

function headline(model: string, total: number, capped: boolean, rows: number, offset: number): string {
  const matches = `${total}${capped ? ' or more' : ''} ${model} match`;
  if (total === 0) return `${matches}.`;
  if (rows === 0) return `${matches}, but none from offset ${offset} on.`;
  const more = offset + rows < total ? `; next: offset ${offset + rows}` : '';
  return `${matches}, ${rows} shown${more}`;
}

/** Of columns that nobody asked for: those that say something about these rows. */
function informative(fields: readonly FieldInfo[], rows: readonly Row[]): FieldInfo[] {
  const [title] = fields;
  return fields.filter((field) => {
    if (field === title || field.type === 'boolean') return true;
    const says = rows.some((row) => !isEmpty(row[field.name]));
    return says && rows.some((row) => row[field.name] !== row[title?.name ?? '']);
  });
}

function isEmpty(value: unknown): boolean {
  return value === false || value === null || value === undefined || (Array.isArray(value) && !value.length);
}

function chosen(asked: readonly FieldInfo[], shown: readonly FieldInfo[], known: Fields): string {
  const left = asked.filter((field) => !shown.includes(field)).map((field) => field.name);
  const empty = left.length > 0 ? ` (nothing to see in ${left.join(', ')})` : '';
  return `Columns chosen for you${empty}; name fields for others: schema lists all ${known.size}.`;
}

function notes(shown: Table, known: Fields, total: number, archived: boolean): string[] {
  if (total === 0 && known.has('active') && !archived) {
    return ['Archived records are not searched: add context {"archived":true} for them too.'];
  }
  return shown.hasDatetime ? ['Datetimes are UTC.'] : [];
}

/** Odoo leaves archived records out unless the domain says something of them itself (`_where_calc`, `_active_name`). */
function namesActive(domain: ReturnType<typeof parseDomain>): boolean {
  return domain.some((term) => Array.isArray(term) && term[0] === 'active');
}

/** A line for each reason for which a column is not shown. */
export function withheld(columns: readonly FieldInfo[]): string[] {
  const hidden = columns.filter(isCredentialField);
  const list = (fields: readonly FieldInfo[]) => fields.map((field) => field.name).join(', ');
  const policy = hidden.filter((field) => field.withheld);
  const secret = hidden.filter((field) => !field.withheld);
  return [
    ...(secret.length > 0 ? [`Withheld, since they look like credentials: ${list(secret)}.`] : []),
    ...(policy.length > 0 ? [`Withheld by the policy of this server: ${list(policy)}.`] : []),
  ];
}

/**
 * Adds free text to a domain as Odoo's own search of names does. From 17.0 or 18.0 on the display name can be
 * part of a domain; before, a domain with it would match everything, so name_search gives the ids.
 */
async function withQuery(
  client: OdooClient,
  model: string,
  domain: readonly unknown[],
  query: string | undefined,
  known: Fields,
  context: CallContext,
  options: CallOptions,
): Promise<{ domain: readonly unknown[]; capped: boolean }> {
  const text = query?.trim();
  if (!text) return { domain, capped: false };
  if (known.get('display_name')?.searchable) {
    return { domain: [['display_name', 'ilike', text], ...domain], capped: false };
  }
  const kwargs = { name: text, args: domain, operator: 'ilike', limit: MAX_NAMES, context };
  const found = await client.call(model, 'name_search', { kwargs }, { ...options, effect: 'read' });
  if (!Array.isArray(found)) throw new OdooError('server', 'Odoo answered name_search with something else.');
  const ids = found.map((pair) => (Array.isArray(pair) ? pair[0] : pair));
  return { domain: [['id', 'in', ids]], capped: ids.length >= MAX_NAMES };
}
