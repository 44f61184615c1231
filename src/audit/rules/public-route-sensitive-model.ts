import { childOf, walk } from '../../source/python/node.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { functionText, hasGuard, taintHere } from '../python/outside.ts';
import { routeAround } from '../python/routes.ts';
import { LISTED_MODELS, SENSITIVE_MODELS } from '../python/sensitive.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'public-route-sensitive-model',
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'A public route searches people, invoices or settings with sudo',
  why: 'The route answers visitors who are not logged in, and sudo() gives it rows that no rule lets them see: users, employees, invoices, payment data, settings. What is returned, and often the mere number of rows, tells a stranger who works or buys here.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls',
  bad: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/employees", type="json", auth="public")
        def employees(self):
            return request.env["hr.employee"].sudo().search_read([], ["name", "work_phone"])
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/known", type="json", auth="none")
        def known(self, login):
            users = request.env["res.users"].sudo().search([("login", "=", login)])
            return users.name
    `,
    {
      'models/book.py': `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
      'controllers/main.py': `
        from odoo import http
        from odoo.http import request


        class Main(http.Controller):
            @http.route("/last", type="http", auth="public")
            def last(self):
                book = request.env["library.book"].sudo().search([], limit=1)
                return str(book.id)
      `,
    },
  ],
  good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/employees", type="json", auth="user")
        def employees(self):
            return request.env["hr.employee"].sudo().search_read([], ["name"])

        @http.route("/slots", type="json", auth="public")
        def slots(self):
            return request.env["hr.employee.public"].search_read([], ["name"])

        @http.route("/invoice", type="http", auth="public")
        def invoice(self, access_token):
            moves = request.env["account.move"].sudo().search([("access_token", "=", access_token)])
            return str(moves.name)

        @http.route("/mine", type="http", auth="public")
        def mine(self):
            moves = request.env["account.move"].sudo().search([("partner_id", "=", request.env.user.partner_id.id)])
            return str(moves.name)
  `,
  calls: ['search', 'search_read', 'read_group', 'search_count'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(search|search_read|read_group|search_count)$/.test(called.name)) return;
      const route = routeAround(context);
      if (!route || (route.auth !== 'public' && route.auth !== 'none') || hasGuard(context)) return;
      const records = recordsOf(called.object, context);
      if (!records?.sudo || records.model === undefined) return;
      const list = childOf(node, 'arguments');
      const domain = list?.children[0];
      // A domain of the module's own making says which rows; only what is open, or what the visitor fills, is told.
      const all = domain?.type === 'list' && domain.children.length === 0;
      const chosen =
        domain && [...walk(domain)].some((inner) => inner.type === 'identifier' && taintHere(inner, context));
      const sensitive = SENSITIVE_MODELS.has(records.model) || (all && LISTED_MODELS.has(records.model));
      // What a module shows of its own on purpose is said by a domain, by a field, or by the list of fields that are read.
      if (
        !(sensitive && (all || chosen)) &&
        !(
          all &&
          context.index.models.get(records.model)?.own &&
          called.name === 'search' &&
          !isShown(context)
        )
      )
        return;
      context.report({
        at: node,
        severity: sensitive ? 'high' : 'medium',
        model: records.model,
        message: `Visitors who are not logged in get rows of ${records.model} here, past every rule: ask for auth="user", or for a token of the record, and leave sudo() out.`,
      });
    },
  },
});

function isShown(context: PythonContext): boolean {
  return /publish|website/.test(functionText(context));
}
