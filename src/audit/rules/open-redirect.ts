import { argumentsOfCall, calledBy } from '../python/names.ts';
import { taintHere } from '../python/outside.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'open-redirect',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'A redirect to wherever the request says',
  why: 'A link that begins with the address of this server and ends on another one is what phishing mails are made of. request.redirect() keeps to this server unless local=False is given; werkzeug’s redirect() never does.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.Request.redirect',
  bad: `
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

        @http.route("/listed", auth="public")
        def listed(self, page):
            if page not in PLACES:
                page = "/shop"
            return werkzeug.utils.redirect(page)
  `,
  calls: ['redirect', 'redirect_query', 'redirect_with_hash'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called || !/^redirect(_query|_with_hash)?$/.test(called.name)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const foreign = /^(werkzeug\.utils\.redirect|werkzeug\.redirect|redirect)$/.test(called.path ?? '');
      const local = keywords.get('local') ?? positional[2];
      if (!foreign && !(called.path === 'request.redirect' && local && context.slice(local) === 'False'))
        return;
      const url = positional[0] ?? keywords.get('location');
      if (!url || beginsFixed(context.slice(url))) return;
      const taint = taintHere(url, context, { rpc: false });
      if (taint?.kind !== 'text') return;
      context.report({
        at: node,
        message: `The redirect goes wherever ${taint.source} says, other servers included: use request.redirect(url), which stays here, or compare with a list of known places.`,
      });
    },
  },
});

/** The text says the host, or the root, before anything else comes. */
function beginsFixed(source: string): boolean {
  return /^[rbfu]*["'](https?:\/\/[^"'{%]+\/|\/[^/"'{%])/i.test(source);
}
