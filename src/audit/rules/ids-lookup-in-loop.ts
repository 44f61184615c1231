import { parts } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { mentions } from '../python/loops.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ids-lookup-in-loop',
  aliases: ['PER020'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: '"in records.ids" in each turn of a loop',
  why: 'ids makes a new list each time and "in" goes through it from the start: with a thousand records on both sides that is a million comparisons. A recordset answers "record in records" from a set, and set(records.ids) does for bare ids.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#reduce-the-complexity-of-the-algorithm',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            found = []
            for partner in self:
                if partner.id in others.ids:
                    found.append(partner.name)
            return found
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            return self.filtered(lambda p: p.parent_id.id not in others.mapped("parent_id").ids)
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            ids = set(others.ids)
            return [partner.name for partner in self if partner.id in ids or partner in others]
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, one):
            own = [partner.name for partner in self if one.id in partner.child_ids.ids]
            return own and one.id in self.ids
    `,
  ],
  python: {
    comparison_operator(node, context) {
      const [left, right] = parts(node);
      if (!left || right?.type !== 'attribute' || parts(node).length !== 2) return;
      const name = childOf(right, 'attribute');
      if (!name || context.slice(name) !== 'ids') return;
      if (!/^\s*(not\s+)?in\s*$/.test(context.text.slice(left.end, right.start))) return;
      const repeated = repeatedBy(node, context);
      if (!repeated || repeated.loop.kind === 'while') return;
      if (
        !mentions(left, repeated.loop.targets, context.text) ||
        mentions(right, repeated.loop.targets, context.text)
      )
        return;
      context.report({
        at: node,
        message: `${context.slice(right)} is made and searched through in each turn of the loop over ${repeated.over}. Compare records ("record in records"), or keep set(${context.slice(right)}) in a name before the loop.`,
      });
    },
  },
});
