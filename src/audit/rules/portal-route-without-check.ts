import { recordsChosenOutside } from '../python/public-records.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'portal-route-without-check',
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'A route for logged-in users fetches any record that the request names, with sudo',
  why: 'Portal users are logged in too. With sudo() neither access rights nor record rules are asked, so a customer who counts the id up reads the documents of all others. `_document_check_access` of the portal, or check_access before sudo(), asks whether this user may see this record.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls',
  bad: `
    from odoo import http
    from odoo.http import request


    class Portal(http.Controller):
        @http.route("/my/loan/<int:loan_id>", type="http", auth="user", website=True)
        def loan(self, loan_id, **kw):
            loan = request.env["library.loan"].sudo().browse(loan_id)
            return request.render("library.loan", {"loan": loan})
  `,
  good: [
    `
    from odoo import http
    from odoo.exceptions import AccessError
    from odoo.http import request


    class Portal(http.Controller):
        @http.route("/my/loan/<int:loan_id>", type="http", auth="user", website=True)
        def loan(self, loan_id, access=None, **kw):
            try:
                loan = self._document_check_access("library.loan", loan_id, access)
            except AccessError:
                return request.redirect("/my")
            return request.render("library.loan", {"loan": loan.sudo()})

        @http.route("/my/plain/<int:loan_id>", type="http", auth="user", website=True)
        def plain(self, loan_id):
            return str(request.env["library.loan"].browse(loan_id).name)

        @http.route("/my/country/<int:country_id>", type="http", auth="user", website=True)
        def country(self, country_id):
            return str(request.env["res.country"].sudo().browse(country_id).name)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Portal(http.Controller):
        @http.route("/my/loan/<int:loan_id>", type="http", auth="user")
        def loan(self, loan_id):
            loan = request.env["library.loan"].browse(loan_id)
            loan.check_access("read")
            return str(loan.sudo().name)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Portal(http.Controller):
        @http.route("/my/loans", type="http", auth="user")
        def loans(self):
            partner = request.env["res.partner"].sudo().browse(request.env.user.partner_id.id)
            return str(partner.name)
    `,
  ],
  calls: ['browse', 'search', 'search_read'],
  python: {
    call(node, context) {
      const route = routeAround(context);
      if (route?.auth !== 'user') return;
      const chosen = recordsChosenOutside(node, context);
      if (!chosen) return;
      const what = chosen.model === undefined ? 'any record' : `any record of ${chosen.model}`;
      context.report({
        at: node,
        model: chosen.model,
        severity: chosen.used ? undefined : 'medium',
        message: `Every logged-in user, portal users too, gets ${what} here: ${chosen.taint.source} chooses it and sudo() asks for no rights. Call _document_check_access() or check_access("read") on the record before sudo().`,
      });
    },
  },
});
