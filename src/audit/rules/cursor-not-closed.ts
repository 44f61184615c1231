import { walk } from '../../source/python/node.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cursor-not-closed',
  aliases: ['COR069'],
  severity: 'high',
  confidence: 'likely',
  category: 'correctness',
  summary: 'A cursor of its own that nothing closes',
  why: 'The connection stays taken until Python collects the object, with its transaction and its locks open. A few such calls use up the pool of connections, and the server stops answering. "with" closes the cursor on every way out.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/sql_db.py',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def log_apart(self):
            cr = self.env.registry.cursor()
            cr.execute("SELECT 1")
            cr.commit()
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def log_apart(self):
            with self.env.registry.cursor() as cr:
                cr.execute("SELECT 1")

        def by_hand(self):
            cr = self.pool.cursor()
            try:
                cr.execute("SELECT 1")
            finally:
                cr.close()
    `,
    `
    from contextlib import closing

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def log_apart(self):
            with closing(self.env.registry.cursor()) as cr:
                cr.execute("SELECT 1")

        def _cursor(self):
            return self.env.registry.cursor()
    `,
  ],
  calls: ['cursor'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'cursor' || !called.object) return;
      if (!/(registry|pool|Registry\([^()]*\)|db_connect\([^()]*\)|_db)$/.test(context.slice(called.object)))
        return;
      const assignment = context.ancestors.at(-1);
      if (assignment?.type !== 'assignment' || isRarelyRun(context.file.source.path)) return;
      const [target] = assignment.children;
      const { functionNode: fn } = context;
      if (target?.type !== 'identifier' || !fn) return;
      const name = context.slice(target);
      // Closed, handed on, returned or kept: somebody else takes care of it.
      const source = context.slice(fn);
      if (
        new RegExp(
          `\\b${name}\\.close\\(|\\bclosing\\(\\s*${name}\\b|with\\s+${name}\\b|return\\b[^\\n]*\\b${name}\\b|yield\\b[^\\n]*\\b${name}\\b`,
        ).test(source)
      )
        return;
      if (
        [...walk(fn)].some((inner) => inner.type === 'attribute' && context.slice(inner) === `self.${name}`)
      )
        return;
      context.report({
        at: node,
        message: `Nothing closes ${name}: its connection and its transaction stay open. Write "with ${context.slice(node)} as ${name}:".`,
      });
    },
  },
});
