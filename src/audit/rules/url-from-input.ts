import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { originsOf } from '../python/flow.ts';
import { importedPath } from '../python/imports.ts';
import { argumentsOfCall, type Called, calledBy } from '../python/names.ts';
import { scopeFlow } from '../python/orm.ts';
import { taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { interpolations } from '../python/taint.ts';
import { defineRule, type PythonContext } from '../rule.ts';

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
  bad: [
    `
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/preview", type="json", auth="user")
        def preview(self, url):
            return requests.get(url, timeout=10).text
    `,
    `
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/image", type="json", auth="user")
        def image(self, host, name):
            session = requests.Session()
            return session.get("https://%s/%s" % (host, name), timeout=10).text
    `,
    `
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/image", type="json", auth="user")
        def image(self, host, name):
            return requests.get(host + "/" + name, timeout=10).text
    `,
    `
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/image", type="json", auth="user")
        def image(self, host, name):
            return requests.get(f"{self.scheme}://{host}/{name}", timeout=10).text
    `,
    `
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/image", type="json", auth="user")
        def image(self, host, name):
            return requests.get(self.scheme + "://" + host + "/" + name, timeout=10).text
    `,
  ],
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

        def project(self, number, name):
            url = self.endpoint + "/projects/%s" % number
            requests.post(url, json={}, timeout=10)
            requests.get(f"{self.endpoint}/projects/{name}", timeout=10)
            path = "%s/projects/%s" % (self.endpoint, name)
            requests.get("{}/projects/{}".format(self.endpoint, name), timeout=10)
            return requests.get(path, timeout=10).text

        def _fetch(self, url):
            return requests.get(url, timeout=10).text
  `,
  calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'request', 'urlopen', 'urlretrieve', 'Request'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.path || servesNobody(context)) return;
      if (!CLIENTS.test(called.path) && !isSession(called, context)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const url = keywords.get('url') ?? positional[called.name === 'request' ? 1 : 0];
      // The text begins with a host of its own.
      if (!url || /^[rbfu]*["']https?:\/\/[^"'{%]+\//i.test(context.slice(url))) return;
      const taint = taintHere(url, context);
      if (taint?.kind !== 'text' || hostIsFixed(url, context)) return;
      context.report({
        at: node,
        message: `The server asks whatever address ${taint.source} gives, inside the network too: fix the host, or compare it with a list.`,
      });
    },
  },
});

/** `session.get(...)` of a `requests.Session()` that the function made. */
function isSession({ name, object }: Called, context: PythonContext): boolean {
  if (object?.type !== 'identifier' || !/^(get|post|put|patch|delete|head|request)$/.test(name)) return false;
  return originsOf(object, scopeFlow(context)).some((origin) => {
    const made = origin.type === 'call' ? childOf(origin, 'function') : undefined;
    return (
      made !== undefined &&
      /^(requests\.([Ss]ession)|httpx\.Client)$/.test(importedPath(made, context.file) ?? '')
    );
  });
}

/**
 * What stands first in the address is none of the caller's, such as an address of the settings, and a path follows: the
 * host is fixed whatever they give.
 */
function hostIsFixed(url: PyNode, context: PythonContext): boolean {
  const origins = originsOf(url, scopeFlow(context));
  return origins.length > 0 && origins.every((origin) => startsFixed(origin, context));
}

function startsFixed(node: PyNode, context: PythonContext): boolean {
  const { text } = context;
  const own = (part: PyNode | undefined) => part !== undefined && taintHere(part, context) === undefined;
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  if (node.type === 'binary_operator' && left && right) {
    const sign = text.slice(left.end, right.start).replaceAll(/[()\s]/g, '');
    // A sum of sums: what matters is the first of all.
    if (sign === '+' && left.type === 'binary_operator' && !isFormat(left, text))
      return startsFixed(left, context);
    if (sign === '+') return own(left) && !isText(left, text) && !isText(right, text, /^:\/\//);
    return sign === '%' && PLACE_FIRST.test(text.slice(left.start, left.end)) && own(firstOf(right));
  }
  if (node.type === 'string') {
    const [first] = interpolations(node);
    return (
      first !== undefined &&
      /^\w*["']+\{/.test(text.slice(node.start, node.end)) &&
      // `{scheme}://{host}` says nothing of the host.
      !/^[^}]*\}:\/\//.test(text.slice(first.end, node.end)) &&
      own(first)
    );
  }
  const called = node.type === 'call' ? calledBy(node, context) : undefined;
  if (called?.name !== 'format' || !called.object) return false;
  const [first] = argumentsOfCall(node, context).positional;
  return /^\w*["']+\{0?\}\//.test(text.slice(called.object.start, called.object.end)) && own(first);
}

const PLACE_FIRST = /^\w*["']+%(\(\w+\))?s\//;

function firstOf(right: PyNode): PyNode | undefined {
  if (right.type === 'dictionary') return undefined;
  return right.type === 'tuple' ? parts(right)[0] : right;
}

function isFormat(node: PyNode, text: string): boolean {
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  return left !== undefined && right !== undefined && text.slice(left.end, right.start).includes('%');
}

function isText(node: PyNode, text: string, like = /^/): boolean {
  const value = literalOf(node, text);
  return typeof value === 'string' && like.test(value);
}
