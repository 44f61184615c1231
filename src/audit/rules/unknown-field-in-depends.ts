import type { Span } from '../../source/types.ts';
import { decoratorTexts, namedClasses } from '../lookup/decorated.ts';
import { fieldPath } from '../lookup/field-path.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { defineRule, type ModuleContext, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'unknown-field-in-depends',
  aliases: ['ODOO007', 'OLS03014'],
  severity: 'critical',
  category: 'correctness',
  summary: '@api.depends names a field that the model does not have',
  why: 'Odoo follows the path while it sets up the models, and stops: the database does not load until the name is right.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends',
  bad: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        book_count = fields.Integer(compute="_compute_book_count")

        @api.depends("nmae")
        def _compute_book_count(self):
            self.book_count = 0
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        capital = fields.Char(compute="_compute_capital")

        @api.depends("name", "country_id.capital_city")
        def _compute_capital(self):
            self.capital = ""
    `,
    `
    from odoo import api, models
    from odoo.addons.base_sparse_field.models.fields import Serialized


    class Partner(models.Model):
        _inherit = "res.partner"

        options = Serialized(compute="_compute_options")

        @api.depends("nmae")
        def _compute_options(self):
            self.options = {}
    `,
  ],
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(compute="_compute_code")

        @api.depends("country_id.code", "child_ids.create_date", "x_studio_kind", "parent_id.code", lambda self: self._more())
        def _compute_code(self):
            self.code = ""
    `,
    `
    from odoo import api, fields, models


    class Wizard(models.TransientModel):
        _name = "example.wizard"
        _description = "Wizard"

        partner_id = fields.Many2one("res.partner")
        symbol = fields.Char(compute="_compute_symbol")

        @api.depends("partner_id.symbol")
        def _compute_symbol(self):
            self.symbol = ""


    class Priced(models.AbstractModel):
        _name = "example.priced"
        _description = "For models that have lines"

        total = fields.Float(compute="_compute_total")

        @api.depends("line_ids.price")
        def _compute_total(self):
            self.total = 0
    `,
    `
    from odoo import api, fields, models


    class Other(models.Model, SomeMixin):
        _name = "example.other"
        _description = "Other"

        total = fields.Float(compute="_compute_total")

        @api.depends("from_the_mixin")
        def _compute_total(self):
            self.total = 0
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        for (const { text, method, start, end } of decoratorTexts(fact, /(^|\.)depends$/)) {
          // Of several only the first counts; and a method that no field names is never looked at.
          const [first] = method.decorators.filter(({ name }) => /(^|\.)depends$/.test(name));
          if (!first || start < first.start || end > first.end) continue;
          if (!isCompute(context, model, method.name) && !isNamed(fact, method.name, context)) continue;
          const state = fieldPath(context, model, text);
          if (state.is !== 'absent' && state.is !== 'scalar') continue;
          // A wizard does not follow the path into stored models.
          if (context.model(model).kind === 'transient' && context.model(state.model).kind !== 'transient')
            continue;
          if (state.is === 'scalar') {
            const message = `${state.name} of ${state.model} is a ${state.field.type} and leads to no other record, so ${text} means nothing: the models do not load. End the path there.`;
            context.report({ at: { start, end }, message });
          }
          if (state.is !== 'absent') continue;
          context.report({
            at: { start, end },
            message: `@api.depends follows ${text}, but ${tellAbsent(context, state)}`,
          });
        }
      }
    },
  },
});

/** By a field of a class that is not Odoo's, such as a Serialized one. */
function isNamed({ start, end }: Span, name: string, { text }: PythonContext): boolean {
  return new RegExp(`\\bcompute=["']${name}["']`).test(text.slice(start, end));
}

function isCompute(context: ModuleContext, model: string, name: string): boolean {
  return context
    .model(model)
    .lineage.some(({ fields }) => Object.values(fields).some(({ compute }) => compute === name));
}
