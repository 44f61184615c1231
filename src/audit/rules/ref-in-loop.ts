import { repeatedBy } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ref-in-loop',
  aliases: ['PER006C', 'PER026'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'env.ref() or get_param() of the same name in each turn of a loop',
  why: 'The name is looked up again in each turn. The lookup itself is cached, but it checks that the record exists with a query of its own, and rights are asked each time.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            for partner in self:
                partner.country_id = self.env.ref("base.be")
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            return self.filtered(
                lambda p: p.ref != self.env["ir.config_parameter"].sudo().get_param("a.code")
            )
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            country = self.env.ref("base.be")
            for partner in self:
                partner.country_id = country

        def by_name(self):
            for partner in self:
                partner.country_id = self.env.ref("base." + partner.ref)
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            for code in ("a", "b"):
                self.env.ref("base.be").code = code
    `,
  ],
  calls: ['ref', 'get_param'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || (called.name !== 'ref' && called.name !== 'get_param')) return;
      const [name] = argumentsOfCall(node, context).positional;
      if (name?.type !== 'string') return;
      if (called.name === 'ref' && !/env$/.test(context.slice(called.object))) return;
      const repeated = repeatedBy(node, context);
      if (!repeated || repeated.loop.kind === 'while' || repeated.occasional) return;
      context.report({
        at: node,
        message: `${called.name}(${context.slice(name)}) is looked up again in each turn of the loop over ${repeated.over}. Do it once before the loop.`,
      });
    },
  },
});
