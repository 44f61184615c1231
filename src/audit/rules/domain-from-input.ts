import { parts } from '../../source/python/literal.ts';
import type { PyNode } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { hasGuard, taintHere } from '../python/outside.ts';
import { routeAround } from '../python/routes.ts';
import type { Taint } from '../python/taint.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'domain-from-input',
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'A route searches with sudo by a domain that the request brings',
  why: 'A domain asks about any field, also of related records. Past all rights a caller finds out, by what is found and what is not, each character of a password hash or a token. Take values from the request and write the domain in the code, or search without sudo().',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls',
  bad: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/books", type="json", auth="public")
        def books(self, domain):
            return request.env["library.book"].sudo().search_count(domain)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/by", type="json", auth="public")
        def by(self, field, value):
            return request.env["library.book"].sudo().search_count([(field, "=", value)])
    `,
  ],
  good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/books", type="json", auth="public")
        def books(self, author):
            return request.env["library.book"].sudo().search_count([("author", "=", author)])

        @http.route("/listed", type="json", auth="public")
        def listed(self, field, value):
            if field not in ("name", "author"):
                return 0
            return request.env["library.book"].sudo().search_count([(field, "=", value)])

        @http.route("/plain", type="json", auth="user")
        def plain(self, domain):
            return request.env["library.book"].search_count(domain)
  `,
  calls: ['search', 'search_read', 'search_count', 'read_group', '_read_group', 'formatted_read_group'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (
        !called?.object ||
        !/^(search|search_read|search_count|read_group|_read_group|formatted_read_group)$/.test(called.name)
      )
        return;
      const route = routeAround(context);
      if (!route) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const domain = positional[0] ?? keywords.get('domain');
      const records = recordsOf(called.object, context);
      if (!domain || !records?.sudo) return;
      if (domain.type === 'list') {
        const field = fieldOf(domain, context);
        if (field && !hasGuard(context))
          context.report({
            at: node,
            model: records.model,
            message: `Which field is compared comes from ${field.source}, and sudo() asks for no rights: what any field holds can be found out by trying. Write the name of the field here, or look it up in a list.`,
          });
        return;
      }
      const taint = taintHere(domain, context);
      // A list that the code builds holds values of the request, not the request itself.
      if (taint?.kind !== 'text' || !isWhole(context.slice(domain), taint.source) || hasGuard(context))
        return;
      context.report({
        at: node,
        model: recordsOf(called.object, context)?.model,
        message: `The domain is ${taint.source}, and sudo() asks for no rights: any field can be guessed by it. Write the domain here and take only its values from the request.`,
      });
    },
  },
});

/** What chooses the field of a term: `(field, "=", value)`. */
function fieldOf(domain: PyNode, context: PythonContext): Taint | undefined {
  for (const term of parts(domain)) {
    const [field] = term.type === 'tuple' || term.type === 'list' ? parts(term) : [];
    const taint = field && parts(term).length === 3 ? taintHere(field, context) : undefined;
    if (taint?.kind === 'text') return taint;
  }
  return undefined;
}

/** The very parameter, perhaps with something added. */
function isWhole(source: string, parameter: string): boolean {
  const name = /parameter (\w+)/.exec(parameter)?.[1];
  return name !== undefined && new RegExp(`\\b${name}\\b`).test(source) && !/[[(]\s*\(?['"]/.test(source);
}
