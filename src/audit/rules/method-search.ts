import { fieldsOf, plainText } from '../python/fields.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'method-search',
  aliases: ['C8109'],
  severity: 'low',
  category: 'maintainability',
  cosmetic: true,
  summary: 'The method that searches a field is not named _search_...',
  why: 'A name without the underscore in front can be called from outside over RPC, and readers look for search methods by their prefix.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions',
  bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", search="find_total")
  `,
  good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", search="_search_total")
        other = fields.Float(search=lambda self, operator, value: [])
        none = fields.Float(search=None)
  `,
  python: {
    module(_node, context) {
      for (const { field } of fieldsOf(context.file)) {
        const value = field.kwargs.get('search');
        const name = value && plainText(value, context.text);
        if (!value || name === undefined || name.startsWith('_search_')) continue;
        context.report({
          at: value,
          message: `${name} searches ${field.name}: name it _search_${field.name}, or whatever begins with _search_.`,
        });
      }
    },
  },
});
