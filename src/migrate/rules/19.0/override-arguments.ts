import { methodsWith } from '../../cases/method.ts';
import { changedOverrides } from '../../python/override-arguments.ts';
import defaults from '../../renames/19.0-defaults.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

const stock = methodsWith('stock');
const sms = methodsWith('sms');
const purchase = methodsWith('purchase');

export default defineMigration({
  id: 'override-arguments',
  to: '19.0',
  breaks: 'error',
  summary: 'Overrides take the arguments that their methods have now',
  why: 'Odoo calls a method with the arguments of its own series: an override that takes more or fewer raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_move.py',
  cases: [
    {
      before: stock(
        'stock.move',
        '_action_confirm(self, merge=True, merge_into=False)',
        'return super()._action_confirm(merge=merge, merge_into=merge_into)',
      ),
      after: stock(
        'stock.move',
        '_action_confirm(self, merge=True, merge_into=False, create_proc=True)',
        'return super()._action_confirm(merge=merge, merge_into=merge_into, create_proc=create_proc)',
      ),
    },
    {
      before: sms(
        'sms.sms',
        'send(self, unlink_failed=False, unlink_sent=True, auto_commit=False, raise_exception=False)',
        'return super().send(unlink_failed, unlink_sent, auto_commit, raise_exception)',
      ),
      after: sms(
        'sms.sms',
        'send(self, unlink_failed=False, unlink_sent=True, raise_exception=False)',
        'return super().send(unlink_failed, unlink_sent, raise_exception)',
      ),
    },
    {
      before: purchase(
        'purchase.order',
        'action_create_invoice(self)',
        'return super().action_create_invoice()',
      ),
      after: purchase(
        'purchase.order',
        'action_create_invoice(self, attachment_ids=False)',
        'return super().action_create_invoice(attachment_ids)',
      ),
    },
    {
      before: sms(
        'sms.sms',
        'send(self, unlink_failed=False, unlink_sent=True, auto_commit=False, raise_exception=False)',
        'if auto_commit:\n            return 1\n        return super().send(unlink_failed, unlink_sent, auto_commit, raise_exception)',
      ),
      todos: 1,
    },
  ],
  noops: [
    stock(
      'stock.move',
      '_action_confirm(self, merge=True, merge_into=False, create_proc=True)',
      'return super()._action_confirm(merge, merge_into, create_proc)',
    ),
    stock('stock.move', '_action_confirm(self, **kwargs)', 'return super()._action_confirm(**kwargs)'),
    stock('stock.move', '_action_confirm(self, merge=True)', 'return super()._action_confirm(merge)'),
    stock('stock.picking', '_action_confirm(self, merge=True, merge_into=False)', 'return merge, merge_into'),
    purchase('purchase.order', 'f(self)', 'return self.action_create_invoice()'),
    purchase('sale.order', 'action_create_invoice(self)', 'return 1'),
  ],
  // What other rules treat themselves, and what is called by position whatever it is named.
  ...changedOverrides(
    '19.0',
    /^(_search|copy|create|write|default_get|name_search|_prepare_procurement_values|authenticate|_login|_check_credentials|with_context)$/,
    defaults,
  ),
});
