import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'index-without-column',
  aliases: ['COR032D', 'E8527', 'PER013'],
  severity: 'low',
  category: 'performance',
  summary: 'index=True on a field that has no column',
  why: 'A one2many, a many2many and a computed field that is not stored have no column in the table, so there is nothing to index: the option looks like speed and does nothing.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#reduce-the-complexity-of-the-algorithm',
  bad: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", index=True)

        def _compute_code(self):
            self.code = "x"
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        tag_ids = fields.Many2many("res.partner.category", index=True)
    `,
  ],
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", store=True, index=True)
        ref = fields.Char(index=True)
        parent_ref = fields.Char(related="parent_id.ref", store=True, index="btree_not_null")
        parent_id = fields.Many2one("a.partner", index=True)

        def _compute_code(self):
            self.code = "x"
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(compute="_compute_code", index=False)

        def _compute_code(self):
            self.code = "x"
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { creates, fields } of file.classes) {
        for (const { name, type, kwargs } of fields) {
          const index = kwargs.get('index');
          if (!index?.value) continue;
          const many = /^(One2many|Many2many)$/.test(type);
          const unstored =
            creates &&
            (kwargs.has('compute') || kwargs.has('related')) &&
            (!kwargs.has('store') || kwargs.get('store')?.value === false);
          if (!many && !unstored) continue;
          context.report({
            source: file.source,
            at: index,
            message: `${name} has no column (${many ? type : 'it is not stored'}), so there is nothing to index. Remove index, or${many ? ' index the many2one on the other side' : ' add store=True'}.`,
          });
        }
      }
    }
  },
});
