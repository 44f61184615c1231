import { overriddenRoute, plain } from '../python/overridden-route.ts';
import { routesOf } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-override-type',
  aliases: ['SEC046C'],
  severity: 'medium',
  category: 'correctness',
  summary: 'An override of a route changes its type, or makes it read-only',
  why: 'Callers of the route send what its first author asked for: a form or JSON. Up to 15.0 the override’s type wins, and they fail; since 16.0 Odoo keeps the first one and warns, and the method gets what it does not expect. A route that becomes read-only is put back, with a warning.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/http.py',
  bad: [
    {
      'controllers/main.py': `
        from odoo import http

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @http.route("/my/home", type="jsonrpc")
            def home(self, **kw):
                return super().home(**kw)
      `,
    },
    {
      'controllers/main.py': `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", auth="user")
            def books(self):
                return "books"


        class More(Main):
            @http.route(readonly=True)
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
          @http.route("/books", auth="none", type="jsonrpc", readonly=True)
          def books(self):
              return "books"


      class More(Main):
          @http.route(type="jsonrpc", readonly=True)
          def books(self):
              return super().books()


      class Portal(CustomerPortal):
          @http.route(type="http")
          def home(self, **kw):
              return super().home(**kw)

          @http.route("/more", type="jsonrpc")
          def more(self):
              return {}
    `,
  },
  python: {
    module(_node, context) {
      const { file, series } = context;
      for (const { klass, method, decorator, type } of routesOf(file)) {
        const [written, readonly] = [decorator.kwargs.get('type'), decorator.kwargs.get('readonly')];
        if (!klass || (!written && readonly?.value !== true)) continue;
        const base = overriddenRoute(klass, method, file, context);
        if (!base) continue;
        const name = `${klass.name}.${method.name}`;
        if (written && type !== undefined && base.type !== undefined && plain(type) !== base.type) {
          const old = series !== undefined && series.series < '16.0';
          context.report({
            at: written,
            message: `${name} says type="${type}" and overrides a route of ${base.owner} that is ${base.type}: ${old ? 'those who call it fail' : 'Odoo keeps that type, and warns'}. Leave type out, or give the method another name and path.`,
          });
        }
        const before = base.route?.decorator.kwargs.get('readonly');
        if (
          readonly?.value === true &&
          base.route &&
          !base.route.override &&
          isWriting(before?.value, base.auth)
        ) {
          context.report({
            at: readonly,
            severity: 'low',
            message: `${name} says readonly=True and overrides a route of ${base.owner} that writes: Odoo warns, and lets both write. Leave readonly out.`,
          });
        }
      }
    },
  },
});

/** Without a word a route writes, unless it is for everybody. Source: 18.0 http.py, `_check_and_complete_route_definition`. */
function isWriting(readonly: unknown, auth: string | undefined): boolean {
  return readonly === false || (readonly === undefined && auth !== 'none' && auth !== undefined);
}
