import { namedClasses } from '../lookup/decorated.ts';
import { fieldPath } from '../lookup/field-path.ts';
import { defineRule } from '../rule.ts';

/** Classes of fields that are of one type; a class that is not here has one of its own, or one that nobody knows. */
const TYPES: Readonly<Record<string, string>> = {
  Id: 'integer',
  Integer: 'integer',
  Float: 'float',
  Monetary: 'monetary',
  Boolean: 'boolean',
  Char: 'char',
  Text: 'text',
  Html: 'html',
  Date: 'date',
  Datetime: 'datetime',
  Binary: 'binary',
  Image: 'binary',
  Selection: 'selection',
  Many2one: 'many2one',
  One2many: 'one2many',
  Many2many: 'many2many',
};

export default defineRule({
  id: 'related-type-mismatch',
  aliases: ['OLS03017'],
  severity: 'critical',
  category: 'correctness',
  summary: 'A related field is of another type than the field that it follows',
  why: 'Odoo compares the two while it sets up the models, and stops with TypeError: the database does not load.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#related-fields',
  bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        company_mail = fields.Text(related="company_id.email")
        country_of_company = fields.Char(related="company_id.country_id")
  `,
  good: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        company_mail = fields.Char(related="company_id.email")
        country_of_company = fields.Many2one(related="company_id.country_id")
        picture = fields.Binary(related="parent_id.image_1920")
        parent_number = fields.Integer(related="parent_id.id")
        own = fields.Char(related="x_other_id.whatever")
  `,
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        for (const { type, name, kwargs } of fact.fields) {
          const related = kwargs.get('related');
          const own = TYPES[type];
          if (typeof related?.value !== 'string' || own === undefined) continue;
          const state = fieldPath(context, model, related.value);
          const other = state.is === 'found' ? TYPES[state.field.type] : undefined;
          if (state.is !== 'found' || other === undefined || other === own) continue;
          const message = `${name} is a ${type}, but ${related.value} is a ${state.field.type}: the models do not load. Make it a ${state.field.type} too.`;
          context.report({ at: related, message });
        }
      }
    },
  },
});
