import { repeatedBy } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'flush-in-loop',
  aliases: ['PER006B'],
  severity: 'medium',
  confidence: 'likely',
  category: 'performance',
  summary: 'Flushing or emptying the cache in each turn of a loop',
  why: 'flush writes all that is pending, and an emptied cache makes every later turn read everything again: what Odoo had read ahead for all records is thrown away once for each of them.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def renumber(self):
            for partner in self:
                self.env.cr.execute("UPDATE res_partner SET color = 1 WHERE id = %s", (partner.id,))
                self.env.invalidate_all()
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def renumber(self):
            for partner in self:
                self.env.cr.execute("UPDATE res_partner SET color = 1 WHERE id = %s", (partner.id,))
            self.env.invalidate_all()

        def batches(self, batches):
            for batch in batches:
                batch.invalidate_recordset()
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def export(self):
            for partner in self:
                self.env.cr.commit()
                self.env.invalidate_all()
    `,
  ],
  calls: ['invalidate_cache', 'invalidate_all', 'invalidate_model', 'flush', 'flush_all', 'flush_model'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (
        !called?.object ||
        !/^(invalidate_cache|invalidate_all|invalidate_model|flush|flush_all|flush_model)$/.test(called.name)
      )
        return;
      if (called.name === 'flush' && !/(^self|env|\.cr)$/.test(context.slice(called.object))) return;
      const repeated = repeatedBy(node, context);
      // A commit in each turn ends the transaction, and the memory is meant to be given back.
      if (
        repeated?.loop.kind !== 'for' ||
        /\.(commit|rollback|savepoint)\(/.test(context.slice(repeated.loop.node))
      )
        return;
      context.report({
        at: node,
        message: `${called.name}() in each turn of the loop over ${repeated.over} ${called.name.startsWith('flush') ? 'writes one by one what could be written together' : 'throws away what was read ahead for all records'}. Call it once, before or behind the loop.`,
      });
    },
  },
});
