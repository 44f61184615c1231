import { overriddenRoute } from '../python/overridden-route.ts';
import { routesOf } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-override-opens',
  aliases: ['SEC046'],
  severity: 'high',
  category: 'security',
  summary: 'An override of a route lets more people in than the route it overrides',
  why: 'The arguments of the last @route win. An override that says auth="public" where the method it overrides says auth="user" opens the route to visitors, and with csrf=False to forms of other sites, for the code of the other class too, which was written for users.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance',
  bad: [
    {
      'controllers/main.py': `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", type="http", auth="user")
            def books(self):
                return "books"


        class More(Main):
            @http.route("/books", type="http", auth="public")
            def books(self):
                return super().books()
      `,
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["other_module"], "data": []}',
      'controllers/main.py': `
        from odoo import http

        from odoo.addons.other_module.controllers.main import Books


        class More(Books):
            @http.route(auth="none")
            def books(self):
                return super().books()
      `,
      '../other_module/controllers/main.py': `
        from odoo import http


        class Books(http.Controller):
            @http.route("/books", type="http", auth="user")
            def books(self):
                return "books"
      `,
    },
    {
      'controllers/portal.py': `
        from odoo.http import route

        from odoo.addons.portal.controllers.portal import CustomerPortal as Base


        class Portal(Base):
            @route(auth="public")
            def account(self, redirect=None, **post):
                return super().account(redirect=redirect, **post)
      `,
    },
    {
      // A route that 19.0 has and the series before it has not.
      'controllers/portal.py': `
        from odoo.http import route

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @route(auth="public")
            def my_addresses(self, **query_params):
                return super().my_addresses(**query_params)
      `,
    },
  ],
  good: {
    'controllers/main.py': `
      from odoo import http


      class Main(http.Controller):
          @http.route("/books", type="http", auth="user")
          def books(self):
              return "books"

          @http.route("/open", type="http", auth="public")
          def open(self):
              return "open"


      class More(Main):
          @http.route()
          def books(self):
              return super().books()

          @http.route(auth="user")
          def open(self):
              return super().open()


      class Other(http.Controller):
          @http.route("/other", type="http", auth="public")
          def books(self):
              return "other"
    `,
  },
  python: {
    module(_node, context) {
      const { file } = context;
      for (const route of routesOf(file)) {
        const { klass, method, auth, decorator } = route;
        const written = decorator.kwargs.get('auth');
        if (!klass || !written || (auth !== 'public' && auth !== 'none')) continue;
        const base = overriddenRoute(klass, method, file, context);
        if (base?.auth !== 'user') continue;
        context.report({
          at: written,
          message: `${klass.name}.${method.name} opens to ${auth === 'none' ? 'everybody' : 'visitors'} what ${base.owner} keeps to users: leave auth out, or check the rights in both methods.`,
        });
      }
    },
  },
});
