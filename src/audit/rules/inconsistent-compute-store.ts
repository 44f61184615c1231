import { computedFields } from '../performance/computes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inconsistent-compute-store',
  aliases: ['COR032B'],
  severity: 'medium',
  category: 'performance',
  summary: 'One method computes fields that are stored and fields that are not',
  why: 'Reading the field that is not stored runs the method, which then also writes the stored ones: each time the form or the list is opened, records are computed and updated again, and their write date moves. Odoo warns about it when it loads the model.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py',
  bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total")

        @api.depends("color")
        def _compute_total(self):
            for partner in self:
                partner.total = partner.color
                partner.label = str(partner.color)
  `,
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_label")

        @api.depends("color")
        def _compute_total(self):
            self.total = 1

        @api.depends("color")
        def _compute_label(self):
            self.label = "x"
    `,
    `
    from odoo import api, fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total")

        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `,
  ],
  check(context) {
    for (const { classes, model } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        if (fact.kind !== 'model') continue;
        for (const [method, fields] of computedFields(fact)) {
          // A field that another class declares too may be stored there.
          const own = fields.filter(
            ({ name }) =>
              context.model(model).classes.filter((part) => Object.hasOwn(part.fields, name)).length <= 1,
          );
          const stored = own.filter(({ kwargs }) => kwargs.get('store')?.value === true);
          const other = own.filter(
            ({ kwargs }) => !kwargs.has('store') || kwargs.get('store')?.value === false,
          );
          const [first] = other;
          if (stored.length === 0 || !first) continue;
          context.report({
            source: file.source,
            at: first.nameSpan,
            model,
            message: `Reading ${first.name} runs ${method}(), which also writes ${stored.map(({ name }) => name).join(', ')}, stored in the database: looking at records updates them. Give each kind a compute method of its own.`,
          });
        }
      }
    }
  },
});
