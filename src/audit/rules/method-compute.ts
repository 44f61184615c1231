import { fieldsOf, plainText } from '../python/fields.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'method-compute',
  aliases: ['C8108'],
  severity: 'low',
  category: 'maintainability',
  cosmetic: true,
  summary: 'The method that computes a field is not named _compute_...',
  why: 'A name without the underscore in front can be called from outside over RPC, and readers look for computes by their prefix.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions',
  bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="get_total")
  `,
  good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total")
        other = fields.Float(compute=lambda self: self._get())
        none = fields.Float(compute=None)
  `,
  python: {
    module(_node, context) {
      for (const { field } of fieldsOf(context.file)) {
        const value = field.kwargs.get('compute');
        const name = value && plainText(value, context.text);
        if (!value || name === undefined || name.startsWith('_compute_')) continue;
        context.report({
          at: value,
          message: `${name} computes ${field.name}: name it _compute_${field.name}, or whatever begins with _compute_.`,
        });
      }
    },
  },
});
