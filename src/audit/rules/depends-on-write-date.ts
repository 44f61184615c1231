import { computedFields } from '../performance/computes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'depends-on-write-date',
  aliases: ['PER014B'],
  severity: 'medium',
  category: 'performance',
  summary: 'A stored compute that depends on write_date',
  why: 'write_date changes with every write, so the field is computed and written again after each of them, which changes write_date once more. What it really depends on is some other field.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends',
  bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        touched = fields.Date(compute="_compute_touched", store=True)

        @api.depends("write_date")
        def _compute_touched(self):
            for partner in self:
                partner.touched = partner.write_date
  `,
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        touched = fields.Date(compute="_compute_touched")

        @api.depends("write_date")
        def _compute_touched(self):
            for partner in self:
                partner.touched = partner.write_date
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        made = fields.Date(compute="_compute_made", store=True)

        @api.depends("create_date")
        def _compute_made(self):
            for partner in self:
                partner.made = partner.create_date
    `,
  ],
  check(context) {
    for (const { classes, model } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        for (const [name, fields] of computedFields(fact)) {
          const field = fields.find(({ kwargs }) => kwargs.get('store')?.value === true);
          const method = field && fact.methods.findLast((each) => each.name === name);
          for (const decorator of method?.decorators ?? []) {
            const path = /(^|\.)depends$/.test(decorator.name)
              ? decorator.args.find(
                  ({ value }) => typeof value === 'string' && /(^|\.)(write_date|__last_update)$/.test(value),
                )
              : undefined;
            if (!path) continue;
            context.report({
              source: file.source,
              at: path,
              model,
              message: `${field?.name} is stored and computed again after every write, because it depends on ${String(path.value)}. Depend on the fields that matter, or do not store it.`,
            });
          }
        }
      }
    }
  },
});
