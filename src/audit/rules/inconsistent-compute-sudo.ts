import { computedFields } from '../performance/computes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inconsistent-compute-sudo',
  aliases: ['COR032C'],
  severity: 'medium',
  category: 'correctness',
  summary: 'One method computes fields with rights and fields without',
  why: 'A stored field is computed as superuser and another one as the user, unless compute_sudo says otherwise. With one method for both, what a field holds depends on which one was asked for first, and by whom. Odoo warns about it when it loads the model.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py',
  bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", compute_sudo=True)
        label = fields.Char(compute="_compute_total")

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
  `,
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", compute_sudo=True)
        label = fields.Char(compute="_compute_total", compute_sudo=True)

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total", compute_sudo=True)

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `,
  ],
  check(context) {
    for (const { classes, model } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        if (fact.kind === 'abstract') continue;
        for (const [method, fields] of computedFields(fact)) {
          const own = fields.filter(
            ({ name }) =>
              context.model(model).classes.filter((part) => Object.hasOwn(part.fields, name)).length <= 1,
          );
          const asSudo = (field: (typeof own)[number]) =>
            (field.kwargs.get('compute_sudo') ?? field.kwargs.get('store'))?.value === true;
          const literal = own.every(
            ({ kwargs }) => kwargs.get('compute_sudo')?.value !== undefined || !kwargs.has('compute_sudo'),
          );
          // Stored beside not stored has a rule of its own.
          const said = own.some(({ kwargs }) => kwargs.has('compute_sudo'));
          const [first] = own.filter((field) => !asSudo(field));
          const others = own.filter(asSudo);
          if (!literal || !said || !first || others.length === 0) continue;
          context.report({
            source: file.source,
            at: first.nameSpan,
            message: `${method}() computes ${first.name} with the rights of the user and ${others.map(({ name }) => name).join(', ')} without. Give all of them the same compute_sudo, or methods of their own.`,
          });
        }
      }
    }
  },
});
