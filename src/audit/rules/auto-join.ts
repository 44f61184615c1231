import { comodelOf } from '../../source/model-index.ts';
import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'auto-join',
  aliases: ['bypass-search-access'],
  severity: 'low',
  category: 'security',
  summary: 'Searches through the field leave the rules of the other model out',
  why: 'auto_join (bypass_search_access from 19.0) joins the other table without its access rights and record rules. By searching through the field a user learns what is in records that they may not read, value by value. Only where both models have the same rules, as an order and its lines, nothing is lost.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Many2one',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        employee_id = fields.Many2one("hr.employee", auto_join=True)
        partner_id = fields.Many2one("res.partner", bypass_search_access=True)
  `,
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        line_ids = fields.One2many("library.book.line", "book_id", auto_join=True)
        partner_id = fields.Many2one("res.partner")
        off_id = fields.Many2one("res.partner", auto_join=False)


    class Line(models.Model):
        _name = "library.book.line"

        book_id = fields.Many2one("library.book", auto_join=True, required=True)
  `,
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
      if (!klass?.model || isTestFile(context.file.source.path)) return;
      for (const field of klass.fields) {
        const name = ['auto_join', 'bypass_search_access'].find(
          (key) => field.kwargs.get(key)?.value === true,
        );
        const comodel = name && comodelOf(field);
        if (name === undefined || comodel === undefined) continue;
        // A document and its lines are read together.
        if (
          comodel.startsWith(klass.model) ||
          klass.model.startsWith(comodel) ||
          [...klass.inherits.values()].includes(comodel)
        )
          continue;
        context.report({
          at: field.kwargs.get(name) ?? field,
          model: klass.model,
          message: `A search through ${field.name} asks for no right on ${comodel}: leave ${name} out, unless both models have the same rules.`,
        });
      }
    },
  },
});
