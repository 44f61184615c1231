import { namedClasses } from '../lookup/decorated.ts';
import { fieldPath } from '../lookup/field-path.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unknown-field-in-related',
  aliases: ['ODOO007'],
  severity: 'critical',
  category: 'correctness',
  summary: 'related= follows a field that a model on the way does not have',
  why: 'Odoo follows the path while it sets up the models, and stops with KeyError: the database does not load until the name is right.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#related-fields',
  bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        country_phone = fields.Integer(related="country_id.phone_prefix")
  `,
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        country_code_2 = fields.Char(related="country_id.code")
        company_mail = fields.Char(related="company_id.partner_id.email", string="Mail")
        custom = fields.Char(related="x_custom_id.name")
    `,
    `
    from odoo import fields, models


    class Wizard(models.TransientModel):
        _name = "example.wizard"
        _description = "Wizard"

        partner_id = fields.Many2one("res.partner")
        city = fields.Char(related="partner_id.city")
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        for (const { kwargs } of fact.fields) {
          const related = kwargs.get('related');
          if (typeof related?.value !== 'string') continue;
          const state = fieldPath(context, model, related.value);
          if (state.is === 'absent')
            context.report({
              at: related,
              message: `related follows ${related.value}, but ${tellAbsent(context, state)}`,
            });
        }
      }
    },
  },
});
