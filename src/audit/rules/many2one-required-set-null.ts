import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'many2one-required-set-null',
  severity: 'high',
  category: 'correctness',
  summary: 'A required Many2one has ondelete="set null"',
  why: 'The column may not be empty, and is to be emptied when the other record goes: Odoo raises ValueError while it sets up the field.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Many2one',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("res.partner", required=True, ondelete="set null")
  `,
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("res.partner", required=True, ondelete="restrict")
        editor_id = fields.Many2one("res.partner", ondelete="set null")
        owner_id = fields.Many2one("res.partner", required=True)
        related_id = fields.Many2one(related="author_id", required=True, ondelete="set null")


    class Wizard(models.AbstractModel):
        _name = "example.wizard"
        _description = "Wizard"
  `,
  python: {
    module(_node, context) {
      for (const { fact } of namedClasses(context)) {
        for (const { type, name, kwargs } of fact.fields) {
          const rule = kwargs.get('ondelete');
          if (type !== 'Many2one' || rule?.value !== 'set null' || kwargs.get('required')?.value !== true)
            continue;
          if (kwargs.has('compute') || kwargs.has('related')) continue;
          const message = `${name} is required, so it cannot be emptied when the record that it points to is deleted: use ondelete="restrict", or "cascade" where this record has no meaning without it.`;
          context.report({ at: rule, message });
        }
      }
    },
  },
});
