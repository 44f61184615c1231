import { describe, expect, it } from 'vitest';
import type { World } from './world.ts';

/** Status, search, read and schema. */
export function reading(world: World): void {
  const { odoo, ok, refused, count, make, protocol } = world;

  describe('status', () => {
    it('says which Odoo, who, and what the mode allows', async () => {
      const text = await ok(world.safe, 'status', {});
      expect(text).toContain(`Connected to Odoo ${odoo().series}`);
      expect(text).toContain(`database: ${odoo().db}`);
      expect(text).toContain('user: admin (id 2)');
      expect(text).toMatch(/companies: .*\(1, current\)/);
      expect(text).toContain(`protocol: ${protocol}`);
      expect(text).toMatch(/modules installed: [1-9]\d/);
      expect(text).toContain('mode: safe: writes ask the human first');
      expect(text).not.toContain(odoo().apiKey ?? odoo().password);
    });
  });

  describe('search', () => {
    it('gives the exact total, a page, and where the next one begins', async () => {
      const text = await ok(world.read, 'search', {
        model: 'res.country',
        fields: ['name', 'code', 'currency_id'],
        domain: [['code', '=like', 'B%']],
        order: 'code',
        limit: 2,
      });
      const total = await count('res.country', [['code', '=like', 'B%']]);
      expect(total).toBeGreaterThan(10);
      const [head, columns, ...rows] = text.split('\n');
      expect(head).toBe(`${total} res.country match, 2 shown; next: offset 2`);
      expect(columns).toBe('id\tname\tcode\tcurrency_id');
      expect(rows.length).toBe(2);
      expect(rows[0]).toMatch(/^\d+\tBosnia and Herzegovina\tBA\tBAM \(\d+\)$/);
    });

    it('tells a page past the end from no match', async () => {
      const past = await ok(world.read, 'search', { model: 'res.country', offset: 9000 });
      expect(past).toMatch(/^2\d\d res\.country match, but none from offset 9000 on\./);
      const none = await ok(world.read, 'search', {
        model: 'res.partner',
        domain: [['name', '=', 'No Such']],
      });
      expect(none).toMatch(/^0 res\.partner match\.\nArchived records are not searched/);
    });

    it('takes a domain in Python syntax', async () => {
      const text = await ok(world.read, 'search', {
        model: 'res.country',
        domain: "['|', ('code', '=', 'BE'), ('code', '=', 'FR')]",
        fields: ['code'],
      });
      expect(text).toMatch(/^2 res\.country match, 2 shown\n/);
    });

    it('finds by the words of a name, within a domain', async () => {
      await make({ name: 'Query Words Ltd', email: 'query@example.com' });
      const found = await ok(world.read, 'search', {
        model: 'res.partner',
        query: 'query words',
        fields: ['email'],
      });
      expect(found).toMatch(/^1 res\.partner match, 1 shown\nid\temail\n\d+\tquery@example\.com$/);
      const apart = await ok(world.read, 'search', {
        model: 'res.partner',
        query: 'query words',
        domain: [['email', '=', false]],
      });
      expect(apart).toMatch(/^0 res\.partner match/);
    });

    it('chooses columns, and leaves out what says nothing', async () => {
      const text = await ok(world.read, 'search', { model: 'sale.order', limit: 5 });
      expect(text).toMatch(/Datetimes are UTC\.\nColumns chosen for you/);
      const columns = /\nid\t(.*)\n/.exec(text)?.[1]?.split('\t') ?? [];
      expect(columns).toEqual(
        expect.arrayContaining(['display_name', 'partner_id', 'state', 'amount_total']),
      );
      expect(columns.length).toBeLessThanOrEqual(11);
    });

    it('never shows binary content, credentials or markup', async () => {
      const orders = await ok(world.read, 'search', {
        model: 'sale.order',
        fields: ['name', 'access_token'],
        limit: 1,
      });
      expect(orders).toMatch(
        /\nWithheld, since they look like credentials: access_token\.\nid\tname\n\d+\tS\d+$/,
      );
      await ok(world.yolo, 'update', {
        model: 'res.users',
        ids: 2,
        values: { signature: '<p>One<br/>two</p>' },
      });
      const users = await ok(world.read, 'search', {
        model: 'res.users',
        domain: [['id', '=', 2]],
        fields: ['signature', 'image_1920'],
      });
      expect(users).toMatch(
        /<(odoo-data-\w+)>\nid\tsignature\timage_1920\n2\tOne\\ntwo\t\(binary, [\d.]+ \w+\)\n<\/\1>$/,
      );
      const logo = await ok(world.read, 'read', { model: 'res.company', ids: 1, fields: ['logo'] });
      expect(logo).toMatch(/logo: \(binary, [\d.]+ \w+\)$/);
    });

    it('hides the value of a secret parameter and shows others', async () => {
      const text = await ok(world.yolo, 'search', {
        model: 'ir.config_parameter',
        domain: [['key', 'in', ['database.secret', 'web.base.url']]],
        fields: ['key', 'value'],
      });
      expect(text).toMatch(/\tdatabase\.secret\t\(withheld\)/);
      expect(text).toMatch(/\tweb\.base\.url\thttp/);
    });
  });

  describe('read', () => {
    it('reads by id and external id, names lines, and names what is missing', async () => {
      const order = await ok(world.read, 'search', {
        model: 'sale.order',
        domain: [['order_line', '!=', false]],
        limit: 1,
        fields: ['name'],
      });
      const id = Number(/\n(\d+)\t/.exec(order)?.[1]);
      const text = await ok(world.read, 'read', {
        model: 'sale.order',
        ids: [id, 999_999],
        fields: ['name', 'order_line'],
      });
      expect(text).toContain(`sale.order 999999 doesn't exist, or your user may not see it.`);
      expect(text).toMatch(/order_line: .* \(\d+\)/);
      const company = await ok(world.read, 'read', {
        model: 'res.company',
        ids: 'base.main_company',
        fields: ['name'],
      });
      expect(company).toMatch(/^res\.company 1\nname: /);
    });

    it('reads an archived record', async () => {
      const id = await make({ name: 'Gone Fishing', active: false });
      expect(await ok(world.read, 'read', { model: 'res.partner', ids: id, fields: ['name'] })).toContain(
        'Gone Fishing',
      );
    });

    it.each([
      [{ model: 'res.partner', ids: 999_999 }, /^not_found: res\.partner 999999 doesn't exist/],
      [{ model: 'res.partner', ids: 'base.no_such' }, /^not_found: There is no external id "base\.no_such"/],
      [
        { model: 'res.partner', ids: 'base.main_company' },
        /^bad_request: "base\.main_company" is a res\.company record/,
      ],
      [
        { model: 'res.partner', ids: 'Azure' },
        /^bad_request: "Azure" is neither a record id nor an external id/,
      ],
      [{ model: 'res.partner', ids: [] }, /^bad_request: ids is empty/],
      [{ model: 'res.partner', ids: 0 }, /^bad_request: 0 can't be a record id/],
      [{ model: 'res.partner', ids: 99_999_999_999 }, /^bad_request: 99999999999 can't be a record id/],
    ])('%j is refused', async (args, expected) => {
      expect(await refused(world.read, 'read', args)).toMatch(expected);
    });
  });

  describe('schema', () => {
    it('finds models by the words people use', async () => {
      const text = await ok(world.read, 'schema', { query: 'invoice' });
      expect(text).toMatch(/^\d+ models match "invoice"\naccount\.move\t/);
    });

    it('lists fields with type, relation, choice and flags', async () => {
      const text = await ok(world.read, 'schema', { model: 'sale.order', limit: 500 });
      expect(text).toMatch(/^sale\.order has \d+ fields\n/);
      expect(text).toMatch(/\npartner_id! many2one res\.partner "Customer"/);
      expect(text).toMatch(/\nstate selection \(draft=Quotation, .*\) "Status" ro/);
      expect(text).toMatch(/\norder_line one2many sale\.order\.line\.order_id "Order Lines"/);
      expect(text).toMatch(/\naccess_token char .* withheld/);
    });
  });
}
