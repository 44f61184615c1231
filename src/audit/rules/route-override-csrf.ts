import { overriddenRoute } from '../python/overridden-route.ts';
import { routesOf } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-override-csrf',
  aliases: ['SEC046F'],
  severity: 'medium',
  category: 'security',
  summary: 'An override of a route takes the protection against forms of other sites away',
  why: 'Odoo refuses a POST without the token that its own page carries. With csrf=False any page that a logged-in user visits may send the form in the user’s name, to the method of this class and to all that it calls with super(), which were written with the protection.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.route',
  bad: [
    {
      'controllers/login.py': `
        from odoo import http

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @http.route(csrf=False)
            def account(self, redirect=None, **post):
                return super().account(redirect=redirect, **post)
      `,
    },
    {
      'controllers/main.py': `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", type="http", auth="user", methods=["POST"])
            def books(self):
                return "books"


        class More(Main):
            @http.route("/books", type="http", auth="user", csrf=False)
            def books(self):
                return super().books()
      `,
    },
  ],
  good: {
    'controllers/main.py': `
      from odoo import http

      from odoo.addons.portal.controllers.portal import CustomerPortal


      class Main(http.Controller):
          @http.route("/hook", type="http", auth="public", csrf=False)
          def hook(self):
              return "hook"

          @http.route("/page", type="http", auth="public", methods=["GET"])
          def page(self):
              return "page"

          @http.route("/data", type="jsonrpc", auth="public")
          def data(self):
              return {}


      class More(Main):
          @http.route(csrf=False)
          def hook(self):
              return super().hook()

          @http.route(csrf=False)
          def page(self):
              return super().page()

          @http.route(csrf=False)
          def data(self):
              return super().data()


      class Portal(CustomerPortal):
          @http.route(csrf=True)
          def account(self, redirect=None, **post):
              return super().account(redirect=redirect, **post)

          @http.route("/own", csrf=False, auth="none")
          def own(self):
              return "own"
    `,
  },
  python: {
    module(_node, context) {
      const { file } = context;
      for (const { klass, method, decorator } of routesOf(file)) {
        const csrf = decorator.kwargs.get('csrf');
        if (!klass || csrf?.value !== false) continue;
        const base = overriddenRoute(klass, method, file, context);
        // JSON routes are not asked for a token, and pages that are only read need none.
        if (base?.type !== 'http' || base.isOpenToForms) continue;
        if (base.route?.methods?.every((verb) => /^(GET|HEAD|OPTIONS)$/i.test(verb))) continue;
        context.report({
          at: csrf,
          message: `${klass.name}.${method.name} takes forms of other sites, which ${base.owner} refuses: leave csrf=False out, or give what other programs call a route of its own that checks a secret.`,
        });
      }
    },
  },
});
