import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type Env, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

liveSuite('19', 'policy', (odoo) => suite(odoo, '19'));
liveSuite('14', 'policy', (odoo) => suite(odoo, '14'));

const POLICY = `
deny:
  models: [crm.*, res.partner.bank]
  fields: ["res.partner:*phone*", "sale.order.line:price_unit"]
  delete: ["*"]
  execute: ["sale.order:action_cancel"]
  write: [product.*]
`;

function suite(odoo: () => Instance, series: '14' | '19'): void {
  let folder = '';
  let client: McpClient;
  let free: McpClient;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'odoo-claude-live-policy-'));
    await writeFile(path.join(folder, 'policy.yaml'), POLICY);
    const yolo = { ODOO_YOLO_MODE: 'true' };
    client = await connect(envOf(odoo(), { ...yolo, ODOO_POLICY_FILE: path.join(folder, 'policy.yaml') }));
    free = await connect(envOf(odoo(), yolo));
  });
  afterAll(async () => {
    await Promise.all([client?.close(), free?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  describe('a policy', () => {
    const group =
      series === '19'
        ? {
            method: 'formatted_read_group',
            kwargs: { domain: [], groupby: ['phone'], aggregates: ['__count'] },
          }
        : { method: 'read_group', kwargs: { domain: [], fields: ['name'], groupby: ['phone'] } };
    const REFUSED: [name: string, tool: string, args: Record<string, unknown>][] = [
      ['a domain', 'search', { model: 'res.partner', domain: [['phone', '!=', false]] }],
      [
        'a domain through a relation',
        'search',
        { model: 'sale.order', domain: [['partner_id.phone', '=', '1']] },
      ],
      [
        'a domain through lines',
        'search',
        { model: 'sale.order', domain: [['order_line.price_unit', '>', 1]] },
      ],
      ['an order', 'search', { model: 'res.partner', order: 'phone' }],
      ['a group', 'aggregate', { model: 'res.partner', groupby: ['phone'], measures: ['__count'] }],
      [
        'a measure',
        'aggregate',
        { model: 'sale.order.line', groupby: ['order_id'], measures: ['price_unit:sum'] },
      ],
      ['a group through execute', 'execute', { model: 'res.partner', ...group }],
      [
        'a list of fields through execute',
        'execute',
        { model: 'res.partner', method: 'search_read', kwargs: { fields: ['phone'] } },
      ],
      ['a value', 'update', { model: 'res.partner', ids: 1, values: { phone: '1' } }],
      ['a value of a new record', 'create', { model: 'res.partner', values: { name: 'x', phone: '1' } }],
      ['deleting', 'delete', { model: 'res.partner', ids: 1 }],
      ['a method', 'execute', { model: 'sale.order', method: 'action_cancel', ids: 1 }],
      ['a write', 'update', { model: 'product.template', ids: 1, values: { name: 'x' } }],
      ['code', 'execute', { model: 'ir.actions.server', method: 'create', args: [{ name: 'x' }] }],
      [
        'an import of a withheld column',
        'import',
        { model: 'res.partner', rows: [{ name: 'x', phone: '1' }], key: ['name'] },
      ],
    ];
    it.each(REFUSED)('refuses %s', async (_name, tool, args) => {
      expect(await refused(client, tool, args)).toMatch(
        /^access: .*(policy|withheld|may hold credentials)|^bad_request: res\.partner can't be sorted/,
      );
    });

    it('says of a field that it withholds whose word that is', async () => {
      const kwargs = { fields: ['phone'], limit: 1 };
      expect(
        await refused(client, 'execute', { model: 'res.partner', method: 'search_read', kwargs }),
      ).toMatch(/^access: "phone" of res\.partner is withheld by the policy of this server/);
    });

    it('withholds a field wherever records are shown', async () => {
      const id = await make(free, 'res.partner', {
        name: 'Withheld Phone',
        phone: '555-0100',
        city: 'Ghent',
      });
      const asked = await ok(client, 'read', { model: 'res.partner', ids: id, fields: ['city', 'phone'] });
      expect(asked).toMatch(/city: Ghent/);
      expect(asked).toMatch(/Withheld.*: phone\./);
      const chosen = await ok(client, 'search', { model: 'res.partner', domain: [['id', '=', id]] });
      expect(chosen).toContain('Withheld Phone');
      const all = await ok(client, 'execute', { model: 'res.partner', method: 'read', ids: id });
      expect(all).toContain('"phone":"(withheld)"');
      for (const text of [asked, chosen, all]) expect(text).not.toContain('555-0100');
      expect(await ok(free, 'read', { model: 'res.partner', ids: id, fields: ['phone'] })).toContain(
        '555-0100',
      );
    });

    it('holds for resources and attachments', async () => {
      const id = await make(free, 'res.partner', { name: 'By Resource', phone: '555-0101' });
      const shown = JSON.stringify(
        await client.client.readResource({ uri: `odoo://default/res.partner/${id}` }),
      );
      expect(shown).toContain('By Resource');
      expect(shown).not.toContain('555-0101');
      const lead = await make(free, 'crm.lead', { name: 'Closed Lead' });
      await expect(client.client.readResource({ uri: `odoo://default/crm.lead/${lead}` })).rejects.toThrow(
        /policy/,
      );
      const values = {
        name: 'a.txt',
        raw: 'closed words',
        res_model: 'crm.lead',
        res_id: lead,
        mimetype: 'text/plain',
      };
      const attachment = await make(free, 'ir.attachment', values);
      const uri = `odoo://default/attachment/${attachment}`;
      expect(JSON.stringify(await free.client.readResource({ uri }))).toContain('closed words');
      await expect(client.client.readResource({ uri })).rejects.toThrow(
        /belongs to crm\.lead, which the policy closes/,
      );
    });

    it('leaves the rest alone', async () => {
      const id = await make(client, 'res.partner', { name: 'Within The Policy' });
      expect(
        await ok(client, 'update', { model: 'res.partner', ids: id, values: { city: 'Bruges' } }),
      ).toContain('Bruges');
      expect(await ok(client, 'status', {})).toContain('Connected to Odoo');
    });
  });

  describe('a policy file that is wrong', () => {
    const BAD: [name: string, text: string | undefined, problem: RegExp][] = [
      ['missing', undefined, /is not there, so nothing is allowed/],
      ['malformed', 'deny: [', /is malformed/],
      ['misspelt', 'dney: {}', /has the unknown key "dney" \(did you mean deny\?\), so nothing is allowed/],
    ];
    it.each(BAD)('is refused with everything else: %s', async (_name, text, problem) => {
      const file = path.join(folder, `bad-${_name}.yaml`);
      if (text !== undefined) await writeFile(file, text);
      const env: Env = envOf(odoo(), { ODOO_YOLO_MODE: 'true', ODOO_POLICY_FILE: file });
      const some = await connect(env);
      try {
        for (const tool of ['search', 'schema', 'create', 'status']) {
          const said = await refused(some, tool, {
            model: 'res.partner',
            ...(tool === 'create' ? { values: {} } : {}),
          });
          expect(said).toMatch(/^access: The policy file of ODOO_POLICY_FILE /);
          expect(said).toMatch(problem);
          expect(said).not.toContain(folder);
        }
      } finally {
        await some.close();
      }
    });
  });

  describe('status with a model', () => {
    let limited: McpClient;
    let partner = 0;
    beforeAll(async () => {
      const groups = series === '19' ? 'group_ids' : 'groups_id';
      await ok(free, 'create', {
        model: 'res.users',
        values: {
          name: 'Limited',
          login: 'limited',
          password: 'limited-password',
          [groups]: [[6, 0, [await userGroup()]]],
        },
      });
      partner = await make(free, 'res.partner', { name: 'Seen By All' });
      limited = await connect({
        ...{ ODOO_URL: odoo().url, ODOO_DB: odoo().db, ODOO_AUDIT_LOG: 'off' },
        ...{ ODOO_USERNAME: 'limited', ODOO_PASSWORD: 'limited-password' },
      });
    });
    afterAll(() => limited?.close());

    async function userGroup(): Promise<number> {
      const text = await ok(free, 'read', { model: 'res.groups', ids: 'base.group_user', fields: ['name'] });
      return Number(/res\.groups (\d+)/.exec(text)?.[1]);
    }

    it('says that and why the user may not, and who may', async () => {
      const text = await ok(limited, 'status', { model: 'account.move', operation: 'write' });
      expect(text).toMatch(/^limited may not write account\.move: no access right of the model gives it\.\n/);
      expect(text).toMatch(/\ngroups that may write account\.move: .*Invoicing/);
      expect(text).toMatch(/\nNext: an administrator adds one of those groups/);
    });

    it('says that the user may, and what he cannot see of the rules', async () => {
      const text = await ok(limited, 'status', { model: 'res.partner', ids: [partner, 99_999_999] });
      expect(text).toMatch(/^limited may read res\.partner/);
      expect(text).toMatch(/records: res\.partner 99999999 doesn't exist, or your user may not see it/);
      expect(text).toContain(
        "The record rules of res.partner this user can't see: an administrator looks at",
      );
    });

    it('shows an administrator the rules', async () => {
      const text = await ok(free, 'status', { model: 'res.partner', operation: 'read', ids: [partner] });
      expect(text).toMatch(/^admin may read res\.partner/);
      expect(text).toMatch(/groups that may read res\.partner: .*\(the user has it\)/);
      expect(text).toMatch(/record rules, .*:\n- .*company/);
      expect(text).toContain(`records: ${partner}: the record rules allow it.`);
    });

    it('names a near model', async () => {
      expect(await refused(limited, 'status', { model: 'res.partnr' })).toMatch(/^not_found: .*res\.partnr/);
    });
  });
}
