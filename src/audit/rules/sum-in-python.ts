import { isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sum-in-python',
  aliases: ['PER010B'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'sum() over a search instead of an aggregate in the database',
  why: 'Every record is fetched, cached and read for one number. _read_group with an aggregate lets PostgreSQL add up and brings that number alone.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model._read_group',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def total(self):
            return sum(self.search([("ref", "!=", False)]).mapped("color"))
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def total(self):
            [[total]] = self._read_group([("ref", "!=", False)], aggregates=["color:sum"])
            return total
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        score = fields.Integer(compute="_compute_score")

        def _compute_score(self):
            self.score = 1

        def total(self):
            return sum(self.mapped("color")) + sum(self.search([("ref", "!=", False)]).mapped("score"))
    `,
  ],
  calls: ['sum'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.path !== 'sum') return;
      if (isRarelyRun(context.file.source.path)) return;
      const [mapped] = argumentsOfCall(node, context).positional;
      const inner = mapped && calledBy(mapped, context);
      if (!mapped || inner?.name !== 'mapped' || !inner.object) return;
      const search = calledBy(inner.object, context);
      if (search?.name !== 'search' || !search.object) return;
      const [field] = argumentsOfCall(mapped, context).positional;
      const name = field && /^["'](\w+)["']$/.exec(context.slice(field))?.[1];
      const model = recordsOf(search.object, context)?.model;
      if (name === undefined || model === undefined || !context.model(model).field(name)?.stored) return;
      context.report({
        at: node,
        model,
        message: `All records are fetched to add up ${name}: let the database do it, with ${(context.series?.series ?? '') >= '17.0' ? `_read_group(domain, aggregates=["${name}:sum"])` : `read_group(domain, ["${name}:sum"], [])`}.`,
      });
    },
  },
});
