import * as z from 'zod';
import { checkDomain, parseDomain } from '../odoo/domain.ts';
import { OdooError } from '../odoo/errors.ts';
import { defineTool } from './define.ts';
import { cell, escapeCell, isFreeText } from './lib/cells.ts';
import { ContextInput, checkLang, toContext } from './lib/context.ts';
import { checkDomainForCredentials } from './lib/credentials.ts';
import { fence } from './lib/fence.ts';
import { fieldsOf } from './lib/fields.ts';
import { type GroupBy, parseGroupBy, parseGroupOrder, parseMeasure } from './lib/group-spec.ts';
import { fetchGroups, type Group, MAX_GROUPS } from './lib/groups.ts';
import { parseHaving } from './lib/having.ts';

const MAX_CHARACTERS = 40_000;

export const aggregate = defineTool({
  name: 'aggregate',
  title: 'Group and sum Odoo records',
  description:
    'Totals from Odoo: sums, averages and counts by group, computed in the database: top customers, sales ' +
    'by month. Gives the number of groups, a table, and a domain for the records behind a group.',
  access: 'read',
  input: z.strictObject({
    model: z.string().describe('Technical name'),
    groupby: z
      .array(z.string())
      .max(6)
      .default([])
      .describe('Fields; dates as "date:month" (hour, day, week, quarter, year); none: one total'),
    measures: z
      .array(z.string())
      .min(1)
      .max(20)
      .default(['__count'])
      .describe('"__count", "amount_total:sum" (avg, min, max, count_distinct ...)'),
    domain: z
      .union([z.array(z.unknown()), z.string()])
      .optional()
      .describe('As in search'),
    having: z.array(z.unknown()).default([]).describe('Such as [["amount_total:sum",">",1000]]'),
    order: z.string().optional().describe('Such as "amount_total:sum desc"'),
    limit: z.int().min(1).max(500).default(50).describe('Groups'),
    offset: z.int().min(0).default(0).describe('Groups to skip'),
    context: ContextInput.optional(),
  }),
  examples: [
    {
      model: 'sale.order',
      groupby: ['partner_id'],
      measures: ['amount_total:sum', '__count'],
      domain: [['state', '=', 'sale']],
      order: 'amount_total:sum desc',
      limit: 10,
    },
    {
      model: 'account.move',
      groupby: ['invoice_date:month', 'state'],
      measures: ['amount_untaxed_signed:sum'],
    },
  ],
  async run(input, context) {
    const { model, limit, offset } = input;
    const domain = parseDomain(input.domain ?? []);
    checkDomainForCredentials(model, domain);
    const client = await context.odoo();
    const options = { signal: context.signal };
    const extra = toContext(input.context);
    await checkLang(client, extra, options);
    const lookUp = (name: string) => fieldsOf(client, name, options);
    const [fields, { major }] = await Promise.all([lookUp(model), client.info(options)]);
    if (domain.length > 0) await checkDomain(domain, model, lookUp, { major });
    const groups: GroupBy[] = [];
    for (const spec of input.groupby) groups.push(await parseGroupBy(model, spec, lookUp, major));
    const measures = input.measures.map((spec) => parseMeasure(model, spec, fields, groups, major));
    checkDistinct([...groups, ...measures].map((one) => one.spec));
    const page = await fetchGroups(
      client,
      {
        model,
        domain,
        groups,
        measures,
        having: parseHaving(input.having, measures),
        order: parseGroupOrder(input.order, groups, measures),
        limit,
        offset,
        context: extra,
      },
      options,
    );

    const header = [...groups, ...measures].map((one) => one.spec).join('\t');
    const lines: string[] = [];
    let freeText = false;
    let length = 0;
    for (const group of page.groups) {
      const keys = groups.map((by, index) => groupCell(by, group, index, input.context?.tz));
      freeText ||= keys.some((text, index) => isFreeText(groups[index]?.field ?? ANY, text));
      const numbers = measures.map((one, index) =>
        cell({ ...one.field, type: 'float' }, group.measures[index], CELL),
      );
      const line = [...keys, ...numbers].map(escapeCell).join('\t');
      length += line.length + 1;
      if (length > MAX_CHARACTERS && lines.length > 0) break;
      lines.push(line);
    }
    const body = [header, ...lines].join('\n');
    const [first] = page.groups;
    return [
      headline(model, page.total, page.capped, lines.length, offset, groups.length > 0),
      ...(page.havingCapped
        ? [
            `There are more than ${MAX_GROUPS} groups, and having was applied to the first ${MAX_GROUPS} in this order: narrow the domain for the rest.`,
          ]
        : []),
      ...(lines.length > 0 ? [freeText ? fence(body) : body] : []),
      ...(first && groups.length > 0
        ? [`Records of a group, as of the first: search with domain ${JSON.stringify(first.domain)}`]
        : []),
    ].join('\n');
  },
});

const CELL = { maxLength: 200, maxRelated: 1 };
const ANY = { name: '', type: 'char', string: '' };

function headline(
  model: string,
  total: number,
  capped: boolean,
  shown: number,
  offset: number,
  grouped: boolean,
): string {
  if (!grouped) return `Over all matching ${model} records:`;
  const groups = `${total}${capped ? ' or more' : ''} group${total === 1 ? '' : 's'} of ${model}`;
  if (total === 0) return `${groups}: nothing matches.`;
  if (shown === 0) return `${groups}, but none from offset ${offset} on.`;
  return `${groups}, ${shown} shown${offset + shown < total || capped ? `; next: offset ${offset + shown}` : ''}`;
}

/** `Name (id)`, `Label (key)`, a period as `2026-01`, or the value. */
function groupCell(
  { field, granularity }: GroupBy,
  group: Group,
  index: number,
  tz: string | undefined,
): string {
  const value = group.values[index];
  const start = group.starts[index];
  if (field.type === 'boolean') return value === true ? 'true' : 'false';
  if (value === false || value === null || value === undefined) return '(none)';
  if (start !== undefined && granularity)
    return period(start, granularity, field.type === 'datetime' ? tz : undefined);
  if (Array.isArray(value)) return `${String(value[1] ?? '')} (${String(value[0])})`;
  const label = field.selection?.find(([key]) => key === value)?.[1];
  if (label !== undefined && label !== value) return `${label} (${String(value)})`;
  return cell(field, value, CELL);
}

/** The period that begins here, by its usual name; the begin of a datetime is in UTC, its name is local. */
function period(start: string, granularity: string, tz: string | undefined): string {
  const local = tz ? inZone(start, tz) : start;
  const [year, month = '01'] = local.split('-');
  if (granularity === 'year') return year ?? local;
  if (granularity === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  if (granularity === 'month') return `${year}-${month}`;
  return granularity === 'hour' ? local.slice(0, 16) : local.slice(0, 10);
}

function inZone(utc: string, timeZone: string): string {
  const at = new Date(`${utc.replace(' ', 'T')}Z`);
  // Swedish writes a date and time as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
}

function checkDistinct(specs: readonly string[]): void {
  const twice = specs.find((spec, index) => specs.indexOf(spec) !== index);
  if (twice)
    throw new OdooError('bad_request', `"${twice}" is named twice: name each group and measure once.`);
}
