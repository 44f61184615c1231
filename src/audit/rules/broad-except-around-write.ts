import { childOf, walk } from '../../source/python/node.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'broad-except-around-write',
  aliases: ['COR069C', 'COR070'],
  severity: 'medium',
  confidence: 'likely',
  category: 'correctness',
  summary: 'except Exception around a write, without a savepoint',
  why: 'When PostgreSQL refuses a statement, the transaction is over: whatever comes next fails with "current transaction is aborted", far from the cause. And where the ORM raised half way, the half that was done is committed. A savepoint takes both back.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#avoid-catching-exceptions',
  bad: `
    import logging

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            for partner in self:
                try:
                    partner.write({"ref": "x"})
                except Exception:
                    _logger.exception("no")
  `,
  good: [
    `
    import logging

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            for partner in self:
                try:
                    with self.env.cr.savepoint():
                        partner.write({"ref": "x"})
                except Exception:
                    _logger.exception("no")
    `,
    `
    from odoo import models
    from odoo.exceptions import UserError


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            try:
                self.write({"ref": "x"})
            except Exception as error:
                raise UserError("no") from error

        def again(self):
            try:
                self.write({"ref": "x"})
            except Exception:
                self.env.cr.rollback()

        def number(self, text):
            try:
                return int(text)
            except Exception:
                return 0
    `,
  ],
  python: {
    try_statement(node, context) {
      const body = childOf(node, 'body');
      const broad = node.children.find(
        (clause) =>
          clause.type === 'except_clause' &&
          /^except(\s+Exception\b[^:]*|\s+BaseException\b[^:]*)?:/.test(context.slice(clause)),
      );
      if (!body || !broad || isRarelyRun(context.file.source.path) || !context.klass?.kind) return;
      const handler = context.slice(broad);
      if (
        /\braise\b|rollback\(|savepoint/.test(handler) ||
        /savepoint\(|\.cursor\(|commit\(|new_cursor/.test(context.slice(body))
      )
        return;
      if (
        context.ancestors.some(
          (outer) =>
            outer.type === 'with_statement' && /savepoint\(/.test(context.slice(outer).slice(0, 120)),
        )
      )
        return;
      for (const inner of walk(body)) {
        if (inner.type !== 'call') continue;
        const called = calledBy(inner, context);
        if (!called?.object || !/^(write|create|unlink)$/.test(called.name)) continue;
        const records = recordsOf(called.object, context);
        if (!records) continue;
        context.report({
          at: { start: broad.start, end: broad.start + handler.indexOf(':') + 1 },
          message: `${called.name}() in this try can leave a broken transaction behind, and the except goes on in it. Put "with self.env.cr.savepoint():" around what may fail, or catch less.`,
        });
        return;
      }
    },
  },
});
