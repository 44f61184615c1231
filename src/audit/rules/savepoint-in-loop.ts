import { repeatedBy } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'savepoint-in-loop',
  aliases: ['COR069B'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'A savepoint for each record of a long loop',
  why: 'A transaction with more than 64 savepoints that wrote something makes PostgreSQL look every row up in a slower way, for all connections of the database, until the transaction ends.',
  link: 'https://www.postgresql.org/docs/current/subxacts.html',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            for partner in self.search([("ref", "=", False)]):
                with self.env.cr.savepoint():
                    partner.ref = "x"
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            for partner in self.search([("ref", "=", False)]):
                with self.env.cr.savepoint():
                    partner.ref = "x"
                self.env.cr.commit()
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            with self.env.cr.savepoint():
                for partner in self:
                    partner.ref = "x"

        def companies(self):
            for company in self.env["res.company"].search([]):
                with self.env.cr.savepoint():
                    company.name = "x"
    `,
  ],
  calls: ['savepoint'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'savepoint' || !/cr$/.test(called.path?.replace('.savepoint', '') ?? '')) return;
      const repeated = repeatedBy(node, context);
      if (
        repeated?.loop.kind !== 'for' ||
        /\.commit\(|_commit_progress|_notify_progress/.test(context.slice(repeated.loop.node))
      )
        return;
      context.report({
        at: node,
        message: `Each element of ${repeated.over} gets a savepoint of its own: beyond 64 in one transaction PostgreSQL slows down for everybody. Work in batches and commit after each, or catch what can fail before it is written.`,
      });
    },
  },
});
