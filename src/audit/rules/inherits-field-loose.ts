import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inherits-field-loose',
  severity: 'high',
  category: 'correctness',
  summary: 'The field of _inherits is not required, or not ondelete="cascade" or "restrict"',
  why: 'A record that delegates its fields cannot be without the other: where the link can be empty, all those fields are empty too, and writing them fails.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#delegation',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner")
  `,
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner", required=True, ondelete="cascade")


    class Other(models.Model):
        _name = "example.other"
        _description = "Other"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner", required=True, ondelete="restrict")


    class Third(models.Model):
        _name = "example.third"
        _description = "Third"

        partner_id = fields.Many2one("res.partner", delegate=True, required=True, ondelete="cascade")


    class Fourth(models.Model):
        _name = "example.fourth"
        _description = "Fourth"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner")

        def _inherits_check(self):
            """Some records do without; their fields are copies."""
            return True
  `,
  python: {
    module(_node, context) {
      for (const { fact } of namedClasses(context)) {
        // Who answers Odoo's own check knows what an empty link leads to.
        if (fact.methods.some(({ name }) => name === '_inherits_check')) continue;
        for (const [name, parent] of fact.inherits) {
          const field = fact.fields.find((each) => each.name === name);
          if (!field || field.kwargs.has('related') || field.type !== 'Many2one') continue;
          const [required, rule] = [field.kwargs.get('required'), field.kwargs.get('ondelete')];
          const lax = required === undefined || required.value === false;
          const loose = rule === undefined ? false : rule.value === 'set null';
          if (!lax && !loose) continue;
          const message = `${name} delegates to ${parent}, so it can never be empty: write required=True and ondelete="cascade".`;
          context.report({ at: field.nameSpan, message });
        }
      }
    },
  },
});
