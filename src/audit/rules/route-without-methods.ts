import { isTestFile } from '../python/places.ts';
import { changesRecords } from '../python/public-records.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'route-without-methods',
  severity: 'low',
  category: 'security',
  summary: 'A route that changes records answers GET too',
  why: 'GET is not checked for a CSRF token: an image or a link on another page is enough to have the change made in the session of whoever looks at it, and browsers and search engines follow links on their own. methods=["POST"] leaves only what is checked.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.route',
  bad: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/book/drop/<int:book_id>", type="http", auth="user")
        def drop(self, book_id):
            request.env["library.book"].browse(book_id).unlink()
            return request.redirect("/books")
  `,
  good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/book/drop/<int:book_id>", type="http", auth="user", methods=["POST"])
        def drop(self, book_id):
            request.env["library.book"].browse(book_id).unlink()

        @http.route("/book/rpc", type="json", auth="user")
        def rpc(self, book_id):
            request.env["library.book"].browse(book_id).unlink()

        @http.route("/book/visit", type="http", auth="user")
        def visit(self):
            request.env["library.visit"].create({})

        @http.route("/book/show", type="http", auth="user")
        def show(self):
            return "book"
  `,
  python: {
    function_definition(node, context) {
      const route = context.klass && routeAround({ file: context.file, functionNode: node });
      if (route?.type !== 'http' || route.methods !== undefined || route.csrf !== true) return;
      if (
        isTestFile(context.file.source.path) ||
        !(changesRecords(node, context, /^(write|unlink)$/) || isMade(context.slice(node)))
      )
        return;
      context.report({
        at: route.decorator,
        message: `A link on another page is enough to make the change of ${route.paths[0] ?? 'this route'}, since GET asks for no CSRF token: add methods=["POST"].`,
      });
    },
  },
});

/** A record is made past the rights, of what the request says. */
function isMade(source: string): boolean {
  return /\.sudo\(\)\s*\.create\(\s*(\{\s*['"]|\w*(post|kw|vals|values|data)\w*\b)/.test(source);
}
