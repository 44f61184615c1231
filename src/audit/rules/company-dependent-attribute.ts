import { defineRule } from '../rule.ts';

const TYPES = /^(Char|Float|Boolean|Integer|Text|Many2one|Date|Datetime|Selection|Html|Monetary)$/;

export default defineRule({
  id: 'company-dependent-attribute',
  aliases: ['COR040'],
  severity: 'medium',
  category: 'correctness',
  from: '18.0',
  summary: 'A company-dependent field that is required, translated or of a type that cannot be',
  why: 'The values of all companies stand in one JSON column. A company without a value has none to require, no language fits in, and only some types are allowed. Odoo warns and drops the option.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/fields.py',
  bad: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(company_dependent=True, required=True)
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        tag_ids = fields.Many2many("res.partner.category", company_dependent=True)
    `,
  ],
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(company_dependent=True)
        name = fields.Char(required=True, translate=True)
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(company_dependent=False, required=True)
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { fields } of file.classes) {
        for (const { name, type, kwargs, nameSpan } of fields) {
          if (kwargs.get('company_dependent')?.value !== true) continue;
          const given = (key: string) => kwargs.get(key)?.value === true;
          const problem = given('required')
            ? 'required'
            : given('translate')
              ? 'translated'
              : TYPES.test(type)
                ? undefined
                : `of type ${type}`;
          if (problem === undefined) continue;
          context.report({
            source: file.source,
            at: kwargs.get(problem === 'translated' ? 'translate' : 'required') ?? nameSpan,
            message: `${name} depends on the company, so it cannot be ${problem}: Odoo warns and does not hold to it. Leave one of the two out.`,
          });
        }
      }
    }
  },
});
