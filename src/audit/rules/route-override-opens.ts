import type { PythonFile } from '../../source/types.ts';
import { type Route, routesOf } from '../python/routes.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

export default defineRule({
  id: 'route-override-opens',
  severity: 'high',
  category: 'security',
  summary: 'An override of a route lets more people in than the route it overrides',
  why: 'The arguments of the last @route win. An override that says auth="public" where the method it overrides says auth="user" opens the route to visitors, and with csrf=False to forms of other sites, for the code of the other class too, which was written for users.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance',
  bad: {
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
      for (const route of routesOf(context.file)) {
        const written = route.decorator.kwargs.get('auth');
        if (!written || (route.auth !== 'public' && route.auth !== 'none')) continue;
        const base = route.klass?.bases.flatMap((name) => overridden(name, route, context.module.python))[0];
        if (base?.auth !== 'user') continue;
        context.report({
          at: written,
          message: `${route.klass?.name}.${route.method.name} opens to ${route.auth === 'none' ? 'everybody' : 'visitors'} what ${base.klass?.name} keeps to users: leave auth out, or check the rights in both methods.`,
        });
      }
    },
  },
});

function overridden(name: string, { method }: Route, files: ModuleContext['module']['python']): Route[] {
  const last = name.split('.').at(-1);
  return files.flatMap((file: PythonFile) =>
    routesOf(file).filter(
      ({ klass, method: other }) => klass?.name === last && other.name === method.name && other !== method,
    ),
  );
}
