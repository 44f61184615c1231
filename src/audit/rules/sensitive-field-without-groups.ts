import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

const SENSITIVE =
  /^(x_)?(\w+_)?(salary|wage|iban|ssn|passport|national_id|ssnid|sinid|social_security|bank_account|tax_id_number|medical|disability|religion|ethnicity|criminal)(_number|_no|_amount|_record|_notes?)?$/;

export default defineRule({
  id: 'sensitive-field-without-groups',
  severity: 'low',
  confidence: 'likely',
  category: 'security',
  summary: 'A salary, bank or health field that everybody who reads the record reads',
  why: 'On employees, partners and users, which every employee may read, a field without groups= is open to all of them over RPC and in exports, whatever the views show. groups= on the field names who may.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#field-access',
  bad: `
    from odoo import fields, models


    class Employee(models.Model):
        _inherit = "hr.employee"

        base_salary = fields.Float()
        passport_number = fields.Char()
  `,
  good: `
    from odoo import fields, models


    class Employee(models.Model):
        _inherit = "hr.employee"

        base_salary = fields.Float(groups="hr.group_hr_user")
        salary_date = fields.Date()
        company_iban = fields.Char(related="company_id.iban")


    class Rule(models.Model):
        _name = "payroll.rule"

        salary = fields.Float()
  `,
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
      if (
        !/^(hr\.employee|res\.partner|res\.users)$/.test(klass?.model ?? '') ||
        isTestFile(context.file.source.path)
      )
        return;
      for (const field of klass?.fields ?? []) {
        if (
          !SENSITIVE.test(field.name) ||
          !/^(Char|Text|Float|Monetary|Integer|Html|Binary|Many2one)$/.test(field.type)
        )
          continue;
        if (field.kwargs.has('groups') || field.kwargs.has('related') || field.kwargs.has('compute'))
          continue;
        context.report({
          at: field,
          model: klass?.model,
          message: `${field.name} is open to whoever may read ${klass?.model}, whatever the views show: say who may read it with groups=.`,
        });
      }
    },
  },
});
