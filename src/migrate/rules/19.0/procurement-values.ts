import { changedSignature } from '../../python/signature.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'procurement-values',
  to: '19.0',
  breaks: 'error',
  summary: '_prepare_procurement_values() is given no group of procurements',
  why: 'There are no procurement groups since 19.0: Odoo calls the method without one, and an override that wants it, or hands it on, raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/sale_stock/models/sale_order_line.py',
  cases: [
    {
      before: override(
        'sale.order.line',
        '(self, group_id=False)',
        'super()._prepare_procurement_values(group_id)',
      ),
      after: override('sale.order.line', '(self)', 'super()._prepare_procurement_values()'),
    },
    {
      before: override(
        'sale.order.line',
        '(self, group_id)',
        'super()._prepare_procurement_values(group_id=group_id)',
      ),
      after: override('sale.order.line', '(self)', 'super()._prepare_procurement_values()'),
    },
    {
      before: override(
        'stock.warehouse.orderpoint',
        '(self, date=False, group=False)',
        'super()._prepare_procurement_values(date=date, group=group)',
      ),
      after: override(
        'stock.warehouse.orderpoint',
        '(self, date=False)',
        'super()._prepare_procurement_values(date=date)',
      ),
    },
    {
      before: override(
        'sale.order.line',
        '(self, group_id=False)',
        'dict(super()._prepare_procurement_values(group_id), group=group_id.name)',
      ),
      todos: 1,
    },
  ],
  noops: [
    override('sale.order.line', '(self)', 'super()._prepare_procurement_values()'),
    override(
      'stock.warehouse.orderpoint',
      '(self, date=False)',
      'super()._prepare_procurement_values(date=date)',
    ),
    override('sale.order.line', '(self, groups=False)', 'super()._prepare_procurement_values(groups)'),
    `
      class Tool:
          def _prepare_procurement_values(self, group_id):
              return group_id
    `,
    `
      from odoo import models


      class Line(models.Model):
          _inherit = "sale.order.line"

          def _prepare_values(self, group_id):
              return group_id
    `,
  ],
  ...changedSignature({ methods: ['_prepare_procurement_values'], gone: ['group_id', 'group'] }, '19.0'),
});

function override(model: string, parameters: string, values: string) {
  return `
    from odoo import models


    class Example(models.Model):
        _inherit = "${model}"

        def _prepare_procurement_values${parameters}:
            values = ${values}
            values["x"] = self.name
            return values
  `;
}
