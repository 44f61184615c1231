import { overriddenRoute, plain } from '../python/overridden-route.ts';
import { routesOf } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-override-repeats',
  aliases: ['SEC046D'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'An override of a route repeats what the route says',
  why: 'What @route() does not say is taken from the method that it overrides. Repeated, it stays as it is when that one changes: a route that Odoo closes to visitors stays open here.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance',
  bad: [
    {
      'controllers/main.py': `
        from odoo import http

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @http.route(auth="user", website=True)
            def home(self, **kw):
                return super().home(**kw)
      `,
    },
    {
      'controllers/main.py': `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", type="http", auth="public", website=True)
            def books(self):
                return "books"


        class More(Main):
            @http.route(type="http", auth="public", website=True, sitemap=False)
            def books(self):
                return super().books()
      `,
    },
  ],
  good: {
    'controllers/main.py': `
      from odoo import http

      from odoo.addons.portal.controllers.portal import CustomerPortal


      class Portal(CustomerPortal):
          @http.route(website=True, sitemap=False)
          def home(self, **kw):
              return super().home(**kw)

          @http.route("/books", type="http", auth="public")
          def books(self):
              return "books"
    `,
  },
  python: {
    module(_node, context) {
      const { file, text } = context;
      for (const { klass, method, decorator } of routesOf(file)) {
        if (!klass || decorator.kwargs.size === 0) continue;
        const base = overriddenRoute(klass, method, file, context);
        if (!base) continue;
        const first = base.route?.decorator.kwargs;
        for (const [key, { value, node, start, end }] of decorator.kwargs) {
          if (key === 'route' || value === undefined) continue;
          const before = key === 'auth' ? base.auth : key === 'type' ? base.type : first?.get(key)?.value;
          const same = key === 'type' ? plain(String(value)) === before : value === before;
          if (before === undefined || !same) continue;
          context.report({
            at: { start, end },
            message: `${key}=${text.slice(node.start, node.end)} is what ${base.owner} says already: leave it out.`,
          });
        }
      }
    },
  },
});
