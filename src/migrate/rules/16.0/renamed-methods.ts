import { methodsWith } from '../../cases/method.ts';
import names from '../../renames/16.0.json' with { type: 'json' };
import { movedMethods } from '../../renames/renamed-methods.ts';
import { defineMigration } from '../../rule.ts';

const method = methodsWith('sale');

export default defineMigration({
  id: 'renamed-methods',
  to: '16.0',
  breaks: 'silent',
  summary: 'Methods of Odoo that have another name',
  why: 'An override of a method that is gone is called by nobody, and a call of it fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/sale/models/sale_order.py',
  cases: [
    {
      before: method(
        'sale.order',
        '_get_invoice_status(self)',
        'res = super(Example, self)._get_invoice_status()\n        self.order_line._get_to_invoice_qty()\n        return res',
      ),
      after: method(
        'sale.order',
        '_compute_invoice_status(self)',
        'res = super(Example, self)._compute_invoice_status()\n        self.order_line._compute_qty_to_invoice()\n        return res',
      ),
    },
    {
      before: method(
        'sale.order',
        'has_to_be_paid(self, include_draft=False)',
        'return super().has_to_be_paid(include_draft)',
      ),
      after: method(
        'sale.order',
        '_has_to_be_paid(self, include_draft=False)',
        'return super()._has_to_be_paid(include_draft)',
      ),
    },
    {
      before: method(
        'sale.order',
        '_notify_get_groups(self, msg_vals=None)',
        'return super()._notify_get_groups(msg_vals)',
      ),
      after: method(
        'sale.order',
        '_notify_get_recipients_groups(self, msg_vals=None)',
        'return super()._notify_get_recipients_groups(msg_vals)',
      ),
    },
    {
      before: method('sale.order', '_notify_compute_recipients(self, message, msg_vals)', 'return []'),
      todos: 1,
    },
    {
      // One method of 16.0 does what both did.
      before: {
        ...method(
          'repair.line',
          '_compute_price_subtotal(self)',
          'return 1\n\n    def _compute_price_total(self):\n        return 2',
        ),
        '__manifest__.py': '{"name": "Example", "depends": ["repair"]}\n',
      },
      todos: 2,
    },
    { before: button('update_prices'), after: button('action_update_prices') },
  ],
  noops: [
    method('sale.order', '_get_invoice_status_more(self)', 'return self.update_price()'),
    method('sale.order', '_compute_invoice_status(self)', 'return super()._compute_invoice_status()'),
    method('res.partner', 'update_prices(self)', 'return True'),
    method('res.partner', 'f(self, other)', 'return other.update_prices()'),
    button('action_confirm'),
    button('has_to_be_paid'),
    {
      ...method('res.partner', 'f(self)', 'return 1'),
      'models/other.py': 'class Plain:\n    def update_prices(self):\n        return self.update_prices()\n',
    },
  ],
  ...movedMethods(names, '16.0'),
});

function button(name: string) {
  return {
    ...method('sale.order', 'f(self)', 'return 1'),
    '__manifest__.py': '{"name": "Example", "depends": ["sale"], "data": ["views/x.xml"]}\n',
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order</field><field name="arch" type="xml"><form><button name="${name}" type="object"/></form></field></record></odoo>\n`,
  };
}
