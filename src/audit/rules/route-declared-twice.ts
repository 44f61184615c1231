import { isTestFile } from '../python/places.ts';
import { routesOf } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-declared-twice',
  aliases: ['SEC046E'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A route whose path a module below has too, without extending its controller',
  why: 'Two methods then answer one address. Which of them does follows from the order in which modules are loaded, and changes with what else is installed; what the other one checks and returns is left out.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance',
  bad: {
    '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "depends": ["portal"], "data": []}',
    'controllers/main.py': `
      from odoo import http


      class Main(http.Controller):
          @http.route("/my/account", type="http", auth="user")
          def account(self, **kw):
              return "mine"
    `,
  },
  good: [
    {
      '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "depends": ["portal"], "data": []}',
      'controllers/main.py': `
        from odoo import http

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Main(CustomerPortal):
            @http.route("/my/account", type="http", auth="user")
            def account(self, **kw):
                return super().account(**kw)


        class Other(http.Controller):
            @http.route("/my/books", type="http", auth="user")
            def books(self, **kw):
                return "books"
      `,
    },
    {
      // Portal is not there for certain.
      'controllers/main.py': `
        from odoo import http


        class Main(http.Controller):
            @http.route("/my/account", type="http", auth="user")
            def account(self, **kw):
                return "mine"

            @http.route("/web/login", methods=["POST"], auth="none")
            def login(self, **kw):
                return "mine"
      `,
    },
  ],
  python: {
    module(_node, context) {
      const { file, module, project } = context;
      if (isTestFile(file.source.path)) return;
      for (const { klass, decorator, paths, methods } of routesOf(file)) {
        // Two methods of one path may share it by what they are asked with.
        if (!klass?.bases.every((base) => /^(http\.)?Controller$/.test(base)) || methods) continue;
        for (const path of paths) {
          const owner = [...project.closure(module.name).modules].find(
            (name) => name !== module.name && project.modules.get(name)?.routes.includes(path),
          );
          if (owner === undefined) continue;
          context.report({
            at: decorator,
            message: `${owner} has a route ${path} too, and which of the two answers depends on what else is installed: extend its controller and call super(), or take another path.`,
          });
          break;
        }
      }
    },
  },
});
