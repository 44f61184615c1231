import { recordsChosenForRoute, recordsChosenOutside } from '../python/public-records.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sudo-in-public-route',
  aliases: ['route-record-unchecked'],
  severity: 'critical',
  confidence: 'likely',
  category: 'security',
  summary: 'A public route fetches any record that the request names, with sudo',
  why: 'Visitors who are not logged in reach the route, and sudo() asks for no access right and no rule. By counting the id up they read, and where it is written also change, every record of the model. A token that is compared with consteq, or a record rule for the public user in the place of sudo, ties the record to who may see it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls',
  bad: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id):
            order = request.env["sale.order"].sudo().browse(order_id)
            return request.render("shop.order", {"order": order})
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/found/<int:order_id>", auth="public")
        def found(self, order_id):
            order = request.env["sale.order"].sudo().search([("id", "=", order_id)], limit=1)
            return request.render("shop.order", {"order": order})

        @http.route("/order", auth="none")
        def order(self, **kw):
            orders = request.env["sale.order"].sudo()
            number = kw.get("id")
            if number:
                return str(orders.browse(int(number)).name)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        def _order(self, number):
            return request.env["sale.order"].sudo().browse(int(number))

        @http.route("/order", auth="public")
        def order(self, order_id):
            return request.render("shop.order", {"order": self._order(order_id)})
    `,
  ],
  good: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        def _order(self, number):
            return request.env["sale.order"].sudo().browse(int(number))

        @http.route("/order", auth="public")
        def order(self, order_id, access_token=None):
            order = self._order(order_id)
            if not consteq(order.access_token, access_token):
                return request.not_found()
            return request.render("shop.order", {"order": order})

        def _letter(self, number):
            return request.env["res.partner"].sudo().browse(int(number))

        @http.route("/letter", auth="public")
        def letter(self, partner_id, number):
            partner = self._letter(partner_id)
            if partner.ref != number:
                return request.not_found()
            return request.render("shop.letter", {"partner": partner})

        @http.route("/backend", auth="user")
        def backend(self, order_id):
            return str(self._order(order_id).name)

        @http.route("/home", auth="public")
        def home(self):
            return str(self._order(request.session["order"]).name)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route('/order/<model("sale.order"):order>', auth="public")
        def order(self, order):
            return request.render("shop.order", {"order": order.sudo()})

        @http.route("/method", auth="public")
        def method(self, method_id):
            if method_id not in self.cart()._get_delivery_methods().ids:
                return request.not_found()
            return str(request.env["delivery.carrier"].sudo().browse(method_id).name)
    `,
    `
    from odoo import http
    from odoo.http import request
    from odoo.tools import consteq


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id, access_token=None):
            order = request.env["sale.order"].sudo().browse(order_id)
            if not consteq(order.access_token, access_token):
                return request.not_found()
            return request.render("shop.order", {"order": order})

        @http.route("/portal/<int:order_id>", auth="public")
        def portal(self, order_id, **kw):
            order = self._document_check_access("sale.order", order_id, kw.get("key"))
            return request.render("shop.order", {"order": order.sudo()})
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id):
            order = request.env["sale.order"].browse(order_id)
            return request.render("shop.order", {"order": order})

        @http.route("/home", auth="public")
        def home(self):
            page = request.env["website.page"].sudo().browse(request.website.homepage_id.id)
            return request.render("shop.home", {"page": page})

        @http.route("/backend/<int:order_id>", auth="user")
        def backend(self, order_id):
            order = request.env["sale.order"].browse(order_id)
            return str(order.name)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/post/<int:post_id>", auth="public")
        def post(self, post_id):
            post = request.env["blog.post"].sudo().browse(post_id)
            if not post.website_published:
                return request.not_found()
            return request.render("shop.post", {"post": post})
    `,
  ],
  calls: ['browse', 'search', 'search_read'],
  python: {
    call(node, context) {
      const route = routeAround(context);
      if (route && route.auth !== 'public' && route.auth !== 'none') return;
      const chosen = route ? recordsChosenOutside(node, context) : recordsChosenForRoute(node, context);
      if (!chosen) return;
      const what = chosen.model === undefined ? 'any record' : `any record of ${chosen.model}`;
      context.report({
        at: node,
        model: chosen.model,
        severity: chosen.used ? undefined : 'medium',
        message: `${what[0]?.toUpperCase()}${what.slice(1)} can be fetched here by whoever is not logged in: ${chosen.taint.source} chooses it and sudo() asks for no rights. Leave sudo() out, or compare an access token with consteq() first.`,
      });
    },
  },
});
