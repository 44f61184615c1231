import { literalOf } from '../../source/python/literal.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { isCursor } from '../python/orm.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'raw-sql-write',
  severity: 'low',
  category: 'security',
  summary: 'SQL changes rows of a model past the ORM',
  why: 'UPDATE, INSERT and DELETE ask for no right, check no constraint, compute no field, write no history, and leave the cache with the old values. Where speed asks for it, invalidate the cache and call what depends on it; elsewhere write() does all of that.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#bypassing-the-orm',
  bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def close(self):
            self.env.cr.execute("UPDATE library_book SET state = 'closed' WHERE id IN %s", (tuple(self.ids),))
  `,
  good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def close(self):
            self.write({"state": "closed"})

        def init(self):
            self.env.cr.execute("UPDATE library_book SET state = 'closed'")

        def total(self):
            self.env.cr.execute("SELECT count(*) FROM library_book")

        def fast(self):
            self.env.cr.execute("UPDATE library_book SET hits = hits + 1")
            self.invalidate_recordset()


    def migrate(cr, version):
        cr.execute("UPDATE library_book SET state = 'closed'")
  `,
  calls: ['execute'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'execute' || !called.object || !context.klass?.model) return;
      const [query] = argumentsOfCall(node, context).positional;
      const text = query && literalOf(query, context.text);
      const verb =
        typeof text === 'string' ? /^\s*(UPDATE|INSERT\s+INTO|DELETE\s+FROM)\b/i.exec(text)?.[1] : undefined;
      if (verb === undefined || !isCursor(called.object, context) || servesNobody(context)) return;
      if (/^(init|_auto_init|_init_column|_register_hook|_table_query)$/.test(context.method?.name ?? ''))
        return;
      if (
        context.functionNode &&
        /invalidate_|flush_|clear_caches|modified\(/.test(context.slice(context.functionNode))
      )
        return;
      context.report({
        at: node,
        model: context.klass.model,
        message: `${verb.toUpperCase().replaceAll(/\s+/g, ' ')} past the ORM asks for no right and leaves the cache with the old values: use ${/^d/i.test(verb) ? 'unlink()' : /^i/i.test(verb) ? 'create()' : 'write()'}, or invalidate the cache behind it.`,
      });
    },
  },
});
