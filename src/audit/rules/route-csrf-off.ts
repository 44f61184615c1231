import { functionText } from '../python/outside.ts';
import { changesRecords } from '../python/public-records.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

/** Webhooks prove who sends by a signature or a shared secret; a cookie then says nothing. */
const SIGNED =
  /signature|hmac|consteq|compare_digest|token|secret|verify|api_?key|authorization|webhook|notification|_check_|ipn|authenticate/i;

export default defineRule({
  id: 'route-csrf-off',
  severity: 'medium',
  category: 'security',
  summary: 'A route that changes something takes forms of other sites',
  why: 'With csrf=False a page of somebody else can post the form, with the cookie of whoever looks at that page. Routes of type json are not concerned; a webhook needs it, and then has to check a signature or a secret of the sender itself.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.route',
  bad: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/contact/send", type="http", auth="public", methods=["POST"], csrf=False)
        def send(self, **post):
            request.env["crm.lead"].sudo().create({"name": post.get("name")})
            return request.redirect("/thanks")
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/profile/save", type="http", auth="user", csrf=False)
        def save(self, name):
            request.env.user.partner_id.write({"name": name})
            return "ok"
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/profile/name", type="http", auth="user", csrf=False)
        def name(self, name):
            request.env.user.name = name
            return "ok"
    `,
    `
    from odoo import http


    class Main(http.Controller):
        @http.route("/profile/show", auth="public", methods=["GET"], csrf=False)
        def show(self):
            return "ok"
    `,
  ],
  good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/contact/send", type="http", auth="public", methods=["POST"])
        def send(self, **post):
            request.env["crm.lead"].sudo().create({"name": post.get("name")})

        @http.route("/contact/list", type="json", auth="user", csrf=False)
        def names(self):
            request.env["crm.lead"].create({})

        @http.route("/pay/webhook", type="http", auth="public", methods=["POST"], csrf=False)
        def webhook(self, **data):
            self._verify_signature(data)
            request.env["payment.transaction"].sudo().create({})

        @http.route("/status", type="http", auth="public", csrf=False)
        def status(self):
            return "ok"
  `,
  python: {
    function_definition(node, context) {
      const route = context.klass && routeAround({ file: context.file, functionNode: node });
      if (route?.csrf !== false || route.type !== 'http') return;
      const at = route.decorator.kwargs.get('csrf') ?? route.decorator;
      if (route.methods?.every((method) => /^(GET|HEAD|OPTIONS)$/i.test(method))) {
        context.report({
          at,
          severity: 'info',
          message: `csrf=False does nothing on the route ${route.paths[0] ?? ''}, which only takes GET: leave it out, so that nothing is open when POST is added.`,
        });
        return;
      }
      if (!changesRecords(node, context)) return;
      const body = functionText({ text: context.text, functionNode: node });
      if (SIGNED.test(body)) return;
      const open = route.auth === 'public' || route.auth === 'none';
      context.report({
        at,
        severity: open && /\.sudo\(\)/.test(body) ? 'high' : 'medium',
        message: `The route ${route.paths[0] ?? ''} changes records and takes forms of other sites: leave csrf=False out, or check a signature or a secret of the sender.`,
      });
    },
  },
});
