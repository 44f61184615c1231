import { comodelOf } from '../../source/model-index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'check-company-missing',
  severity: 'low',
  category: 'security',
  summary: '_check_company_auto looks at no field',
  why: 'With _check_company_auto Odoo checks, at each write, the fields that say check_company=True. Where none does, a record of one company can name records of another, and the attribute promises a check that never happens.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/company.html#multi-company-consistency',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _check_company_auto = True

        company_id = fields.Many2one("res.company")
        warehouse_id = fields.Many2one("stock.warehouse")
  `,
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _check_company_auto = True

        company_id = fields.Many2one("res.company")
        warehouse_id = fields.Many2one("stock.warehouse", check_company=True)


    class Tag(models.Model):
        _name = "library.tag"
        _check_company_auto = True

        name = fields.Char()
        company_id = fields.Many2one("res.company")
  `,
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
      const auto = klass?.attributes.get('_check_company_auto');
      if (!klass?.model || auto?.value !== true || !klass.creates) return;
      const own = klass.fields.filter((field) => /^Many2(one|many)$/.test(field.type));
      if (own.some(({ kwargs }) => kwargs.has('check_company'))) return;
      const candidates = own.filter((field) => {
        const comodel = comodelOf(field);
        return (
          comodel !== undefined &&
          /^(account\.(account|journal|tax|move)|stock\.(warehouse|location|picking\.type|route)|sale\.order|purchase\.order|product\.pricelist|account\.analytic\.account|hr\.employee|project\.project)$/.test(
            comodel,
          )
        );
      });
      const [first] = candidates;
      if (!first) return;
      context.report({
        at: auto,
        model: klass.model,
        message: `No field of ${klass.model} says check_company=True, so nothing is checked: add it to ${candidates.map(({ name }) => name).join(', ')}.`,
      });
    },
  },
});
