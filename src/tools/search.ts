import * as z from 'zod';
import { checkDomain, parseDomain } from '../odoo/domain.ts';
import { OdooError } from '../odoo/errors.ts';
import type { CallOptions, FieldInfo, OdooClient } from '../odoo/types.ts';
import { defineTool } from './define.ts';
import { checkDomainForCredentials, isCredentialField } from './lib/credentials.ts';
import { countRecords, fetchPage, type Row } from './lib/fetch.ts';
import { checkOrder, defaultFields, type Fields, pickFields } from './lib/fields.ts';
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
    'Without fields it picks about ten useful ones. Unsure of a name? Use schema. For long texts of ' +
    'single records use read.',
  access: 'read',
  input: z.strictObject({
    model: z.string().describe('Technical name, such as res.partner'),
    domain: z
      .union([z.array(z.unknown()), z.string()])
      .optional()
      .describe('Odoo domain, such as [["state","=","sale"],["amount_total",">",100]]; default all'),
    query: z.string().optional().describe("Words in the record's name, as in Odoo's search box"),
    fields: z.array(z.string()).optional().describe('Columns'),
    limit: z.int().min(0).max(MAX_ROWS).default(25).describe('Rows; 0 only counts'),
    offset: z.int().min(0).default(0).describe('Rows to skip'),
    order: z.string().optional().describe('Such as "date_order desc, id"'),
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
  ],
  async run({ model, domain: given, query, fields: names, limit, offset, order }, context) {
    const parsed = parseDomain(given ?? []);
    checkDomainForCredentials(model, parsed);
    const client = await context.odoo();
    const options = { signal: context.signal };
    const [known, info] = await Promise.all([client.fields(model, options), client.info(options)]);
    if (parsed.length > 0) {
      await checkDomain(parsed, model, (name) => client.fields(name, options), { major: info.major });
    }
    if (order) checkOrder(model, order, known);
    const wanted = pickFields(model, known, names ?? defaultFields(known, DEFAULT_COLUMNS));
    const asked = wanted.filter((field) => !isCredentialField(field) && field.name !== 'id');
    const { domain, capped } = await withQuery(client, model, parsed, query, known, options);

    if (limit === 0) {
      const total = await countRecords(client, model, domain, options);
      return `${total}${capped ? ' or more' : ''} ${model} match.`;
    }
    const page = await fetchPage(client, { model, domain, fields: asked, limit, offset, order }, options);
    const fields = names ? asked : informative(asked, page.rows);
    const shown = table(fields, page.rows);
    return [
      headline(model, page.total, capped, shown.rows, offset),
      ...notes(shown, known, page.total),
      ...(names || shown.rows === 0 ? [] : [chosen(asked, fields, known)]),
      ...withheld(wanted.filter(isCredentialField).map((field) => field.name)),
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

function notes(shown: Table, known: Fields, total: number): string[] {
  if (total === 0 && known.has('active')) {
    return ['Archived records are not searched: add ["active","in",[true,false]] for them too.'];
  }
  return shown.hasDatetime ? ['Datetimes are UTC.'] : [];
}

export function withheld(names: readonly string[]): string[] {
  return names.length > 0 ? [`Withheld, since they look like credentials: ${names.join(', ')}.`] : [];
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
  options: CallOptions,
): Promise<{ domain: readonly unknown[]; capped: boolean }> {
  const text = query?.trim();
  if (!text) return { domain, capped: false };
  if (known.get('display_name')?.searchable) {
    return { domain: [['display_name', 'ilike', text], ...domain], capped: false };
  }
  const kwargs = { name: text, args: domain, operator: 'ilike', limit: MAX_NAMES };
  const found = await client.call(model, 'name_search', { kwargs }, { ...options, effect: 'read' });
  if (!Array.isArray(found)) throw new OdooError('server', 'Odoo answered name_search with something else.');
  const ids = found.map((pair) => (Array.isArray(pair) ? pair[0] : pair));
  return { domain: [['id', 'in', ids]], capped: ids.length >= MAX_NAMES };
}
