import { repeatedBy } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unlink-in-loop',
  aliases: ['PER003B'],
  severity: 'medium',
  confidence: 'likely',
  category: 'performance',
  summary: 'unlink() of one record after the other',
  why: 'unlink() deletes a whole recordset with a few queries. In a loop, each record brings its own DELETE, its own look for attachments and external ids, and its own flush of what is pending.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def clean(self):
            for partner in self.search([("active", "=", False)]):
                if not partner.child_ids:
                    partner.unlink()
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def clean(self):
            self.search([("active", "=", False)]).filtered(lambda p: not p.child_ids).unlink()
    `,
    `
    import logging

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Partner(models.Model):
        _inherit = "res.partner"

        def clean(self):
            for partner in self.search([("active", "=", False)]):
                try:
                    with self.env.cr.savepoint():
                        partner.unlink()
                except Exception:
                    _logger.info("%s is used", partner)

        def lines(self):
            for partner in self:
                partner.child_ids.unlink()
    `,
  ],
  calls: ['unlink'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'unlink' || called.object?.type !== 'identifier') return;
      const name = context.slice(called.object);
      const repeated = repeatedBy(node, context);
      if (repeated?.loop.kind !== 'for') return;
      const left = repeated.loop.node.children.find(({ field }) => field === 'left');
      if (!left || context.slice(left) !== name) return;
      // A savepoint or a commit a record lets the others go on.
      const alone = context.ancestors.some(
        ({ type, start }) => /^(try|with)_statement$/.test(type) && start > repeated.loop.node.start,
      );
      if (alone || /\.commit\(\)/.test(context.slice(repeated.loop.node))) return;
      const records = repeated.loop.over && recordsOf(repeated.loop.over, context);
      if (!records) return;
      context.report({
        at: node,
        model: records.model,
        message: `${name}.unlink() deletes one record in each turn. Gather the records (filtered(), or a union) and call unlink() once behind the loop.`,
      });
    },
  },
});
