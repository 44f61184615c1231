import { comodelOf, inverseOf } from '../../source/model-index.ts';
import { namedClasses } from '../lookup/decorated.ts';
import { fieldState } from '../lookup/field-path.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'one2many-inverse-unknown',
  severity: 'critical',
  category: 'correctness',
  summary: 'The inverse of a One2many is not a field of the other model, or no relation',
  why: 'A One2many is read by its Many2one on the other side. Where that is missing, Odoo stops while it sets up the models.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.One2many',
  bad: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("res.partner")


    class Partner(models.Model):
        _inherit = "res.partner"

        book_ids = fields.One2many("example.book", "autor_id")
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author = fields.Char()


    class Partner(models.Model):
        _inherit = "res.partner"

        book_ids = fields.One2many(comodel_name="example.book", inverse_name="author")
    `,
  ],
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("res.partner")
        res_id = fields.Many2oneReference(model_field="res_model")
        res_model = fields.Char()


    class Partner(models.Model):
        _inherit = "res.partner"

        book_ids = fields.One2many("example.book", "author_id")
        note_ids = fields.One2many("example.book", "res_id")
        computed_ids = fields.One2many("example.book", compute="_compute_computed_ids")
        message_2_ids = fields.One2many("mail.of.another", "x_id")

        def _compute_computed_ids(self):
            self.computed_ids = False
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact } of namedClasses(context)) {
        for (const field of fact.fields) {
          const [comodel, inverse] = [comodelOf(field), inverseOf(field)];
          if (comodel === undefined || inverse === undefined) continue;
          const at = field.kwargs.get('inverse_name') ?? field.args[1] ?? field;
          const state = fieldState(context, comodel, inverse);
          if (state.is === 'absent')
            context.report({
              at,
              message: `${field.name} needs a Many2one on the other side, but ${tellAbsent(context, state)}`,
            });
          else if (
            state.is === 'found' &&
            /^(Char|Text|Html|Float|Boolean|Date|Datetime|Selection|Binary|One2many|Many2many)$/.test(
              state.field.type,
            )
          ) {
            const message = `${field.name} needs a Many2one on the other side, but ${inverse} of ${comodel} is a ${state.field.type}: the models do not load. Name the Many2one that points here.`;
            context.report({ at, message });
          }
        }
      }
    },
  },
});
