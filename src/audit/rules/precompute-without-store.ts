import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'precompute-without-store',
  aliases: ['COR032'],
  severity: 'low',
  category: 'correctness',
  from: '16.0',
  summary: 'precompute=True on a field that is not computed or not stored',
  why: 'precompute lets a stored field be computed before the record is inserted. Elsewhere it does nothing, and Odoo warns at each start.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Field',
  bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", precompute=True)

        def _compute_code(self):
            self.code = "x"
  `,
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", store=True, precompute=True)
        other = fields.Char(compute="_compute_code", precompute=False)

        def _compute_code(self):
            self.code = "x"
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "sale.order"

        partner_ref = fields.Char(precompute=True)
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { creates, fields } of file.classes) {
        if (!creates) continue;
        for (const { name, kwargs } of fields) {
          const precompute = kwargs.get('precompute');
          if (precompute?.value !== true) continue;
          const computed = kwargs.has('compute') || kwargs.has('related');
          if (computed && kwargs.has('store') && kwargs.get('store')?.value !== false) continue;
          context.report({
            source: file.source,
            at: precompute,
            message: `${name} is not ${computed ? 'stored' : 'computed'}, so precompute=True does nothing but make Odoo warn. Remove it${computed ? ', or add store=True' : ''}.`,
          });
        }
      }
    }
  },
});
