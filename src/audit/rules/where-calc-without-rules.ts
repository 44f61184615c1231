import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { functionText } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

/** Something in the function asks which of the rows are the caller's, before or after. */
const ASKS =
  /_apply_ir_rules|_filter_access|_filtered_access|check_access|has_group|user_has_groups|_get_query|\.sudo\(|\b_search\(/;

export default defineRule({
  id: 'where-calc-without-rules',
  aliases: ['SEC024'],
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  to: '18.0',
  summary: '_where_calc() without _apply_ir_rules() behind it',
  why: '_where_calc() makes SQL of a domain and adds no record rule: the rows of other companies, and of other users, are counted and shown with the rest. _apply_ir_rules(query, "read") puts the rules into the same query, as search() does.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def totals(self, domain):
            query = self._where_calc(domain)
            tables, where, params = query.get_sql()
            self.env.cr.execute("SELECT sum(price) FROM " + tables + " WHERE " + where, params)
            return self.env.cr.fetchone()[0]
  `,
  good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def totals(self, domain):
            query = self._where_calc(domain)
            self._apply_ir_rules(query, "read")
            tables, where, params = query.get_sql()
            self.env.cr.execute("SELECT sum(price) FROM " + tables + " WHERE " + where, params)
            return self.env.cr.fetchone()[0]

        def _query(self, domain):
            return self._where_calc(domain)

        def all_totals(self, domain):
            query = self.sudo()._where_calc(domain)
            self.env.cr.execute(query.select("sum(price)"))
            return self.env.cr.fetchone()[0]

        def own(self, domain):
            self.env.cr.execute(self._where_calc(domain).select())
            return self.browse(row[0] for row in self.env.cr.fetchall())._filter_access_rules("read")
  `,
  calls: ['_where_calc'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== '_where_calc' || !called.object || !context.functionNode) return;
      const text = functionText(context);
      // What hands the query on lets somebody else ask.
      if (!/\.execute\(/.test(text) || ASKS.test(text) || servesNobody(context)) return;
      const model = recordsOf(called.object, context)?.model;
      context.report({
        at: node,
        model,
        message:
          'The query holds the domain and no record rule: call _apply_ir_rules(query, "read") before it runs, so that rows of others stay out.',
      });
    },
  },
});
