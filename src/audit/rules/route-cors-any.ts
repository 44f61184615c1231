import { routesOf } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-cors-any',
  severity: 'low',
  category: 'security',
  summary: 'Pages of every site may read what the route returns',
  why: 'cors="*" lets a script of any page call the route and read the answer. For published content that is meant; a route for logged-in users hands its answers to whatever page a user has open, as soon as the session goes with the request.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.route',
  bad: `
    from odoo import http


    class Main(http.Controller):
        @http.route("/books/mine", type="http", auth="user", cors="*")
        def mine(self):
            return "books"
  `,
  good: `
    from odoo import http


    class Main(http.Controller):
        @http.route("/books", type="http", auth="public", cors="*")
        def books(self):
            return "books"

        @http.route("/books/partner", type="http", auth="user", cors="https://example.com")
        def partner(self):
            return "books"
  `,
  python: {
    module(_node, context) {
      for (const route of routesOf(context.file)) {
        if (route.cors !== '*' || route.auth !== 'user') continue;
        context.report({
          at: route.decorator.kwargs.get('cors') ?? route.decorator,
          message: `Scripts of any page may read what ${route.paths[0] ?? 'this route'} returns to a logged-in user: name the site, or leave cors out.`,
        });
      }
    },
  },
});
