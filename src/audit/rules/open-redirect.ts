import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { importedPath } from '../python/imports.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { taintHere } from '../python/outside.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'open-redirect',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'A redirect to wherever the request says',
  why: 'A link that begins with the address of this server and ends on another one is what phishing mails are made of. request.redirect() keeps to this server unless local=False is given; werkzeug’s redirect() never does.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.Request.redirect',
  bad: [
    `
    import werkzeug.utils
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/go", auth="public")
        def go(self, url, **kw):
            return werkzeug.utils.redirect(url)

        @http.route("/away", auth="public")
        def away(self, **kw):
            return request.redirect(kw["next"], local=False)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/query", auth="public")
        def query(self, url):
            return request.redirect_query(url, {"a": 1}, local=False)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/header", auth="public")
        def header(self, url):
            return request.make_response("", headers=[("Location", url)])
    `,
    `
    from odoo import http


    class Main(http.Controller):
        @http.route("/header", auth="public")
        def header(self, url):
            return http.Response("", 302, {"Location": url})
    `,
    `
    from odoo import http
    from werkzeug.utils import redirect as wredirect


    class Main(http.Controller):
        @http.route("/go", auth="public")
        def go(self, url):
            return wredirect(url)
    `,
  ],
  good: `
    import werkzeug.utils
    from odoo import http
    from odoo.http import request

    PLACES = ("/shop", "/blog")


    class Main(http.Controller):
        @http.route("/go", auth="public")
        def go(self, url, **kw):
            return request.redirect(url)

        @http.route("/shop/<int:number>", auth="public")
        def shop(self, number):
            return werkzeug.utils.redirect("/shop?page=%d" % number)

        @http.route("/away", auth="public")
        def away(self, page):
            return request.redirect("https://example.com/" + page, local=False)

        @http.route("/query", auth="public")
        def query(self, url):
            return request.redirect_query(url, {"a": 1})

        @http.route("/header", auth="public")
        def header(self, name):
            return request.make_response("", headers=[("Location", "/shop"), ("X-Name", name)])

        @http.route("/listed", auth="public")
        def listed(self, page):
            if page not in PLACES:
                page = "/shop"
            return werkzeug.utils.redirect(page)
  `,
  calls: ['redirect', 'redirect_query', 'wredirect', 'make_response', 'Response'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      if (/^(make_response|Response)$/.test(called.name)) {
        // A Response has its status before the headers.
        const at = called.name === 'Response' ? 2 : 1;
        tell(locationOf(keywords.get('headers') ?? positional[at], context));
        return;
      }
      const function_ = childOf(node, 'function');
      const path = (function_ && importedPath(function_, context.file)) ?? called.path ?? '';
      const foreign = /^(werkzeug\.utils\.redirect|werkzeug\.redirect|redirect)$/.test(path);
      const local = keywords.get('local') ?? positional[called.name === 'redirect_query' ? 3 : 2];
      const own = /^(http\.)?request\.redirect(_query)?$/.test(called.path ?? '');
      if (!foreign && !(own && local && context.slice(local) === 'False')) return;
      tell(positional[0] ?? keywords.get('location'));

      function tell(url: PyNode | undefined): void {
        if (!url || beginsFixed(context.slice(url))) return;
        const taint = taintHere(url, context, { rpc: false });
        if (taint?.kind !== 'text') return;
        context.report({
          at: node,
          message: `The redirect goes wherever ${taint.source} says, other servers included: use request.redirect(url), which stays here, or compare with a list of known places.`,
        });
      }
    },
  },
});

/** What a list or a dictionary of headers gives as `Location`. */
function locationOf(headers: PyNode | undefined, { text }: PythonContext): PyNode | undefined {
  if (!headers || !/^(list|dictionary)$/.test(headers.type)) return undefined;
  for (const entry of parts(headers)) {
    const [name, value] =
      entry.type === 'tuple' ? parts(entry) : [childOf(entry, 'key'), childOf(entry, 'value')];
    if (name && String(literalOf(name, text)).toLowerCase() === 'location') return value;
  }
  return undefined;
}

/** The text says the host, or the root, before anything else comes. */
function beginsFixed(source: string): boolean {
  return /^[rbfu]*["'](https?:\/\/[^"'{%]+\/|\/[^/"'{%])/i.test(source);
}
