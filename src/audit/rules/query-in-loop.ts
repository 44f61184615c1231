import { computedHere } from '../performance/computes.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isJoinable, isQuery, QUERY_CALLS } from '../python/queries.ts';
import type { PythonContext } from '../rule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'query-in-loop',
  aliases: ['PER001', 'n-plus-one-query', 'E8507'],
  severity: 'high',
  confidence: 'likely',
  category: 'performance',
  summary: 'A search inside a loop over records: one query a record',
  why: 'Each search is a round trip to PostgreSQL and keeps Odoo from reading ahead. A list of eighty records makes eighty queries, an import of ten thousand makes ten thousand, where one search before the loop, or one _read_group, would do.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def refresh(self):
            for partner in self:
                orders = self.env["sale.order"].search([("partner_id", "=", partner.id)])
                partner.comment = ", ".join(orders.mapped("name"))
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def with_orders(self):
            return self.filtered(lambda p: self.env["sale.order"].search_count([("partner_id", "=", p.id)]))
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def counts(self):
            Order = self.env["sale.order"]
            return {p.id: Order.search_count([("partner_id", "=", p.id)]) for p in self}
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def refresh(self):
            orders = self.env["sale.order"].search([("partner_id", "in", self.ids)])
            for partner in self:
                mine = orders.filtered(lambda o: o.partner_id == partner)
                partner.comment = ", ".join(mine.mapped("name"))
    `,
    `
    import re

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def numbers(self):
            for partner in self:
                if re.search(r"\\d+", partner.name):
                    yield partner

        def per_company(self):
            for company in self.env["res.company"].search([]):
                self.search([("company_id", "=", company.id)])

        def remembered(self):
            known = {}
            for partner in self:
                if partner.ref not in known:
                    known[partner.ref] = self.search([("ref", "=", partner.ref)])
            return known

        def kept(self, lines):
            known = {}
            for line in lines:
                partner = known.get(line.ref)
                if not partner:
                    partner = self.search([("ref", "=", line.ref)])
                    known[line.ref] = partner

        def first(self, lines):
            for line in lines:
                return self.search([("id", "=", line.id)])

        def in_batches(self, batches):
            for batch in batches:
                self.search([("id", "in", batch)])

        def names(self):
            for name in ("a", "b"):
                self.search([("name", "=", name)])
    `,
    `
    from odoo import api, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        def run(self):
            for wizard in self:
                wizard.search([("id", "=", wizard.id)])


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("ref")
        def _onchange_ref(self):
            for partner in self:
                partner.parent_id = self.search([("ref", "=", partner.ref)], limit=1)

        def one(self):
            self.ensure_one()
            for partner in self:
                self.search([("parent_id", "=", partner.id)])
    `,
  ],
  calls: QUERY_CALLS,
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !isQuery(node, called, context)) return;
      const repeated = repeatedBy(node, context);
      // A compute has a rule of its own, which knows what it computes.
      if (!repeated?.varies || computedHere(context) !== undefined || isNameMethod(context)) return;
      const model = recordsOf(called.object, context)?.model;
      const what = model === undefined ? `${called.name}()` : `${called.name}() of ${model}`;
      context.report({
        at: node,
        model,
        severity:
          repeated.occasional ||
          repeated.writes ||
          /^ir\./.test(model ?? context.klass?.model ?? '') ||
          !isJoinable(node, repeated.loop.targets, context)
            ? 'medium'
            : undefined,
        message: `${what} runs once for each element of ${repeated.over}: as many queries as there are records. Search once before the loop with "in", or group with ${context.series && context.series.series >= '17.0' ? '_read_group' : 'read_group'}, and look the results up inside it.`,
      });
    },
  },
});

function isNameMethod({ method }: PythonContext): boolean {
  return method?.name === 'name_get' || method?.name === '_compute_display_name';
}
