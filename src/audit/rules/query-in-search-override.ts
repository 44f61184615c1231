import { childOf } from '../../source/python/node.ts';
import { calledBy } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { isQuery, isSuper, QUERY_CALLS } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

/** What the web client calls again and again, for each list, each field that is opened and each letter that is typed. */
const HOT = new Set([
  '_search',
  'search_fetch',
  'read',
  '_read',
  '_name_search',
  'name_search',
  'fields_get',
]);
/** What is asked of them in the same way costs little, or is kept. */
const CHEAP = /^(get_param|ref|has_group|user_has_groups|_get|_get_company|_get_id)$/;

export default defineRule({
  id: 'query-in-search-override',
  aliases: ['PER019'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'An override of search, read or name_search asks the database on every call',
  why: 'Odoo calls these methods for every list, every field that is opened and every letter that is typed into one, of its own code too. What an override adds is paid each time, also by those who have nothing to do with it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html',
  bad: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        def _search(self, domain, *args, **kwargs):
            banned = self.env["res.partner.category"].search([("name", "=", "banned")])
            return super()._search(domain + [("category_id", "not in", banned.ids)], *args, **kwargs)
    `,
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        def fields_get(self, allfields=None, attributes=None):
            fields = super().fields_get(allfields, attributes)
            for category in self.env["res.partner.category"].search([]):
                fields[category.name] = {}
            return fields
    `,
  ],
  good: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        def _search(self, domain, *args, **kwargs):
            if self.env.context.get("hide_banned"):
                banned = self.env["res.partner.category"].search([("name", "=", "banned")])
                domain = domain + [("category_id", "not in", banned.ids)]
            return super()._search(domain, *args, **kwargs)

        @api.model
        def name_search(self, name="", args=None, operator="ilike", limit=100):
            if name:
                return self.search([("ref", "=", name)], limit=limit).name_get()
            return super().name_search(name, args, operator, limit)

        def other(self):
            return self.env["res.partner.category"].search([])
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def read(self, fields=None, load="_classic_read"):
            return super().read(fields, load=load)
    `,
  ],
  calls: QUERY_CALLS,
  python: {
    call(node, context) {
      const { method, klass, ancestors } = context;
      // A model that is made here has no callers but those that want what the method does.
      if (!method || !HOT.has(method.name) || klass?.kind === undefined || klass.creates) return;
      const called = calledBy(node, context);
      if (!called?.object || CHEAP.test(called.name) || !isQuery(node, called, context)) return;
      if (isSuper(called.object, context.text) || isTestFile(context.file.source.path)) return;
      // Only what every call comes to: nothing that is asked for first, or done behind another way out.
      const within = ancestors.slice(
        ancestors.findLastIndex(({ type }) => type === 'function_definition') + 1,
      );
      if (
        within.some(({ type }) =>
          /^(return_statement|if_statement|conditional_expression|lambda|try_statement|boolean_operator)$/.test(
            type,
          ),
        )
      )
        return;
      const body = context.functionNode && childOf(context.functionNode, 'body');
      if (body && returnsBefore(body.children, node.start)) return;
      context.report({
        at: node,
        model: klass.model,
        message: `${method.name}() of ${klass.model ?? klass.name} runs ${called.name}() on every call, and Odoo calls it all the time. Do it only where the context or the arguments ask for it, or keep the answer.`,
      });
    },
  },
});

/** An `if` in front of it may leave the method. */
function returnsBefore(
  statements: readonly { type: string; start: number; children: readonly unknown[] }[],
  offset: number,
): boolean {
  return statements.some(({ type, start }) => type === 'if_statement' && start < offset);
}
