import { walk } from '../../source/python/node.ts';
import { calledBy } from '../python/names.ts';
import { isCursor } from '../python/orm.ts';
import { hasGuard, isRpcMethod } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'public-method-runs-sql',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'A method that anybody can call returns rows of a query of its own',
  why: 'SQL asks for no access right and no record rule. A method without an underscore can be called over RPC by every logged-in user, portal users included, who then gets rows of all companies. An underscore keeps callers out; a search in the place of the query, or check_access, asks for the rights.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#bypassing-the-orm',
  bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def everything(self):
            self.env.cr.execute("SELECT id, name FROM library_book")
            return self.env.cr.fetchall()
  `,
  good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _everything(self):
            self.env.cr.execute("SELECT id, name FROM library_book")
            return self.env.cr.fetchall()

        def mine(self):
            self.env.cr.execute("SELECT id FROM library_book WHERE id IN %s", (tuple(self.ids),))
            return self.browse([row[0] for row in self.env.cr.fetchall()])

        def asked(self):
            self.check_access("read")
            self.env.cr.execute("SELECT id, name FROM library_book")
            return self.env.cr.fetchall()
  `,
  python: {
    return_statement(node, context) {
      if (!isRpcMethod(context) || !context.functionNode) return;
      const fetched = [...walk(node)].find((inner) => {
        if (inner.type !== 'call') return false;
        const called = calledBy(inner, context);
        return (
          called?.object !== undefined &&
          /^(dict)?fetch(all|one|many)$/.test(called.name) &&
          isCursor(called.object, context)
        );
      });
      if (
        !fetched ||
        /\b(browse|self\.ids?|self\._ids|env\.companies|env\.company|env\.uid|env\.user|_where_calc|_apply_ir_rules|_search)\b/.test(
          context.slice(context.functionNode),
        )
      )
        return;
      if (hasGuard(context) || servesNobody(context)) return;
      context.report({
        at: node,
        message: `${context.method?.name}() can be called by every logged-in user and returns rows past all rights and rules: put an underscore before its name, or ask with check_access("read").`,
      });
    },
  },
});
