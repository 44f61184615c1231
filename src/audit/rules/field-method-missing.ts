import { namedClasses } from '../lookup/decorated.ts';
import { isModelClass } from '../lookup/model-names.ts';
import { closest } from '../lookup/tell-absent.ts';
import { defineRule } from '../rule.ts';

const KEYWORDS = ['compute', 'inverse', 'search', 'selection', 'group_expand'] as const;

export default defineRule({
  id: 'field-method-missing',
  aliases: ['OLS03018'],
  severity: 'critical',
  category: 'correctness',
  summary: 'compute=, inverse=, search= or selection= names a method that the model does not have',
  why: 'Odoo looks the method up when the field is first read, written or searched, and fails with AttributeError; a missing compute or selection method can stop the models from loading.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields',
  bad: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        book_count = fields.Integer(compute="_compute_book_count")

        def _compute_books_count(self):
            self.book_count = 0
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        kind = fields.Selection(selection="_selection_kind")
    `,
  ],
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        books = fields.Char(compute="_compute_book_count", search="[]")
        book_count = fields.Integer(compute="_compute_book_count", search=lambda self, operator, value: [])
        shown = fields.Char(compute="_compute_display_name")
        related_name = fields.Char(related="parent_id.name", search="_search_name")

        def _compute_book_count(self):
            self.book_count = 0

        def _search_name(self, operator, value):
            return []
    `,
    `
    from odoo import fields, models


    class Counted(models.AbstractModel):
        _name = "example.counted"
        _description = "Who inherits it says how"

        count = fields.Integer(compute="_compute_count")
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _inherit = ["unheard.of.mixin"]
        _description = "Book"

        count = fields.Integer(compute="_compute_from_the_mixin")
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        const facts = context.model(model);
        if (!facts.exists || !facts.methodsKnown || facts.kind === 'abstract' || !isModelClass(fact))
          continue;
        for (const field of fact.fields) {
          for (const keyword of KEYWORDS) {
            const given = field.kwargs.get(keyword);
            if (typeof given?.value !== 'string' || (keyword === 'selection' && field.type !== 'Selection'))
              continue;
            const name = given.value;
            // What is no name is no slip: a search that only keeps Odoo from a warning.
            if (!/^\w+$/.test(name)) continue;
            if (facts.method(name) || fact.attributes.has(name)) continue;
            const near = closest(
              name,
              facts.lineage.flatMap(({ methods }) => Object.keys(methods)),
            );
            const advice = near ? `Did you mean ${near}?` : 'Write the method, or leave the keyword out.';
            context.report({
              at: given,
              message: `${field.name} has ${keyword}="${name}", but ${model} has no such method: the field fails when it is used. ${advice}`,
            });
          }
        }
      }
    },
  },
});
