import { computedHere } from '../performance/computes.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { FEW_MODELS } from '../python/loops.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isJoinable, isQuery, QUERY_CALLS } from '../python/queries.ts';
import type { PythonContext } from '../rule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'query-in-compute',
  aliases: ['PER004'],
  severity: 'high',
  confidence: 'likely',
  category: 'performance',
  summary: 'A compute that searches once for each record',
  why: 'Odoo computes a field for all records of a page, an export or an update at once. A search inside the loop turns that into a query a record, on every list view that shows the field. One _read_group before the loop gives all the counts with one query.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        order_count = fields.Integer(compute="_compute_order_count")

        @api.depends("child_ids")
        def _compute_order_count(self):
            for partner in self:
                partner.order_count = self.env["sale.order"].search_count([("partner_id", "=", partner.id)])
  `,
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        order_count = fields.Integer(compute="_compute_order_count")

        @api.depends("child_ids")
        def _compute_order_count(self):
            groups = self.env["sale.order"]._read_group(
                [("partner_id", "in", self.ids)], ["partner_id"], ["__count"]
            )
            counts = {partner.id: count for partner, count in groups}
            for partner in self:
                partner.order_count = counts.get(partner.id, 0)
    `,
    `
    from odoo import api, fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        partner_id = fields.Many2one("res.partner")
        order_count = fields.Integer(compute="_compute_order_count")

        @api.depends("partner_id")
        def _compute_order_count(self):
            for wizard in self:
                wizard.order_count = self.env["res.partner"].search_count(
                    [("parent_id", "=", wizard.partner_id.id)]
                )
    `,
    `
    from odoo import api, fields, models


    class Company(models.Model):
        _inherit = "res.company"

        partner_count = fields.Integer(compute="_compute_partner_count")

        @api.depends("child_ids")
        def _compute_partner_count(self):
            for company in self:
                company.partner_count = self.env["res.partner"].search_count([("company_id", "=", company.id)])
    `,
  ],
  calls: QUERY_CALLS,
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !isQuery(node, called, context)) return;
      const computed = computedNames(context);
      if (!computed || isFew(context.klass?.model)) return;
      const repeated = repeatedBy(node, context);
      if (!repeated?.varies) return;
      const joinable = !repeated.occasional && isJoinable(node, repeated.loop.targets, context);
      const names = computed.join(', ');
      context.report({
        at: node,
        // The compute runs for the records of its own model: their number is what counts.
        model: context.klass?.model ?? recordsOf(called.object, context)?.model,
        severity: joinable ? undefined : 'medium',
        message: `${called.name}() runs once a record whenever ${names} is computed: a list of 80 makes 80 queries. Ask once before the loop for all of self${joinable ? `, with ${groupMethod(context.series?.series)} by the field that is compared` : ''}.`,
      });
    },
  },
});

/** What the method computes; names of records have a method of their own. */
function computedNames(context: PythonContext): readonly string[] | undefined {
  const name = context.method?.name;
  if (context.klass && (name === 'name_get' || name === '_compute_display_name')) return ['display_name'];
  return computedHere(context)?.map((field) => field.name);
}

/** A database has a handful of each; also of what the base itself has: modules, models, views. */
function isFew(model: string | undefined): boolean {
  return model !== undefined && (FEW_MODELS.has(model) || /^ir\./.test(model));
}

function groupMethod(series: string | undefined): string {
  return series !== undefined && series >= '17.0' ? '_read_group' : 'read_group';
}
