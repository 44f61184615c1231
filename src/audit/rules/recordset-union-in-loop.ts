import { childOf } from '../../source/python/node.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'recordset-union-in-loop',
  aliases: ['PER027'],
  severity: 'info',
  confidence: 'likely',
  category: 'performance',
  summary: 'A recordset that grows by one record in each turn of a loop',
  why: 'Each union makes a new recordset and copies all ids that were there, so the work grows with the square of the number. For some hundred records it does not matter; for ten thousand it takes minutes.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#reduce-the-complexity-of-the-algorithm',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def parents(self):
            found = self.env["res.partner"]
            for partner in self.search([("parent_id", "!=", False)]):
                found |= partner.parent_id
            return found
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def parents(self):
            return self.search([("parent_id", "!=", False)]).parent_id
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def total(self):
            total = 0
            for partner in self.search([]):
                total += partner.color
            return total

        def few(self):
            found = self.browse()
            for company in self.env["res.company"].search([]):
                found |= company.partner_id
            return found
    `,
  ],
  python: {
    augmented_assignment(node, context) {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      if (left?.type !== 'identifier' || !right) return;
      const operator = context.text.slice(left.end, right.start).trim();
      if (operator !== '|=' && operator !== '+=') return;
      const repeated = repeatedBy(node, context);
      if (repeated?.loop.kind !== 'for' || !repeated.varies || repeated.occasional) return;
      const records = recordsOf(right, context);
      if (!records) return;
      const name = context.slice(left);
      context.report({
        at: node,
        model: records.model,
        message: `${name} is copied whole in each turn of the loop over ${repeated.over}. Gather the ids and browse them once, or use filtered() or mapped().`,
      });
    },
  },
});
