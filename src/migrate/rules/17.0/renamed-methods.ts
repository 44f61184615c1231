import { methodsWith } from '../../cases/method.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { movedMethods } from '../../renames/renamed-methods.ts';
import { defineMigration } from '../../rule.ts';

const method = methodsWith('sale_stock');

export default defineMigration({
  id: 'renamed-methods',
  to: '17.0',
  breaks: 'silent',
  summary: 'Methods of Odoo that have another name',
  why: 'An override of a method that is gone is called by nobody, and a call of it fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py',
  cases: [
    {
      before: method('sale.order', 'action_done(self)', 'return super().action_done()'),
      after: method('sale.order', 'action_lock(self)', 'return super().action_lock()'),
    },
    {
      before: method(
        'sale.order',
        'f(self)',
        'return self.order_line.product_id.price_compute("list_price")',
      ),
      after: method(
        'sale.order',
        'f(self)',
        'return self.order_line.product_id._price_compute("list_price")',
      ),
    },
    {
      before: method(
        'stock.quant',
        'f(self)',
        'for quant in self:\n            quant.action_set_inventory_quantity_to_zero()',
      ),
      after: method(
        'stock.quant',
        'f(self)',
        'for quant in self:\n            quant.action_clear_inventory_quantity()',
      ),
    },
  ],
  noops: [
    method('sale.order', 'action_lock(self)', 'return super().action_lock()'),
    method('stock.picking', 'f(self)', 'return self._action_done()'),
    method('sale.order', 'f(self, other)', 'return other.action_done()'),
    method('res.partner', 'action_done(self)', 'return True'),
  ],
  ...movedMethods(names, '17.0'),
});
