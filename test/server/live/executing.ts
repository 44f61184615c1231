import { describe, expect, it } from 'vitest';
import type { World } from './world.ts';

/** Execute. */
export function executing(world: World): void {
  const { ok, refused, make } = world;

  describe('execute', () => {
    it('presses a button after asking, and the record has moved', async () => {
      const partner = await make({ name: 'Buyer' });
      const order = await make({ partner_id: partner }, 'sale.order');
      world.safe.questions.length = 0;
      await ok(world.safe, 'execute', { model: 'sale.order', method: 'action_confirm', ids: order });
      expect(world.safe.questions[0]).toMatch(
        /^Call action_confirm on 1 sale\.order record\?\n\d+ "S\d+"\nOdoo: /,
      );
      const state = await ok(world.read, 'read', { model: 'sale.order', ids: order, fields: ['state'] });
      expect(state).toContain('state: sale');
    });

    it('reads without asking, within bounds', async () => {
      world.safe.questions.length = 0;
      const groups = await ok(world.safe, 'execute', {
        model: 'sale.order',
        method: 'read_group',
        kwargs: { domain: [], fields: ['amount_total:sum'], groupby: ['state'] },
      });
      expect(groups).toMatch(/^sale\.order\.read_group returned \d items?:\n\[\{.*"amount_total":[\d.]+/);
      const found = await ok(world.safe, 'execute', {
        model: 'res.country.state',
        method: 'search',
        args: [[]],
      });
      expect(found).toMatch(/^res\.country\.state\.search returned 500 items:/);
      expect(world.safe.questions).toEqual([]);
    });

    it('sends create and write the way of the tools', async () => {
      world.safe.questions.length = 0;
      const made = await ok(world.safe, 'execute', {
        model: 'res.partner',
        method: 'create',
        args: [{ name: 'By Execute' }],
      });
      const id = Number(/\n(\d+)\t/.exec(made)?.[1]);
      await ok(world.safe, 'execute', {
        model: 'res.partner',
        method: 'write',
        ids: id,
        args: [{ city: 'Bern' }],
      });
      expect(world.safe.questions.map((text) => text.split('\n')[0])).toEqual([
        'Create 1 res.partner record?',
        'Change 1 res.partner record?',
      ]);
    });

    it('tells that a method returned nothing', async () => {
      const id = await make({ name: 'Followed' });
      const text = await ok(world.yolo, 'execute', {
        model: 'res.partner',
        method: 'message_subscribe',
        ids: id,
        kwargs: { partner_ids: [id] },
      });
      expect(text).toMatch(/message_subscribe returned( nothing \(the call went through\)\.|:\ntrue)/);
    });

    it('sums up the action that a button opens', async () => {
      const order = await make({ partner_id: await make({ name: 'Opened' }) }, 'sale.order');
      const text = await ok(world.yolo, 'execute', {
        model: 'sale.order',
        method: 'action_quotation_send',
        ids: order,
      });
      expect(text).toMatch(
        /answered with an action to open: ir\.actions\.act_window; .*res_model "mail\.compose\.message"/,
      );
      expect(text).toContain('This is a wizard');
    });

    it.each([
      [
        { model: 'res.partner', method: '_compute_display_name', ids: 1 },
        /^bad_request: "_compute_display_name" is private/,
      ],
      [{ model: 'res.partner', method: 'no-name' }, /^bad_request: "no-name" is no method name/],
      [
        { model: 'res.users', method: 'search_read', args: [[], ['login', 'password']] },
        /^access: "password" holds a credential/,
      ],
      [
        { model: 'ir.module.module', method: 'button_immediate_install', ids: 'base.module_crm' },
        /^access: .*YOLO mode/,
      ],
      [{ model: 'ir.cron', method: 'method_direct_trigger', ids: [1] }, /^access: .*YOLO mode/],
      [{ model: 'ir.rule', method: 'write', ids: [1], args: [{ active: false }] }, /^access: .*YOLO mode/],
      [{ model: 'res.groups', method: 'create', args: [{ name: 'x' }] }, /^access: .*YOLO mode/],
      [
        { model: 'res.partner', method: 'load', args: [['name'], [['x']]] },
        /^access: load writes whatever it is given/,
      ],
      [
        { model: 'res.partner', method: 'copy', ids: [1], kwargs: { default: { nme: 1 } } },
        /^bad_request: res\.partner has no field "nme"/,
      ],
      [{ model: 'res.partner', method: 'action_archive', ids: [999_999] }, /^not_found: res\.partner 999999/],
      [{ model: 'res.partner', method: 'write', ids: [1], args: [[]] }, /^bad_request: /],
      [{ model: 'res.partner', method: 'write', args: [{ city: 'x' }] }, /^bad_request: write needs ids/],
    ])('%j is refused', async (args, expected) => {
      world.safe.questions.length = 0;
      expect(await refused(world.safe, 'execute', args)).toMatch(expected);
      expect(world.safe.questions).toEqual([]);
    });
  });
}
