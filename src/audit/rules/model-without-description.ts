import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'model-without-description',
  severity: 'low',
  category: 'correctness',
  summary: 'A model has no _description',
  why: 'Odoo warns each time it loads the module, and shows the technical name where people look for words: in access rights, exports and messages.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.BaseModel._description',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"

        name = fields.Char()
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"


    class Partner(models.Model):
        _inherit = "res.partner"


    class Special(models.Model):
        _name = "example.special"
        _inherit = "example.book"
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        const at = fact.attributes.get('_name');
        if (!fact.creates || !at || fact.kind === undefined || fact.attributes.has('_description')) continue;
        // A parent's description holds for the child too.
        if (fact.inherit.length > 0 || fact.inherits.size > 0) continue;
        const message = `${model} has no _description, of which Odoo warns as it loads: say in a word or two what a record of it is.`;
        context.report({ at, message });
      }
    },
  },
});
