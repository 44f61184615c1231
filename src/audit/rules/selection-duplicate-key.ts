import { parts } from '../../source/python/literal.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'selection-duplicate-key',
  aliases: ['COR036', 'E8523'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A selection has the same value twice',
  why: 'Odoo makes a dictionary of the list, so the last label wins and the first choice is not there: users see one entry less than the list has.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Selection',
  bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        level = fields.Selection([("a", "First"), ("b", "Second"), ("a", "Third")])
  `,
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        level = fields.Selection([("a", "First"), ("b", "Second")])
        order = fields.Selection(selection_add=[("a",), ("c", "Third")])
        other = fields.Selection(selection="_get_other")

        def _get_other(self):
            return [("a", "A"), ("a", "B")]
    `,
    `
    from odoo import fields, models

    LEVELS = [("a", "First")]


    class Partner(models.Model):
        _inherit = "res.partner"

        level = fields.Selection(LEVELS + [("a", "Other")])
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { fields } of file.classes) {
        for (const field of fields) {
          if (field.type !== 'Selection') continue;
          const list = field.kwargs.get('selection') ?? field.args[0];
          if (list?.node.type !== 'list') continue;
          const seen = new Set<string>();
          for (const row of parts(list.node)) {
            const [key] = parts(row);
            if (row.type !== 'tuple' || key?.type !== 'string') continue;
            const text = file.source.text.slice(key.start + 1, key.end - 1);
            if (seen.has(text)) {
              context.report({
                source: file.source,
                at: row,
                message: `The value "${text}" is already in the selection of ${field.name}; the last label replaces the first. Remove one, or give it a value of its own.`,
              });
            }
            seen.add(text);
          }
        }
      }
    }
  },
});
