import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';

/**
 * One conversation, held over each protocol with a database of its own that starts out the same: what the
 * model reads must not tell which protocol is spoken.
 */
type Step = [name: string, tool: string, args: Record<string, unknown>, says: RegExp];

/** The partner that the third step creates; a fresh database gives it the same id every time. */
const NEW = 'protocols <&> "\u00e9\u{1F600}"\nline \\n two';

const STEPS: readonly Step[] = [
  [
    'a page of records',
    'search',
    { model: 'res.partner', limit: 4, order: 'id' },
    /^\d+ res\.partner match, 4 shown/,
  ],
  ['a count', 'search', { model: 'res.country', limit: 0 }, /^\d{3} res\.country match\.$/],
  [
    'records with free text around their names',
    'create',
    {
      model: 'res.partner',
      values: [
        { name: NEW, email: 'a@example.com', comment: '<p>One &amp; <b>two</b></p>', is_company: true },
        { name: 'child', parent_id: 1, color: 3, partner_latitude: 1.25, ref: '007' },
        { name: 'empty', phone: false, website: '', child_ids: [[0, 0, { name: 'nested' }]] },
      ],
    },
    /3 res\.partner records?/,
  ],
  [
    'every kind of field',
    'search',
    {
      model: 'res.partner',
      domain: [['name', 'in', [NEW, 'child', 'empty']]],
      fields: [
        'name',
        'email',
        'parent_id',
        'child_ids',
        'category_id',
        'color',
        'partner_latitude',
        'active',
        'comment',
        'type',
        'ref',
        'country_id',
        'image_128',
      ],
      order: 'id',
    },
    /child[\s\S]*1\.25[\s\S]*007/,
  ],
  [
    'a Python domain',
    'search',
    { model: 'res.partner', domain: "['|', ('name', '=', 'child'), ('ref', '=', '007')]", fields: ['name'] },
    /^1 res\.partner/,
  ],
  [
    'words of a name',
    'search',
    { model: 'res.partner', query: 'nested', fields: ['name'] },
    /^1 res\.partner/,
  ],
  [
    'an x2many path',
    'search',
    { model: 'res.partner', domain: [['child_ids.name', '=', 'nested']], fields: ['name'] },
    /^1 res\.partner/,
  ],
  [
    'nothing',
    'search',
    { model: 'res.partner', domain: [['name', '=', 'nobody at all']] },
    /^0 res\.partner match/,
  ],
  [
    'a page past the end',
    'search',
    { model: 'res.country', offset: 5000, fields: ['name'] },
    /but none from offset 5000/,
  ],
  [
    'a record by its external id',
    'read',
    {
      model: 'res.company',
      ids: 'base.main_company',
      fields: ['name', 'currency_id', 'user_ids', 'partner_id'],
    },
    /res\.company 1\n[\s\S]*currency_id: /,
  ],
  [
    'records that are and are not there',
    'read',
    { model: 'res.country', ids: [1, 99_999], fields: ['name', 'code'] },
    /99999/,
  ],
  ['none of the records', 'read', { model: 'res.country', ids: [99_999] }, /^not_found: /],
  ['every field of a record', 'read', { model: 'res.currency', ids: 'base.EUR' }, /rounding: 0\.01/],
  [
    'fields of a model',
    'schema',
    { model: 'res.partner.category' },
    /^res\.partner\.category has \d+ fields/,
  ],
  [
    'fields by word',
    'schema',
    { model: 'res.partner', query: 'country' },
    /country_id many2one res\.country/,
  ],
  ['models by word', 'schema', { query: 'country state' }, /res\.country\.state\t/],
  [
    'old and new values',
    'update',
    {
      model: 'res.country',
      ids: 'base.be',
      values: { phone_code: 32_000, address_format: '%(street)s\n<x>&' },
    },
    /phone_code: .* -> 32000/,
  ],
  [
    'values for each',
    'update',
    {
      model: 'res.currency',
      updates: [
        { id: 1, values: { position: 'before' } },
        { id: 2, values: { position: 'after' } },
      ],
    },
    /position/,
  ],
  [
    'a method that returns nothing',
    'execute',
    { model: 'res.partner', method: 'message_unsubscribe', ids: [1], args: [[1]] },
    /res\.partner\.message_unsubscribe returned/,
  ],
  [
    'a method that returns names',
    'execute',
    { model: 'res.country', method: 'name_search', kwargs: { name: 'Belgi' } },
    /Belgium/,
  ],
  [
    'default values',
    'execute',
    { model: 'res.partner', method: 'default_get', args: [['type', 'lang', 'active', 'comment']] },
    /"type":"contact"/,
  ],
  [
    'a copy',
    'execute',
    { model: 'res.partner.category', method: 'copy', ids: [1], kwargs: { default: { name: 'a copy' } } },
    /^res\.partner\.category\.copy returned/,
  ],
  [
    'rows of a method',
    'execute',
    {
      model: 'res.country',
      method: 'search_read',
      kwargs: {
        domain: [['code', 'in', ['BE', 'NL']]],
        fields: ['code', 'currency_id', 'state_ids'],
        order: 'code',
      },
    },
    /"code":"BE"/,
  ],
  [
    'sums by group',
    'aggregate',
    {
      model: 'res.country',
      groupby: ['currency_id'],
      measures: ['phone_code:sum', '__count'],
      domain: [['code', 'in', ['BE', 'NL', 'US', 'GB', 'CH']]],
    },
    /EUR[^\n]*\t2\b/,
  ],
  ['a model that is not there', 'search', { model: 'res.parner' }, /^not_found: [\s\S]*res\.partner/],
  [
    'a field that is not there',
    'search',
    { model: 'res.partner', fields: ['emial'] },
    /^bad_request: [\s\S]*email/,
  ],
  [
    'a field that is not there, in an order',
    'search',
    { model: 'res.partner', order: 'emial' },
    /^bad_request: /,
  ],
  [
    'a value that does not fit',
    'create',
    { model: 'res.partner', values: { name: 'x', color: 'red' } },
    /^\w+: /,
  ],
  [
    'a number too large',
    'create',
    { model: 'res.partner', values: { name: 'x', color: 2_147_483_647 } },
    /1 res\.partner record/,
  ],
  [
    'a required field that lacks',
    'create',
    { model: 'res.country', values: { code: 'QQ' } },
    /^validation: /,
  ],
  [
    'a constraint of the database',
    'create',
    { model: 'res.country', values: { name: 'Copy', code: 'BE' } },
    /^validation: /,
  ],
  ['a rule of Odoo', 'create', { model: 'res.partner', values: {} }, /^validation: /],
  [
    'a record that is not there',
    'execute',
    { model: 'res.partner', method: 'write', ids: [99_999], args: [{ name: 'x' }] },
    /^not_found: /,
  ],
  [
    'a method that is not there',
    'execute',
    { model: 'res.partner', method: 'do_it', ids: [1] },
    /^bad_request: res\.partner has no method "do_it"\./,
  ],
  [
    'a private method',
    'execute',
    { model: 'res.partner', method: '_compute_display_name', ids: [1] },
    /^bad_request: /,
  ],
  [
    'wrong arguments',
    'execute',
    { model: 'res.country', method: 'name_search', kwargs: { nme: 'x' } },
    /^bad_request: /,
  ],
  [
    'a method that needs a record',
    'execute',
    { model: 'res.partner', method: 'get_formview_action', ids: [1] },
    /res\.partner/,
  ],
  ['a deletion', 'delete', { model: 'res.partner.category', ids: [1] }, /^Deleted 1 res\.partner\.category/],
  ['a deletion that Odoo refuses', 'delete', { model: 'res.company', ids: [1] }, /^\w+: /],
];

const transcripts = new Map<string, Map<string, string>>();

for (const [series, protocols] of [
  ['19', ['json2', 'jsonrpc', 'xmlrpc']],
  ['14', ['jsonrpc', 'xmlrpc']],
] as const) {
  for (const protocol of protocols) {
    liveSuite(series, `protocols ${series} ${protocol}`, (odoo) => {
      let client: McpClient;
      const said = new Map<string, string>();

      beforeAll(async () => {
        const { url, db, login, apiKey, password } = odoo();
        client = await connect({
          ODOO_URL: url,
          ODOO_DB: db,
          ODOO_USERNAME: login,
          ODOO_API_KEY: protocol === 'json2' ? (apiKey ?? '') : password,
          ODOO_PROTOCOL: protocol,
          ODOO_YOLO_MODE: 'true',
        });
        transcripts.set(`${series} ${protocol}`, said);
      });
      afterAll(async () => {
        await client?.close();
      });

      it('is what is spoken', async () => {
        const word = { json2: 'JSON-2', jsonrpc: 'JSON-RPC', xmlrpc: 'XML-RPC' }[protocol];
        expect((await client.call('status')).text.toLowerCase()).toMatch(
          new RegExp(`${word.toLowerCase()}|${protocol}`),
        );
      });

      it.each(STEPS)('answers with %s', async (name, tool, args, says) => {
        const { text, isError } = await client.call(tool, args);
        expect(text).toMatch(says);
        expect(isError).toBe(/^[a-z_]+: /.test(text));
        said.set(name, comparable(text));
      });
    });
  }

  const [first, ...others] = protocols;
  const isLive = !('reason' in inject('odoo')[series]);
  describe.runIf(isLive)(`on ${series} every protocol says the same`, () => {
    it.each(STEPS.map(([name]) => name))('of %s', (name) => {
      const expected = transcripts.get(`${series} ${first}`)?.get(name);
      expect(expected).toBeDefined();
      for (const other of others) {
        expect(transcripts.get(`${series} ${other}`)?.get(name), other).toBe(expected);
      }
    });
  });
}

/** Without what differs between two databases whatever the protocol: random marks and the time of day. */
function comparable(text: string): string {
  return text
    .replaceAll(/odoo-data-[0-9a-f]{8}/g, 'MARK')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'TIME')
    .replaceAll(/\?unique=[0-9a-f]+/g, '');
}
