import { repeatedBy } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

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
      context.report({
        at: node,
        model: records.model,
        message: `create() runs once for each element of ${repeated.over}. Collect the values in a list and call create() once with it.`,
      });
    },
  },
});
