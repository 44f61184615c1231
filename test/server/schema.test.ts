import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

liveSuite('19', 'schema', suite);
liveSuite('14', 'schema', suite);

function suite(odoo: () => Instance): void {
  let read: McpClient;
  let old = false;
  beforeAll(async () => {
    old = odoo().series === '14.0';
    read = await connect({ ...envOf(odoo()), ODOO_YOLO_MODE: 'read' });
  });
  afterAll(() => read?.close());

  it('describes sale.order in at most 6,000 characters: rights, buttons, the most useful fields', async () => {
    const text = await ok(read, 'schema', { model: 'sale.order' });
    expect(text.length).toBeLessThanOrEqual(6000);
    expect(text).toMatch(/^sale\.order has \d+ fields, \d+ shown; next: a query or a larger limit\n/);
    expect(text).toMatch(/\nyour rights: read, create, write, unlink \(/);
    expect(text).toMatch(/\nbuttons: .*action_confirm "Confirm"/);
    const names = [...text.matchAll(/^(\w+)!? \w+ /gm)].map((match) => match[1]);
    expect(names).toEqual(
      expect.arrayContaining(['state', 'partner_id', 'amount_total', 'date_order', 'order_line', 'user_id']),
    );
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  it('says to a user who may not list the models that one can be named', async () => {
    const { url, db } = odoo();
    const env = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: 'portal', ODOO_PASSWORD: 'portal' };
    const portal = await connect({ ...env, ODOO_AUDIT_LOG: 'off' });
    try {
      expect(await refused(portal, 'schema', { query: 'sale' })).toMatch(/^access: /);
      expect(await ok(portal, 'schema', { model: 'sale.order', limit: 3 })).toMatch(
        /^sale\.order has \d+ fields.*\nyour rights: read, no create/,
      );
    } finally {
      await portal.close();
    }
  });

  it('shows as many lines as are asked for', async () => {
    const all = await ok(read, 'schema', { model: 'account.move', limit: 500 });
    expect(all).toMatch(/^account\.move has (\d+) fields\n/);
    expect(all.length).toBeGreaterThan(6000);
    const few = await ok(read, 'schema', { model: 'sale.order', limit: 3, query: 'amount' });
    expect(few).toMatch(/^sale\.order has \d+ fields, \d+ match "amount", 3 shown/);
    expect(few).not.toContain('buttons:');
    expect(few.split('\n').length).toBe(5);
  });

  it('describes a model without a form, and one of long selections, within the same bound', async () => {
    for (const model of [
      'ir.model.fields',
      'res.partner',
      'account.move',
      'res.country.state',
      'product.template',
    ]) {
      expect((await ok(read, 'schema', { model })).length, model).toBeLessThanOrEqual(6000);
    }
  });

  describe('knows other names', () => {
    it('of a model', async () => {
      expect(await refused(read, 'schema', { model: 'account.invoice' })).toMatch(
        /^not_found: There is no model "account\.invoice" in this database: it is account\.move in 14\.0 and newer\.\nNext: Try "account\.move"\.$/,
      );
      expect(await refused(read, 'search', { model: 'account.invoice.line' })).toContain('account.move.line');
      const [gone, there] = old
        ? ['stock.lot', 'stock.production.lot']
        : ['stock.production.lot', 'stock.lot'];
      expect(await refused(read, 'search', { model: gone })).toMatch(`Next: Try "${there}".`);
    });

    it('of a field, where this database has it under the other one', async () => {
      const [gone, there] = old ? ['tax_ids', 'tax_id'] : ['tax_id', 'tax_ids'];
      const text = await refused(read, 'search', { model: 'sale.order.line', fields: [gone] });
      expect(text).toMatch(
        new RegExp(
          `^bad_request: sale\\.order\\.line has no field "${gone}": it is ${there} (before|from) 19\\.0( on)?\\.\nNext: Use "${there}"`,
        ),
      );
      expect(
        await refused(read, 'aggregate', { model: 'account.move', groupby: ['invoice_payment_state'] }),
      ).toContain('it is payment_state in 14.0 and newer');
    });

    it('and tells old ones with the model', async () => {
      const text = await ok(read, 'schema', { model: 'stock.picking' });
      expect(text.includes('\nother series: move_lines is move_ids here')).toBe(!old);
    });
  });

  it('tells a user with few rights what he may not do', async () => {
    const yolo = await connect({ ...envOf(odoo()), ODOO_YOLO_MODE: 'true' });
    const login = { login: 'schema-user', password: 'schema-user-word-1' };
    await make(yolo, 'res.users', { name: 'Schema User', ...login });
    await yolo.close();
    const { url, db } = odoo();
    const limited = await connect({
      ODOO_URL: url,
      ODOO_DB: db,
      ODOO_USERNAME: login.login,
      ODOO_PASSWORD: login.password,
    });
    try {
      expect(await ok(limited, 'schema', { model: 'res.country' })).toContain(
        '\nyour rights: read, no create, no write, no unlink (',
      );
    } finally {
      await limited.close();
    }
  });
}
