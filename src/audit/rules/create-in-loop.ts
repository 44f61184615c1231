import { type PyNode, walk } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf, scopeFlow } from '../python/orm.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'create-in-loop',
  aliases: ['PER003'],
  severity: 'medium',
  confidence: 'likely',
  category: 'performance',
  summary: 'create() inside a loop: one round of inserts, computes and checks a record',
  why: 'create() takes a list and then inserts, computes stored fields, checks rules and tracks all of them together. Called record by record it does each of these steps as often as there are records.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def add_children(self):
            for partner in self:
                self.env["res.partner"].create({"name": partner.name, "parent_id": partner.id})
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def add_children(self):
            self.env["res.partner"].create(
                [{"name": partner.name, "parent_id": partner.id} for partner in self]
            )
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def add_children(self):
            for partner in self:
                child = self.env["res.partner"].create({"name": partner.name})
                partner.parent_id = child
                child.action_open()

        def add_in_companies(self):
            for partner in self:
                company = partner.company_id
                self.env["res.partner"].with_company(company).create({"name": partner.name})
                self.with_user(partner.user_id).sudo().create({"name": partner.name})

        def add_batches(self, batches):
            for batch in batches:
                self.create(batch)

        def one(self):
            for partner in self:
                if not partner.child_ids:
                    return self.create({"name": "x"})
    `,
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model_create_multi
        def create(self, vals_list):
            for vals in vals_list:
                super().create(vals)
    `,
  ],
  calls: ['create'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'create' || !called.object) return;
      // What is made is used in the same turn: it cannot wait for the end of the loop.
      const parent = context.ancestors.at(-1);
      if (parent?.type !== 'expression_statement') return;
      const { positional } = argumentsOfCall(node, context);
      const [values] = positional;
      if (values?.type !== 'dictionary' && values?.type !== 'identifier') return;
      const records = recordsOf(called.object, context);
      if (!records) return;
      const repeated = repeatedBy(node, context);
      if (!repeated?.varies || repeated.loop.kind !== 'for') return;
      // In another environment each time, as for another user or company: one call has one.
      if (isBoundInTurn(called.object, repeated.loop.node, context)) return;
      context.report({
        at: node,
        model: records.model,
        message: `create() runs once for each element of ${repeated.over}. Collect the values in a list and call create() once with it.`,
      });
    },
  },
});

/** `with_user(x)`, `with_company(x)` and the like of something that the loop sets. */
function isBoundInTurn(object: PyNode, loop: Span, context: PythonContext): boolean {
  const flow = scopeFlow(context);
  return [...walk(object)].some((inner) => {
    const called = inner.type === 'call' ? calledBy(inner, context) : undefined;
    if (!called?.object || !/^with_(user|company|context|env)$/.test(called.name)) return false;
    const { positional, keywords } = argumentsOfCall(inner, context);
    return [...positional, ...keywords.values()].some((given) =>
      [...walk(given)].some(
        (name) =>
          name.type === 'identifier' &&
          flow
            .reaching(context.slice(name), name.start)
            .some(({ target }) => loop.start <= target.start && target.end <= loop.end),
      ),
    );
  });
}
