import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

liveSuite('19', 'aggregate', suite);
liveSuite('14', 'aggregate', suite);

function suite(odoo: () => Instance): void {
  let yolo: McpClient;
  const partners: number[] = [];
  const model = 'sale.order';
  /** Ours alone. */
  let domain: unknown[] = [];

  beforeAll(async () => {
    yolo = await connect({ ...envOf(odoo()), ODOO_YOLO_MODE: 'true' });
    const be = Number(
      /\n(\d+)\t/.exec(
        await ok(yolo, 'search', { model: 'res.country', domain: [['code', '=', 'BE']], fields: ['code'] }),
      )?.[1],
    );
    for (const name of ['Agg A', 'Agg B'])
      partners.push(await make(yolo, 'res.partner', { name, country_id: be }));
    const product = await make(yolo, 'product.product', { name: 'Agg thing' });
    const orders: [number | undefined, string, number][] = [
      [partners[0], '2024-01-31 22:30:00', 10],
      [partners[0], '2024-02-10 10:00:00', 20],
      [partners[1], '2024-02-09 10:00:00', 40],
      [partners[1], '2025-04-01 10:00:00', 80],
    ];
    for (const [partner, date, price] of orders) {
      const line = { product_id: product, product_uom_qty: 1, price_unit: price, tax_id: [[6, 0, []]] };
      const { tax_id, ...rest } = line;
      const taxes = odoo().series === '14.0' ? { tax_id } : { tax_ids: tax_id };
      await make(yolo, model, {
        partner_id: partner,
        date_order: date,
        order_line: [[0, 0, { ...rest, ...taxes }]],
      });
    }
    domain = [['partner_id', 'in', partners]];
  });
  afterAll(() => yolo?.close());

  it('gives one shape on every series: groups, measures, names with ids, labels with keys', async () => {
    const text = await ok(yolo, 'aggregate', {
      model,
      domain,
      groupby: ['partner_id', 'state'],
      measures: ['amount_total:sum', 'amount_total:max', 'id:count_distinct', '__count'],
    });
    expect(text).toBe(
      [
        '2 groups of sale.order, 2 shown',
        'partner_id\tstate\tamount_total:sum\tamount_total:max\tid:count_distinct\t__count',
        `Agg A (${partners[0]})\tQuotation (draft)\t30\t20\t2\t2`,
        `Agg B (${partners[1]})\tQuotation (draft)\t120\t80\t2\t2`,
        `Records of a group, as of the first: search with domain [["partner_id","in",[${partners}]],["partner_id","=",${partners[0]}],["state","=","draft"]]`,
      ].join('\n'),
    );
  });

  it('groups by periods, two of one field too, and its domain finds what was counted', async () => {
    const text = await ok(yolo, 'aggregate', {
      model,
      domain: [...domain, ['date_order', '>=', '2024-01-01']],
      groupby: ['date_order:year', 'date_order:month'],
      measures: ['amount_total'],
      order: 'amount_total desc',
    });
    const lines = text.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '3 groups of sale.order, 3 shown',
      'date_order:year\tdate_order:month\tamount_total:sum',
      '2025\t2025-04\t80',
      '2024\t2024-02\t60',
      '2024\t2024-01\t10',
    ]);
    const drill: unknown = JSON.parse(/domain (\[.*\])$/.exec(text)?.[1] ?? '');
    expect(JSON.stringify(drill)).toContain(
      '["date_order",">=","2025-04-01 00:00:00"],["date_order","<","2025-05-01 00:00:00"]',
    );
    expect(await ok(yolo, 'search', { model, domain: drill, limit: 0 })).toBe('1 sale.order match.');
  });

  it.each([
    ['quarter', ['2024-Q1\t3', '2025-Q2\t1']],
    ['week', ['2024-01-29\t1', '2024-02-05\t2', '2025-03-31\t1']],
    ['day', ['2024-01-31\t1', '2024-02-09\t1', '2024-02-10\t1', '2025-04-01\t1']],
    ['hour', ['2024-01-31 22:00\t1', '2024-02-09 10:00\t1', '2024-02-10 10:00\t1', '2025-04-01 10:00\t1']],
  ])('names a %s the same everywhere', async (granularity, expected) => {
    const context = granularity === 'week' ? { lang: 'en_US' } : {};
    const text = await ok(yolo, 'aggregate', {
      model,
      domain,
      groupby: [`date_order:${granularity}`],
      context,
    });
    const rows = text.split('\n').slice(2, -1);
    // The first day of a week is a setting of the language from 19.0 on.
    if (granularity === 'week') expect(rows.map((row) => row.split('\t')[1])).toEqual(['1', '2', '1']);
    else expect(rows).toEqual(expected);
  });

  it('counts periods in a time zone', async () => {
    const text = await ok(yolo, 'aggregate', {
      model,
      domain,
      groupby: ['date_order:month'],
      context: { tz: 'Europe/Brussels' },
      limit: 1,
    });
    expect(text).toMatch(
      /\n2024-01\t1\n.*\["date_order",">=","2023-12-31 23:00:00"\],\["date_order","<","2024-01-31 23:00:00"\]\]$/,
    );
    const tokyo = { model, domain, groupby: ['date_order:month'], context: { tz: 'Asia/Tokyo' }, limit: 1 };
    expect(await ok(yolo, 'aggregate', tokyo)).toMatch(/\n2024-02\t3\n/);
  });

  it('pages with the number of all groups', async () => {
    const args = { model, domain, groupby: ['date_order:day'], limit: 2 };
    expect(await ok(yolo, 'aggregate', args)).toMatch(
      /^4 groups of sale\.order, 2 shown; next: offset 2\n.*\n2024-01-31\t1\n2024-02-09\t1\n/,
    );
    expect(await ok(yolo, 'aggregate', { ...args, offset: 2 })).toMatch(
      /^4 groups of sale\.order, 2 shown\n.*\n2024-02-10\t1\n2025-04-01\t1\n/,
    );
    expect(await ok(yolo, 'aggregate', { ...args, offset: 9 })).toBe(
      '4 groups of sale.order, but none from offset 9 on.',
    );
  });

  it('keeps the groups that having names, and counts those', async () => {
    const args = { model, domain, groupby: ['date_order:month'], measures: ['amount_total:sum', '__count'] };
    const big = await ok(yolo, 'aggregate', {
      ...args,
      having: [['amount_total:sum', '>', 50]],
      order: 'amount_total:sum desc',
    });
    expect(big).toMatch(/^2 groups of sale\.order, 2 shown\n.*\n2025-04\t80\t1\n2024-02\t60\t2\n/);
    const either = ['|', ['amount_total', '<', 20], '!', ['__count', '=', 1]];
    expect(await ok(yolo, 'aggregate', { ...args, having: either })).toMatch(
      /^2 groups .*\n.*\n2024-01\t10\t1\n2024-02\t60\t2\n/,
    );
    const none = await ok(yolo, 'aggregate', { ...args, having: [['__count', 'in', [7, 8]]] });
    expect(none).toBe('0 groups of sale.order: nothing matches.');
  });

  it('totals everything without a group', async () => {
    const text = await ok(yolo, 'aggregate', { model, domain, measures: ['amount_total:avg', '__count'] });
    expect(text).toBe('Over all matching sale.order records:\namount_total:avg\t__count\n37.5\t4');
  });

  it('names empty groups and booleans', async () => {
    const text = await ok(yolo, 'aggregate', {
      model: 'res.partner',
      domain: [['id', 'in', partners]],
      groupby: ['is_company', 'parent_id'],
    });
    expect(text).toMatch(
      /\nfalse\t\(none\)\t2\nRecords .*\["is_company","=",false\],\["parent_id","=",false\]\]$/,
    );
  });

  it('follows a relation where the series can, and says so where it can not', async () => {
    const args = {
      model,
      domain,
      groupby: ['partner_id.country_id', 'date_order:year'],
      measures: ['amount_total:sum'],
    };
    if (odoo().series === '14.0') {
      expect(await refused(yolo, 'aggregate', args)).toMatch(
        /^bad_request: Grouping through "partner_id\.country_id" needs Odoo 19\.0/,
      );
      return;
    }
    const text = await ok(yolo, 'aggregate', args);
    expect(text).toMatch(/\nBelgium \(\d+\)\t2024\t70\nBelgium \(\d+\)\t2025\t80\n/);
    const drill: unknown = JSON.parse(/domain (\[.*\])$/.exec(text)?.[1] ?? '');
    expect(await ok(yolo, 'search', { model, domain: drill, limit: 0 })).toBe('3 sale.order match.');
  });

  describe('refuses before anything is sent', () => {
    it.each([
      [{ groupby: ['parter_id'] }, /no field "parter_id"\. Did you mean partner_id\?/],
      [{ groupby: ['date_order:mnth'] }, /^bad_request: ":mnth" is no period: .* Did you mean month\?/],
      [{ groupby: ['partner_id:month'] }, /":month" groups dates, and partner_id is a many2one/],
      [{ groupby: ['order_line'] }, /can't be grouped by "order_line"/],
      [{ groupby: ['access_token'] }, /^access: "access_token" may hold credentials/],
      [{ groupby: ['state', 'state'] }, /"state" is named twice/],
      [{ measures: ['amount_totl:sum'] }, /no field "amount_totl"\. Did you mean amount_total/],
      [{ measures: ['amount_total:summ'] }, /"summ" is no measure\. Did you mean sum\?/],
      [{ measures: ['partner_id:sum'] }, /"sum" doesn't fit sale\.order\.partner_id, a many2one/],
      [{ measures: ['access_token:max'] }, /^access: "access_token" may hold credentials/],
      [
        { order: 'amount_total desc', groupby: ['state'] },
        /^bad_request: Groups can't be ordered by "amount_total desc"/,
      ],
      [
        { having: [['amount_total:sum', '>', 1]] },
        /^bad_request: having is malformed: "amount_total:sum" is no measure of this call/,
      ],
      [{ having: ['|', ['__count', '>', 1]] }, /an operator lacks a condition/],
      [{ having: [['__count', 'like', 1]] }, /"like" is not one of =/],
      [{ domain: [['stat', '=', 'x']] }, /"stat".*Did you mean state\?/],
      [{ context: { tz: 'Mars/Base' } }, /"Mars\/Base" is no time zone/],
    ])('%j', async (args, expected) => {
      expect(await refused(yolo, 'aggregate', { model, ...args })).toMatch(expected);
    });
  });
}
