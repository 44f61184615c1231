import { decoratorTexts, namedClasses } from '../lookup/decorated.ts';
import { fieldState } from '../lookup/field-path.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unknown-field-in-constrains',
  aliases: ['OLS03014'],
  severity: 'high',
  category: 'correctness',
  summary: '@api.constrains or @api.onchange names a field that the model does not have, or a path',
  why: 'Odoo only warns in its log. The check then never runs for that name, so that data comes in which it was meant to keep out. A path through a relation is not supported at all.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.constrains',
  bad: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("emial")
        def _check_email(self):
            pass
    `,
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("country_id.code")
        def _check_country(self):
            pass
    `,
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("steet")
        def _onchange_street(self):
            self.zip = False
    `,
  ],
  good: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("email", "x_mail")
        def _check_email(self):
            pass

        @api.onchange("street", "country_id")
        def _onchange_street(self):
            self.zip = False
    `,
    `
    from odoo import api, models


    class Dated(models.AbstractModel):
        _name = "example.dated"
        _description = "For models that have dates"

        @api.constrains("date_from", "date_to")
        def _check_dates(self):
            pass
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        for (const { text, start, end } of decoratorTexts(fact, /(^|\.)(constrains|onchange)$/)) {
          const name = /constrains/.test(context.text.slice(context.text.lastIndexOf('@', start), start))
            ? 'constrains'
            : 'onchange';
          const at = { start, end };
          if (text.includes('.')) {
            const message = `@api.${name} takes names of the model's own fields, and ignores ${text}: ${name === 'onchange' ? 'the method' : 'the check'} does not run when that changes. Name the field of this model${name === 'onchange' ? '.' : ', or check it in the other one.'}`;
            context.report({ at, message });
            continue;
          }
          const state = fieldState(context, model, text);
          if (state.is === 'absent')
            context.report({
              at,
              message: `@api.${name} never runs for ${text}: ${tellAbsent(context, state)}`,
            });
        }
      }
    },
  },
});
