import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

liveSuite('19', 'wizards', suite);
liveSuite('14', 'wizards', suite);

function suite(odoo: () => Instance): void {
  let yolo: McpClient;
  let safe: McpClient;
  let partner = 0;
  let service = 0;
  let old = false;

  beforeAll(async () => {
    old = odoo().series === '14.0';
    yolo = await connect({ ...envOf(odoo()), ODOO_YOLO_MODE: 'true' });
    safe = await connect(envOf(odoo()), 'accept');
    partner = await make(yolo, 'res.partner', { name: 'Wizard Customer' });
    service = await make(yolo, 'product.product', {
      name: 'Wizard service',
      type: 'service',
      invoice_policy: 'order',
      list_price: 100,
    });
  });
  afterAll(async () => {
    await Promise.all([yolo?.close(), safe?.close()]);
  });

  const press = (model: string, method: string, ids: number | number[], decision?: unknown, client = yolo) =>
    ok(client, 'execute', { model, method, ids, ...(decision ? { decision } : {}) });
  async function count(model: string, domain: unknown[]): Promise<number> {
    return Number.parseInt(await ok(yolo, 'search', { model, domain, limit: 0 }), 10);
  }
  async function first(model: string, domain: unknown[]): Promise<number> {
    return Number(
      /\n(\d+)\t/.exec(await ok(yolo, 'search', { model, domain, fields: ['display_name'], limit: 1 }))?.[1],
    );
  }
  async function field(model: string, id: number, name: string): Promise<string> {
    return /: (.*)$/.exec(await ok(yolo, 'read', { model, ids: id, fields: [name] }))?.[1] ?? '';
  }

  describe('a transfer that is done in part', () => {
    async function receipt(): Promise<number> {
      const type = await first('stock.picking.type', [['code', '=', 'incoming']]);
      const from = await first('stock.location', [['usage', '=', 'supplier']]);
      const to = Number(
        /\((\d+)\)$/.exec(await field('stock.picking.type', type, 'default_location_dest_id'))?.[1],
      );
      const product = await make(yolo, 'product.product', {
        name: 'Wizard goods',
        ...(old ? { type: 'product' } : { type: 'consu', is_storable: true }),
      });
      const place = { location_id: from, location_dest_id: to };
      const uom = await first('uom.uom', [['name', '=', 'Units']]);
      const move = {
        product_id: product,
        product_uom_qty: 10,
        product_uom: uom,
        ...place,
        ...(old ? { name: 'goods' } : {}),
      };
      const picking = await make(yolo, 'stock.picking', {
        picking_type_id: type,
        ...place,
        [old ? 'move_lines' : 'move_ids']: [[0, 0, move]],
      });
      await press('stock.picking', 'action_confirm', picking);
      const line = await first('stock.move', [['picking_id', '=', picking]]);
      await ok(yolo, 'update', {
        model: 'stock.move',
        ids: line,
        values: old ? { quantity_done: 4 } : { quantity: 4, picked: true },
      });
      return picking;
    }
    const left = (picking: number) =>
      count('stock.picking', [
        ['backorder_id', '=', picking],
        ['state', '!=', 'cancel'],
      ]);

    it('is asked about where nothing was decided, and stays as it was', async () => {
      const picking = await receipt();
      const text = await press('stock.picking', 'button_validate', picking);
      expect(text).toContain(
        'This is a wizard that waits: call the same again with decision {"backorder":"create"}',
      );
      expect(text).toMatch(new RegExp(`\\n${picking} .*: unchanged \\(state assigned\\)$`));
      expect(await field('stock.picking', picking, 'state')).toBe('assigned');
    });

    it('gets a backorder, or none, after the human agreed to just that', async () => {
      const [kept, dropped] = [await receipt(), await receipt()];
      safe.questions.length = 0;
      const text = await press('stock.picking', 'button_validate', kept, { backorder: 'create' }, safe);
      expect(safe.questions[0]).toMatch(
        /^Call button_validate on 1 stock\.picking record\?\n.*\ndecision: \{"backorder":"create"\}\nOdoo: /,
      );
      expect(text).toMatch(/\nDecided: made a backorder\.\n\d+ .*: state assigned -> done$/);
      expect(await left(kept)).toBe(1);
      expect(await press('stock.picking', 'button_validate', dropped, { backorder: 'skip' })).toMatch(
        /Decided: made no backorder\.\n\d+ .*: state assigned -> done$/,
      );
      expect(await left(dropped)).toBe(0);
    });

    it('that has nothing done is taken as reserved where the series asks', async () => {
      const picking = await receipt();
      const line = await first('stock.move', [['picking_id', '=', picking]]);
      await ok(yolo, 'update', {
        model: 'stock.move',
        ids: line,
        values: old ? { quantity_done: 0 } : { quantity: 10, picked: false },
      });
      const text = await press('stock.picking', 'button_validate', picking, { immediate: true });
      expect(text).toMatch(/state assigned -> done$/);
      expect(text.includes('Decided: took what is reserved as done.')).toBe(old);
      expect(await left(picking)).toBe(0);
    });
  });

  describe('an invoice', () => {
    async function invoice(): Promise<number> {
      const line = { product_id: service, quantity: 1, price_unit: 100, tax_ids: [[6, 0, []]] };
      const id = await make(yolo, 'account.move', {
        move_type: 'out_invoice',
        partner_id: partner,
        invoice_date: '2024-05-01',
        invoice_line_ids: [[0, 0, line]],
      });
      expect(await press('account.move', 'action_post', id)).toMatch(/state draft -> posted/);
      return id;
    }

    it('is paid in part and then in full', async () => {
      const id = await invoice();
      const journal = await field(
        'account.journal',
        await first('account.journal', [['type', '=', 'bank']]),
        'code',
      );
      const part = await press('account.move', 'action_register_payment', id, {
        payment: { journal, amount: 30, date: '2024-05-10', memo: 'first part' },
      });
      expect(part).toMatch(/\nDecided: registered the payment of 30\.\n/);
      expect(part).toMatch(/payment_state not_paid -> partial, amount_residual 100 -> 70$/);
      const rest = await press('account.move', 'action_register_payment', id, { payment: {} });
      expect(rest).toMatch(/payment_state partial -> (paid|in_payment), amount_residual 70 -> \(?\w+\)?$/);
      expect(
        await count('account.payment', [
          ['partner_id', '=', partner],
          ['amount', '=', 30],
          ['date', '=', '2024-05-10'],
        ]),
      ).toBe(1);
    });

    it('is not paid to a journal that is none, nor without a decision', async () => {
      const id = await invoice();
      const args = { model: 'account.move', method: 'action_register_payment', ids: id };
      expect(await refused(yolo, 'execute', { ...args, decision: { payment: { journal: 'NOPE' } } })).toMatch(
        /^bad_request: "NOPE" is no journal by code or name\. The button itself was pressed; the wizard was not finished/,
      );
      expect(await ok(yolo, 'execute', args)).toContain('call the same again with decision {"payment":');
      expect(await field('account.move', id, 'payment_state')).toBe('not_paid');
    });

    it('gets a credit note with a reason', async () => {
      const id = await invoice();
      const text = await press('account.move', 'action_reverse', id, {
        credit_note: { reason: 'wrong price', date: '2024-05-20' },
      });
      expect(text).toMatch(/\nDecided: made the reversal\.\n/);
      const note = await first('account.move', [['reversed_entry_id', '=', id]]);
      expect(
        await ok(yolo, 'read', { model: 'account.move', ids: note, fields: ['move_type', 'ref', 'state'] }),
      ).toMatch(/move_type: out_refund\nref: .*wrong price\nstate: draft/);
    });
  });

  it('cancels a sales order that has a draft invoice', async () => {
    const line = { product_id: service, product_uom_qty: 1, price_unit: 50 };
    const order = await make(yolo, 'sale.order', { partner_id: partner, order_line: [[0, 0, line]] });
    await press('sale.order', 'action_confirm', order);
    const context = { active_model: 'sale.order', active_ids: [order], active_id: order };
    const wizard = Number(
      /\n(\d+)\t/.exec(
        await ok(yolo, 'execute', {
          model: 'sale.advance.payment.inv',
          method: 'create',
          args: [{ advance_payment_method: 'delivered' }],
          kwargs: { context },
        }),
      )?.[1],
    );
    await ok(yolo, 'execute', {
      model: 'sale.advance.payment.inv',
      method: 'create_invoices',
      ids: wizard,
      kwargs: { context },
    });
    if (old) {
      expect(await press('sale.order', 'action_cancel', order)).toContain('decision {"cancel":true}');
      expect(await field('sale.order', order, 'state')).toBe('sale');
    }
    const text = await press('sale.order', 'action_cancel', order, { cancel: true });
    expect(text).toMatch(/: state sale -> cancel/);
    expect(text.includes('Decided: cancelled without a mail.')).toBe(old);
  });

  it('describes a wizard that it does not know, and does nothing in it', async () => {
    const order = await make(yolo, 'sale.order', { partner_id: partner });
    const before = await count('mail.message', [
      ['model', '=', 'sale.order'],
      ['res_id', '=', order],
    ]);
    const text = await press('sale.order', 'action_quotation_send', order, { cancel: true });
    expect(text).toContain(
      'This is a wizard, and what you asked for may wait for it; nothing more was done, and no decision finishes mail.compose.message.',
    );
    expect(text).toMatch(/\nfields: .*subject char/);
    expect(text).toMatch(/\nbuttons: .*action_send_mail "/);
    expect(text).toMatch(/\nTo finish: execute create on mail\.compose\.message with kwargs\.context \{/);
    expect(
      await count('mail.message', [
        ['model', '=', 'sale.order'],
        ['res_id', '=', order],
      ]),
    ).toBe(before);
    expect(await field('sale.order', order, 'state')).toBe('draft');
  });

  it('refuses a decision that it does not know', async () => {
    const args = { model: 'stock.picking', method: 'button_validate', ids: 1 };
    expect(await refused(yolo, 'execute', { ...args, decision: { backorder: 'maybe' } })).toMatch(
      /^bad_request: "decision\.backorder"/,
    );
    expect(await refused(yolo, 'execute', { ...args, decision: { back_order: 'create' } })).toMatch(
      /^bad_request: .*back_order/,
    );
  });
}
