import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'related-with-default',
  aliases: ['COR032E'],
  severity: 'low',
  category: 'correctness',
  summary: 'A default, compute or selection on a related field',
  why: 'A related field takes its value, and a selection its choices, from the field that it follows. What else is declared is ignored, with a warning in the log at best.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#related-fields',
  bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        parent_color = fields.Integer(related="parent_id.color", default=5)
  `,
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        parent_color = fields.Integer(related="parent_id.color")
        parent_ref = fields.Char(related="parent_id.ref", readonly=False, default="x")
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        level = fields.Selection([("a", "A")], default="a")
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { fields } of file.classes) {
        for (const { name, kwargs, type } of fields) {
          if (typeof kwargs.get('related')?.value !== 'string') continue;
          const ignored = kwargs.has('compute')
            ? 'compute'
            : kwargs.has('default') && !kwargs.has('readonly') && !kwargs.has('inverse')
              ? 'default'
              : type === 'Selection' && kwargs.has('selection')
                ? 'selection'
                : undefined;
          const at = ignored === undefined ? undefined : kwargs.get(ignored);
          if (ignored === undefined || at?.value === false || at?.value === null) continue;
          context.report({
            source: file.source,
            at,
            message: `${name} follows another field, so its ${ignored} is ignored. Remove ${ignored}=, or related=.`,
          });
        }
      }
    }
  },
});
