import { parts } from '../../source/python/literal.ts';
import { type PyNode, walk } from '../../source/python/node.ts';
import { originsOf } from '../python/flow.ts';
import { unescapedParts } from '../python/html.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { scopeFlow } from '../python/orm.ts';
import { isRpcMethod, taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const CLEANERS =
  /^(html_sanitize|escape|html_escape|plaintext2html|nl2br|nl2br_enclose|Markup|quote|quote_plus|urlencode|url_encode|dumps)$/;

export default defineRule({
  id: 'html-concatenated',
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'HTML is put together from what a caller sends',
  why: 'Tags in the value become tags of the page. Sent back at once, a link is enough to run a script in the visitor’s session; stored in a message, it runs at everybody who reads it. Markup("<p>%s</p>") % value escapes the value, and a QWeb template does it everywhere.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#building-the-values',
  bad: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/hello", type="http", auth="public")
        def hello(self, name="", **kw):
            return "<h1>Hello %s</h1>" % name

        @http.route("/found", type="http", auth="public")
        def found(self, **kw):
            return request.make_response(f"<p>{kw.get('q')}</p>", headers=[("Content-Type", "text/html")])
    `,
    `
    from odoo import http


    class Main(http.Controller):
        @http.route("/found", type="http", auth="public")
        def found(self, q):
            return http.Response("<p>" + q + "</p>", content_type="text/html")
    `,
    `
    from odoo import http


    class Main(http.Controller):
        @http.route("/found", type="http", auth="public")
        def found(self, q):
            page = "<p>{}</p>".format(q)
            return page
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def note(self, text):
            return "<div>" + text + "</div>"
    `,
  ],
  good: `
    from markupsafe import Markup, escape
    from odoo import http, models
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/hello", type="http", auth="public")
        def hello(self, name=""):
            return Markup("<h1>Hello %s</h1>") % name

        @http.route("/page/<int:number>", type="http", auth="public")
        def page(self, number):
            return "<h1>Page %s</h1>" % number

        @http.route("/safe", type="http", auth="public")
        def safe(self, name):
            return "<h1>%s</h1>" % escape(name)

        @http.route("/named", type="http", auth="public")
        def named(self, name):
            page = "<h1>%s</h1>" % escape(name)
            title = "Title: " + name
            request.make_response(title)
            return page

        @http.route("/json", type="http", auth="public")
        def json(self, name):
            return request.render("library.page", {"name": name})


    class Book(models.Model):
        _name = "library.book"

        def _note(self, text):
            return "<div>" + text + "</div>"

        def title(self, text):
            return "Title: " + text
  `,
  calls: ['make_response', 'Response'],
  python: {
    return_statement(node, context) {
      const [value] = parts(node);
      if (value) look(value, context);
    },
    call(node, context) {
      const called = calledBy(node, context);
      if (
        called?.name !== 'make_response' &&
        !/^((odoo\.)?http\.|werkzeug\.(wrappers\.)?)?Response$/.test(called?.path ?? '')
      )
        return;
      const [body] = argumentsOfCall(node, context).positional;
      if (body) look(body, context);
    },
  },
});

function look(value: PyNode, context: PythonContext): void {
  const route = routeAround(context);
  if ((!route && !isRpcMethod(context)) || (route && route.type !== 'http') || servesNobody(context)) return;
  // A call decides for itself what it makes of its arguments.
  if (value.type === 'call' && calledBy(value, context)?.name !== 'format') return;
  const origins = originsOf(value, scopeFlow(context));
  if (!origins.some((origin) => hasTags(origin, context))) return;
  for (const part of unescapedParts(value, context)) {
    const taint = taintHere(part, context, { cleaners: CLEANERS });
    if (taint?.kind !== 'text') continue;
    context.report({
      at: value,
      severity: route ? 'high' : 'medium',
      message: `${context.slice(part)} becomes part of the HTML as it is, and comes from ${taint.source}: write Markup("<p>%s</p>") % value, which escapes it, or render a template.`,
    });
    return;
  }
}

function hasTags(value: PyNode, context: PythonContext): boolean {
  return [...walk(value)].some(
    ({ type, start, end }) =>
      type === 'string' && /<\/?[a-z][a-z0-9]*[\s>/]/i.test(context.text.slice(start, end)),
  );
}
