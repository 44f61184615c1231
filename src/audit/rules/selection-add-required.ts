import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'selection-add-required',
  aliases: ['COR036B'],
  severity: 'high',
  category: 'correctness',
  summary: 'selection_add on a required field without ondelete',
  why: 'When the module is uninstalled, records with the new value must get another one. Without ondelete Odoo would set NULL, which a required field cannot hold, so it refuses to load the field.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/fields.py',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Selection([("a", "A")], required=True)


    class BookToo(models.Model):
        _inherit = "a.book"

        state = fields.Selection(selection_add=[("b", "B")])
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Selection([("a", "A")], required=True)


    class BookToo(models.Model):
        _inherit = "a.book"

        state = fields.Selection(selection_add=[("b", "B")], ondelete={"b": "set default"})
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Selection([("a", "A")])


    class BookToo(models.Model):
        _inherit = "a.book"

        state = fields.Selection(selection_add=[("b", "B"), ("a",)])


    class Unknown(models.Model):
        _inherit = "some.model"

        state = fields.Selection(selection_add=[("b", "B")])
    `,
  ],
  check(context) {
    for (const { classes, model } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        for (const field of fact.fields) {
          const add = field.kwargs.get('selection_add');
          if (
            !add ||
            field.kwargs.has('ondelete') ||
            !Array.isArray(add.value) ||
            field.kwargs.has('required')
          )
            continue;
          const adds = add.value.some((pair) => Array.isArray(pair) && pair.length > 1);
          const base = context
            .model(model)
            .classes.flatMap(({ fields }) => (fields[field.name] ? [fields[field.name]] : []));
          // Another class may have said that it is not required after all, or be abstract and have no column.
          const maker = base.find((each) => each?.selection !== undefined && each.at !== field.start);
          if (!adds || !maker?.required || !maker.stored || context.model(model).kind !== 'model') continue;
          context.report({
            source: file.source,
            at: add,
            model,
            message: `${field.name} is required, so records with the new value must get another one at uninstallation: Odoo refuses selection_add without it. Add ondelete={...} with "cascade" or "set default" for each new value.`,
          });
        }
      }
    }
  },
});
