import { methodsWith } from '../../cases/method.ts';
import names from '../../renames/15.0.json' with { type: 'json' };
import { movedMethods } from '../../renames/renamed-methods.ts';
import { defineMigration } from '../../rule.ts';

const method = methodsWith('sale');

export default defineMigration({
  id: 'renamed-methods',
  to: '15.0',
  breaks: 'silent',
  summary: 'Methods of Odoo that have another name',
  why: 'An override of a method that is gone is called by nobody, and a call of it fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order_line.py',
  cases: [
    {
      before: method('sale.order.line', '_get_invoice_qty(self)', 'return super()._get_invoice_qty()'),
      after: method(
        'sale.order.line',
        '_compute_qty_invoiced(self)',
        'return super()._compute_qty_invoiced()',
      ),
    },
    {
      before: method('sale.order', 'send(self)', 'self.env["mail.compose.message"].create({}).send_mail()'),
      after: method(
        'sale.order',
        'send(self)',
        'self.env["mail.compose.message"].create({})._action_send_mail()',
      ),
    },
  ],
  noops: [
    method('sale.order.line', '_get_invoice_qty_mine(self)', 'return 1'),
    method('sale.order', 'send(self, template)', 'template.send_mail(self.id)'),
    method('sale.order', 'send(self)', 'self.env["mail.template"].browse(1).send_mail(self.id)'),
    method('res.partner', '_get_invoice_qty(self)', 'return 1'),
  ],
  ...movedMethods(names, '15.0'),
});
