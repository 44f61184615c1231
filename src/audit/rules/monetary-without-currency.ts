import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'monetary-without-currency',
  aliases: ['COR041'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A monetary field on a model without currency field',
  why: 'A monetary field takes its digits and its symbol from currency_id, or from the field that currency_field names. Without one it has no rounding, and its widget shows no currency; some series refuse to set the field up.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Monetary',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Monetary()
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Monetary()
        cost = fields.Monetary(currency_field="company_currency_id")
        currency_id = fields.Many2one("res.currency")
        company_currency_id = fields.Many2one("res.currency")
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _inherit = "some.unknown.mixin"
        _description = "Book"

        price = fields.Monetary()


    class Mixin(models.AbstractModel):
        _name = "a.mixin"
        _description = "Mixin"

        price = fields.Monetary()
    `,
  ],
  check(context) {
    for (const { classes, model } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        if (!fact.creates || fact.kind === 'abstract') continue;
        for (const { name, type, kwargs, nameSpan } of fact.fields) {
          if (type !== 'Monetary' || kwargs.has('currency_field') || kwargs.has('related')) continue;
          const whole = context.model(model);
          if (!whole.complete || whole.field('currency_id') || whole.field('x_currency_id')) continue;
          context.report({
            source: file.source,
            at: nameSpan,
            model,
            message: `${name} is monetary, and ${model} has no currency_id: amounts have no currency and no rounding. Add the many2one, or name another one with currency_field=.`,
          });
        }
      }
    }
  },
});
