import { fieldsOf, methodObject } from '../python/fields.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inheritable-method-string',
  aliases: ['E8147'],
  severity: 'medium',
  category: 'correctness',
  summary: 'compute, inverse or search is given a method instead of its name',
  why: 'The field keeps the function that stood there when the class was read: a module that overrides the method is not called for it. By its name Odoo finds the method of the finished model.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields',
  bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        def _compute_total(self):
            self.total = 0

        def _inverse_total(self):
            pass

        total = fields.Float(compute=_compute_total, inverse=_inverse_total)
  `,
  good: `
    from odoo import fields, models


    def shared(self):
        self.total = 0


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total")
        other = fields.Float(compute=shared)

        def _compute_total(self):
            self.total = 0
  `,
  python: {
    module(_node, context) {
      for (const placed of fieldsOf(context.file)) {
        for (const keyword of ['compute', 'inverse', 'search']) {
          const method = methodObject(placed, keyword, context.text);
          if (!method) continue;
          const { start, end } = method.node;
          context.report({
            at: method.node,
            message: `A module that overrides ${method.name} is not called for ${placed.field.name}: write ${keyword}="${method.name}".`,
            fix: { title: 'Give the name', safe: true, edits: [{ start, end, text: `"${method.name}"` }] },
          });
        }
      }
    },
  },
});
