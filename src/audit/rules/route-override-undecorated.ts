import { overriddenRoute } from '../python/overridden-route.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-override-undecorated',
  aliases: ['SEC046B'],
  severity: 'low',
  category: 'correctness',
  summary: 'An override of a route without @route',
  why: 'Up to 15.0 a method without @route is no route: the page that it overrides is not found any more. Since 16.0 Odoo decorates it itself, and says so in a warning each time it starts.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance',
  bad: [
    {
      'controllers/main.py': `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", auth="user")
            def books(self):
                return "books"


        class More(Main):
            def books(self):
                return super().books()
      `,
    },
    {
      'controllers/portal.py': `
        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            def home(self, **kw):
                return super().home(**kw)
      `,
    },
    {
      'controllers/login.py': `
        from odoo.addons.auth_signup.controllers import main


        class Login(main.AuthSignupHome):
            def web_login(self, *args, **kw):
                return super().web_login(*args, **kw)
      `,
    },
  ],
  good: [
    {
      'controllers/portal.py': `
        from odoo.http import route

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @route()
            def home(self, **kw):
                return super().home(**kw)

            def _prepare_home_portal_values(self, counters):
                return super()._prepare_home_portal_values(counters)
      `,
    },
    {
      'controllers/main.py': `
        from odoo import http

        from .other import Helper


        class Main(http.Controller):
            @http.route("/books", auth="user")
            def books(self):
                return "books"


        class Other(http.Controller):
            def books(self):
                return "no override"


        class Helped(Helper):
            def home(self):
                return "not Odoo's"
      `,
    },
  ],
  python: {
    module(_node, context) {
      const { file, series } = context;
      if (!/Controller|controllers/.test(file.source.text)) return;
      for (const klass of file.classes) {
        for (const method of klass.methods) {
          if (method.name.startsWith('_') || method.decorators.length > 0) continue;
          const base = overriddenRoute(klass, method, file, context);
          if (!base) continue;
          const old = series !== undefined && series.series < '16.0';
          context.report({
            at: method.nameSpan,
            severity: old ? 'high' : undefined,
            message: `${klass.name}.${method.name} overrides a route of ${base.owner} without @http.route(): ${old ? 'the page is not found any more' : 'Odoo warns at each start, and adds it'}. Write @http.route() above it.`,
          });
        }
      }
    },
  },
});
