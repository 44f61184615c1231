import { namedClasses } from '../lookup/decorated.ts';
import { fieldState } from '../lookup/field-path.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { defineRule } from '../rule.ts';

const NAMES = ['_rec_name', '_parent_name', '_active_name', '_date_name', '_fold_name'] as const;

export default defineRule({
  id: 'unknown-field-in-order',
  severity: 'high',
  category: 'correctness',
  summary: '_order, _rec_name or another attribute of the class names a field that the model does not have',
  why: 'Odoo uses _order in every search of the model, and fails there. With a wrong _rec_name all records are called after their id.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#model-attributes',
  bad: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _order = "sequnce, id desc"

        sequence = fields.Integer()
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _rec_name = "title"

        name = fields.Char()
    `,
  ],
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _order = "sequence ASC NULLS LAST, author_id, create_date desc, id"
        _rec_name = "title"
        _parent_name = "author_id"

        title = fields.Char()
        sequence = fields.Integer()
        author_id = fields.Many2one("res.partner")
    `,
    `
    from odoo import models


    class Ordered(models.AbstractModel):
        _name = "example.ordered"
        _description = "Ordered"
        _order = "sequence"


    class View(models.Model):
        _name = "example.view"
        _description = "View"
        _order = "lower(x), COALESCE(a, b)"
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        const order = fact.attributes.get('_order');
        const terms =
          typeof order?.value === 'string' && !/[()"]/.test(order.value) ? order.value.split(',') : [];
        for (const term of terms) {
          const name = term.trim().split(/[\s.:]/)[0] ?? '';
          const state = name === '' ? undefined : fieldState(context, model, name);
          if (order && state?.is === 'absent')
            context.report({
              at: order,
              message: `_order sorts by ${name}, but ${tellAbsent(context, state)} Every search of ${model} fails.`,
            });
        }
        for (const key of NAMES) {
          const given = fact.attributes.get(key);
          if (typeof given?.value !== 'string' || given.value === '') continue;
          const state = fieldState(context, model, given.value);
          if (state.is === 'absent')
            context.report({
              at: given,
              severity: 'medium',
              message: `${key} is ${given.value}, but ${tellAbsent(context, state)}`,
            });
        }
      }
    },
  },
});
