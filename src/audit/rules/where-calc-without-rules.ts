import { calledBy } from '../python/names.ts';
import { functionText } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'where-calc-without-rules',
  severity: 'low',
  confidence: 'likely',
  category: 'security',
  summary: '_where_calc without _apply_ir_rules',
  why: '_where_calc turns a domain into SQL and leaves record rules out. Rows of other companies, and those that a rule hides, are then in the result. _apply_ir_rules(query, "read") adds them; _search does both.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/models.py',
  bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _titles(self, domain):
            query = self._where_calc(domain)
            self.env.cr.execute(*query.select("name"))
            return self.env.cr.fetchall()
  `,
  good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _titles(self, domain):
            query = self._where_calc(domain)
            self._apply_ir_rules(query, "read")
            self.env.cr.execute(*query.select("name"))

        def _found(self, domain):
            return self._search(domain)
  `,
  calls: ['_where_calc'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== '_where_calc' || !called.object || servesNobody(context)) return;
      if (
        !context.functionNode ||
        /_apply_ir_rules|\.sudo\(|ir\.rule|check_access/.test(functionText(context))
      )
        return;
      // Somebody who overrides it, or hands the query on, has the rules applied elsewhere.
      if (
        context.method?.name.startsWith('_where_calc') ||
        /\breturn\s+(query|self\._where_calc)\b/.test(functionText(context))
      )
        return;
      context.report({
        at: node,
        message:
          '_where_calc() leaves record rules out: call _apply_ir_rules(query, "read") on the query, or use _search().',
      });
    },
  },
});
