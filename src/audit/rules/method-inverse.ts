import { fieldsOf, plainText } from '../python/fields.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'method-inverse',
  aliases: ['C8110'],
  severity: 'low',
  category: 'maintainability',
  cosmetic: true,
  summary: 'The method that writes back a computed field is not named _inverse_...',
  why: 'A name without the underscore in front can be called from outside over RPC, and readers look for inverse methods by their prefix.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions',
  bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", inverse="set_total")
  `,
  good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", inverse="_inverse_total")
        other = fields.Float(inverse=lambda self: None)
        none = fields.Float(inverse=None)
  `,
  python: {
    module(_node, context) {
      for (const { field } of fieldsOf(context.file)) {
        const value = field.kwargs.get('inverse');
        const name = value && plainText(value, context.text);
        if (!value || name === undefined || name.startsWith('_inverse_')) continue;
        context.report({
          at: value,
          message: `${name} writes back ${field.name}: name it _inverse_${field.name}, or whatever begins with _inverse_.`,
        });
      }
    },
  },
});
