import { argumentsOfCall, calledBy } from '../python/names.ts';
import { taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

const CLIENTS =
  /^(requests\.(get|post|put|patch|delete|head|request)|urllib\.request\.(urlopen|urlretrieve|Request)|urlopen|httpx\.(get|post|put|delete|request)|urllib2\.urlopen)$/;

export default defineRule({
  id: 'url-from-input',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'The server asks an address that the caller gives',
  why: 'The server stands inside the network: an address such as http://169.254.169.254/ or http://localhost:8069/ is open to it and closed to the caller, who reads it through this call. A fixed host, or a list of known ones, keeps the request where it belongs.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
  bad: `
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/preview", type="json", auth="user")
        def preview(self, url):
            return requests.get(url, timeout=10).text
  `,
  good: `
    import requests
    from odoo import http, models


    class Main(http.Controller):
        @http.route("/weather", type="json", auth="user")
        def weather(self, city):
            return requests.get("https://api.example.com/" + city, timeout=10).text


    class Company(models.Model):
        _inherit = "res.company"

        def ask(self):
            base = self.env["ir.config_parameter"].sudo().get_param("weather.url")
            return requests.get(base, timeout=10).text

        def _fetch(self, url):
            return requests.get(url, timeout=10).text
  `,
  calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'request', 'urlopen', 'urlretrieve', 'Request'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.path || !CLIENTS.test(called.path) || servesNobody(context)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const url = keywords.get('url') ?? positional[called.name === 'request' ? 1 : 0];
      // The text begins with a host of its own.
      if (!url || /^[rbfu]*["']https?:\/\/[^"'{%]+\//i.test(context.slice(url))) return;
      const taint = taintHere(url, context);
      if (taint?.kind !== 'text') return;
      context.report({
        at: node,
        message: `The server asks whatever address ${taint.source} gives, inside the network too: fix the host, or compare it with a list.`,
      });
    },
  },
});
