import { childOf } from '../../source/python/node.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { mentions } from '../python/loops.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isQuery, QUERY_CALLS } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'query-in-every-turn',
  aliases: ['PER001B'],
  severity: 'medium',
  confidence: 'likely',
  category: 'performance',
  summary: 'A search inside a loop that asks the same each time',
  why: 'Nothing in the search depends on the turn of the loop, and nothing in the loop changes records, so each turn gets the answer of the first one, at the price of another query.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            found = []
            for partner in self:
                tag = self.env["res.partner.category"].search([("name", "=", "New")])
                found.append((partner.id, tag.ids))
            return found
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            tag = self.env["res.partner.category"].search([("name", "=", "New")])
            return [(partner.id, tag.ids) for partner in self]
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            for partner in self:
                tag = self.env["res.partner.category"].search([("name", "=", "New")], limit=1)
                tag.unlink()
                partner.message_post(body="x")

        def lazy(self):
            tag = None
            for partner in self:
                if tag is None:
                    tag = self.env["res.partner.category"].search([("name", "=", "New")])
                partner.category_id = tag
    `,
  ],
  calls: QUERY_CALLS,
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !isQuery(node, called, context)) return;
      const repeated = repeatedBy(node, context);
      if (!repeated || repeated.varies || repeated.writes || repeated.loop.kind !== 'for') return;
      // A turn that is picked by its element: it comes once.
      const picked = context.ancestors.some(
        (outer) =>
          outer.type === 'if_statement' &&
          outer.start > repeated.loop.node.start &&
          /==/.test(context.slice(childOf(outer, 'condition') ?? outer).slice(0, 200)) &&
          mentions(childOf(outer, 'condition') ?? outer, repeated.loop.targets, context.text),
      );
      if (picked) return;
      context.report({
        at: node,
        model: recordsOf(called.object, context)?.model,
        message: `This ${called.name}() has the same arguments in each turn of the loop over ${repeated.over}: move it before the loop.`,
      });
    },
  },
});
