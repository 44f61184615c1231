import { childOf } from '../../source/python/node.ts';
import { calledBy, dotted } from '../python/names.ts';
import { scopeFlow } from '../python/orm.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const CURSOR = /^(?:self\._cr|(?:self\.|request\.)?(?:env\.)?cr)$/;
/** Outside of models an environment of one's own, as in a job runner, has to be committed. */
const OWN = 'env.cr';
/** Users and other methods call them in the middle of something else. */
const SHARED =
  /^(create|write|unlink|copy|_compute_\w+|_check_\w+|_onchange_\w+|_inverse_\w+|_search_\w+|action_post)$/;

export default defineRule({
  id: 'invalid-commit',
  aliases: ['E8102'],
  severity: 'medium',
  category: 'correctness',
  summary: 'cr.commit() in a method',
  why: 'Odoo saves everything that a request does, or nothing of it. After a commit in the middle an error further on leaves half of it in the database; a call that takes part in a larger one saves what its caller has not finished; and a test does not roll it back.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#never-commit-the-transaction',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_send(self):
            self.write({"comment": "sent"})
            self.env.cr.commit()
    `,
    `
    def sync(cr):
        cr.commit()
    `,
  ],
  good: [
    `
    from odoo import api, models, registry


    class Partner(models.Model):
        _inherit = "res.partner"

        def log(self, new_cr):
            with registry(self.env.cr.dbname).cursor() as cr:
                env = api.Environment(cr, 1, {})
                env["res.partner"].create({"name": "A"})
                cr.commit()
            new_cr.commit()
            self.connection.commit()
            return self.env.cr.dbname
    `,
    `
    import psycopg2


    def copy_out(dsn):
        cr = psycopg2.connect(dsn)
        cr.commit()
    `,
  ],
  calls: ['commit'],
  python: {
    call(node, context) {
      const called = childOf(node, 'function');
      if (called?.type !== 'attribute') return;
      const name = childOf(called, 'attribute');
      if (!name || context.slice(name) !== 'commit') return;
      const { cursorExpr } = context.settings;
      const cursor = childOf(called, 'object');
      const path = dotted(cursor, context);
      if (
        !cursor ||
        path === undefined ||
        !(cursorExpr ? cursorExpr.includes(path) : CURSOR.test(path)) ||
        (path === 'cr' && isOwnCursor(cursor, context))
      )
        return;
      const { file, method, klass } = context;
      if (path === OWN && klass?.kind === undefined) return;
      const aside =
        isTestFile(file.source.path) ||
        isMigrationFile(file.source.path) ||
        !klass ||
        isMeant(node.start, context);
      const shared = klass?.kind !== undefined && method !== undefined && SHARED.test(method.name);
      context.report({
        at: node,
        severity: aside ? 'low' : shared ? 'high' : 'medium',
        message: `${path}.commit() saves half of what is being done: leave it out, since Odoo commits at the end. Where work in portions is meant, say so in a comment that silences this.`,
      });
    },
  },
});

/** It is asked first whether to commit, a loop saves one by one, or a comment says why. */
function isMeant(start: number, { ancestors, text }: PythonContext): boolean {
  for (const { type, children } of ancestors) {
    if (type === 'for_statement' || type === 'while_statement') return true;
    const [condition] = children;
    if (type !== 'if_statement' || !condition) continue;
    if (/commit|test/i.test(text.slice(condition.start, condition.end))) return true;
  }
  const lines = text.slice(Math.max(0, start - 240), start + 120).split('\n');
  return lines.some((line) => /#.*(commit|transaction|rollback|rolled back|save|lock)/i.test(line));
}

/** A cursor that the function opens for itself, which it has to commit. */
function isOwnCursor(cursor: { start: number }, context: PythonContext): boolean {
  const bound = scopeFlow(context).reaching('cr', cursor.start);
  return bound.some(({ how, value }) => {
    if (!value) return false;
    const made = value.type === 'call' ? calledBy(value, context)?.name : undefined;
    return how === 'context' || (made !== undefined && /^(cursor|Cursor|connect|db_connect)$/.test(made));
  });
}
