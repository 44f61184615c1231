import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'constrains-not-writeable',
  aliases: ['COR046'],
  severity: 'medium',
  category: 'correctness',
  summary: '@api.constrains on a field that nobody writes',
  why: 'A constraint runs when one of its fields is in the values of create() or write(). A computed or related field without column and without inverse never is, so for it the check never runs; Odoo logs a warning for it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.constrains',
  bad: `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total")

        def _compute_total(self):
            self.total = 1

        @api.constrains("total")
        def _check_total(self):
            pass
  `,
  good: [
    `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        pages = fields.Integer()
        total = fields.Integer(compute="_compute_total", store=True)
        partner_name = fields.Char(related="partner_id.name", readonly=False)
        partner_id = fields.Many2one("res.partner")

        def _compute_total(self):
            self.total = 1

        @api.constrains("total", "pages", "partner_name")
        def _check_total(self):
            pass
    `,
    `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total", inverse="_inverse_total")

        def _compute_total(self):
            self.total = 1

        def _inverse_total(self):
            pass

        @api.constrains("total")
        def _check_total(self):
            pass
    `,
  ],
  check(context) {
    for (const { classes, model, field } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        for (const { decorators } of fact.methods) {
          for (const decorator of decorators) {
            if (!/(^|\.)constrains$/.test(decorator.name)) continue;
            for (const { value, start, end } of decorator.args) {
              const found = typeof value === 'string' ? field(value)?.fact : undefined;
              if (!found || found.kwargs.has('inverse') || found.kwargs.has('store')) continue;
              const computed = found.kwargs.has('compute') || found.kwargs.has('related');
              // A related field that can be edited has an inverse of its own.
              if (!computed || (found.kwargs.has('related') && found.kwargs.has('readonly'))) continue;
              const parts = context
                .model(model)
                .classes.filter((part) => Object.hasOwn(part.fields, found.name));
              if (parts.length > 1) continue;
              context.report({
                source: file.source,
                at: { start, end },
                model,
                message: `${found.name} is computed and not stored, so it is never written and this check never runs for it. Name the fields that it is computed from.`,
              });
            }
          }
        }
      }
    }
  },
});
