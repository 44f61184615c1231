import { describe, expect, it } from 'vitest';
import type { CallArgs, OdooClient, ServerInfo } from '../../src/odoo/types.ts';
import { COUNT, type GroupBy } from '../../src/tools/lib/group-spec.ts';
import { fetchGroups, type GroupRequest, MAX_GROUPS } from '../../src/tools/lib/groups.ts';
import { parseHaving, passes } from '../../src/tools/lib/having.ts';

/** Shapes of the series that run in no test, and sizes that no demo database has. */
function series(major: number, answer: (args: CallArgs) => unknown): OdooClient & { sent: CallArgs[] } {
  const sent: CallArgs[] = [];
  const info: ServerInfo = {
    version: `${major}.0`,
    series: `${major}.0`,
    major,
    db: 'd',
    uid: 2,
    login: 'x',
    protocol: 'jsonrpc',
  };
  return {
    sent,
    instance: {
      name: 'x',
      url: 'http://x',
      db: 'd',
      login: 'x',
      secret: 's',
      protocol: 'auto',
      timeoutMs: 1,
    },
    info: async () => info,
    call: async <T>(_model: string, _method: string, args: CallArgs = {}): Promise<T> => {
      sent.push(args);
      return answer(args) as T;
    },
    fields: async () => new Map(),
    forget() {},
    async close() {},
  };
}

const TOTAL = {
  spec: 'amount_total:sum',
  field: { name: 'amount_total', type: 'monetary', string: 'Total' },
  func: 'sum',
};
const MONTH: GroupBy = {
  spec: 'date_order:month',
  path: 'date_order',
  granularity: 'month',
  field: { name: 'date_order', type: 'datetime', string: 'Date' },
};
const BASE = ['date_order', '>=', '2020-01-01'];

function request(more: Partial<GroupRequest> = {}): GroupRequest {
  return {
    model: 'sale.order',
    domain: [BASE],
    groups: [MONTH],
    measures: [TOTAL, COUNT],
    having: [],
    order: [{ spec: TOTAL.spec, desc: true }],
    limit: 10,
    offset: 0,
    context: {},
    ...more,
  };
}

describe('groups', () => {
  it.each([
    // 17.0 and 18.0 put the searched domain first, and tell the range apart.
    [
      18,
      {
        __domain: [
          '&',
          BASE,
          '&',
          ['date_order', '>=', '2024-01-01 00:00:00'],
          ['date_order', '<', '2024-02-01 00:00:00'],
        ],
        __range: { 'date_order:month': { from: '2024-01-01 00:00:00', to: '2024-02-01 00:00:00' } },
      },
    ],
    [
      16,
      {
        __domain: [
          '&',
          '&',
          ['date_order', '>=', '2024-01-01 00:00:00'],
          ['date_order', '<', '2024-02-01 00:00:00'],
          BASE,
        ],
      },
    ],
  ])('of %i.0 have the period that they stand for, not that of the search', async (major, told) => {
    const raw = { 'date_order:month': 'janvier 2024', measure_0: 12.5, measure_1: 3, __count: 3, ...told };
    const client = series(major, () => [raw]);
    const page = await fetchGroups(client, request(), {});
    expect(page.groups).toEqual([
      {
        values: ['janvier 2024'],
        starts: ['2024-01-01 00:00:00'],
        measures: [12.5, 3],
        domain: [
          BASE,
          ['date_order', '>=', '2024-01-01 00:00:00'],
          ['date_order', '<', '2024-02-01 00:00:00'],
        ],
      },
    ]);
    expect(client.sent[0]?.kwargs).toMatchObject({
      fields: ['measure_0:sum(amount_total)', 'measure_1:count(id)'],
      groupby: ['date_order:month'],
      orderby: 'measure_0 desc',
      lazy: false,
      limit: 11,
    });
  });

  it('beyond the bound are told as a lower bound, with having and without', async () => {
    const many = Array.from({ length: MAX_GROUPS + 1 }, (_, id) => ({
      name: `n${id}`,
      measure_0: id,
      __domain: [],
    }));
    const client = series(14, ({ kwargs }) => many.slice(0, Number(kwargs?.limit)));
    const name: GroupBy = {
      spec: 'name',
      path: 'name',
      granularity: undefined,
      field: { name: 'name', type: 'char', string: 'Name' },
    };
    const plain = await fetchGroups(client, request({ groups: [name], measures: [TOTAL], order: [] }), {});
    expect(plain).toMatchObject({ total: MAX_GROUPS, capped: true, havingCapped: false });
    const having = parseHaving([['amount_total', '>=', MAX_GROUPS - 2]], [TOTAL]);
    const kept = await fetchGroups(
      client,
      request({ groups: [name], measures: [TOTAL], order: [], having }),
      {},
    );
    expect(kept).toMatchObject({ total: 2, capped: true, havingCapped: true });
  });
});

describe('having', () => {
  const MIN = { spec: 'x:min', field: { name: 'x', type: 'integer', string: 'X' }, func: 'min' };
  it.each([
    [[['x', '>', 1]], 2, true],
    [[['x', '>', 1]], 1, false],
    [[['x', '!=', 1]], false, false],
    [['!', ['x', '=', 1]], false, false],
    [['|', ['x', '<', 0], ['x', '>', 5]], 6, true],
    [
      [
        ['x', '>', 0],
        ['x', '<', 5],
      ],
      6,
      false,
    ],
    [['!', '&', ['x', '>', 0], ['x', '<', 5]], 6, true],
    [[['x', 'in', [1, 2]]], 2, true],
    [[['x', 'not in', [1, 2, 3]]], 2, false],
    [
      [
        ['x', 'not in', [1, 2, 3]],
        ['x', '>', 3],
      ],
      4,
      true,
    ],
  ])('%j of %j is %j', (input, value, expected) => {
    expect(passes(parseHaving(input, [MIN]), () => value)).toBe(expected);
  });
});
