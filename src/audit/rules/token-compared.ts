import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { taintHere } from '../python/outside.ts';
import { isTestFile } from '../python/places.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const SECRET = /(^|_)(access_token|token|secret|signature|sig|hmac|digest|api_?key|password)$/i;

export default defineRule({
  id: 'token-compared',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'A token or signature is compared with ==',
  why: '== stops at the first character that differs, and the time it takes tells how many were right. Over many requests a token or a signature is guessed piece by piece. consteq() of odoo.tools, or hmac.compare_digest(), always takes the same time.',
  link: 'https://docs.python.org/3/library/hmac.html#hmac.compare_digest',
  bad: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id, access_token=None):
            order = request.env["sale.order"].sudo().browse(order_id)
            if order.access_token != access_token:
                return request.not_found()
            return str(order.name)

        @http.route("/hook", type="json", auth="none")
        def hook(self):
            signature = request.httprequest.headers.get("X-Signature")
            expected = self.sign()
            return expected == signature
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/key", type="json", auth="none")
        def key(self, **kw):
            key = kw.get("key")
            return key == request.env.company.sudo().api_key
    `,
  ],
  good: `
    from odoo import http
    from odoo.http import request
    from odoo.tools import consteq


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id, access_token=None, state=None):
            order = request.env["sale.order"].sudo().browse(order_id)
            if access_token == "" or access_token is None:
                return request.not_found()
            if not consteq(order.access_token, access_token):
                return request.not_found()
            return str(order.state == state)


    def same(token, other):
        return token == other
  `,
  python: {
    comparison_operator(node, context) {
      const [left, right] = parts(node);
      if (!left || !right || parts(node).length !== 2) return;
      if (!/^(==|!=)$/.test(context.text.slice(left.end, right.start).trim())) return;
      if (isPlain(left) || isPlain(right) || !(isSecret(left, context) || isSecret(right, context))) return;
      if (!context.functionNode || isTestFile(context.file.source.path)) return;
      if (!routeAround(context) && !/request\./.test(context.slice(context.functionNode))) return;
      const taint = taintHere(left, context, { rpc: false }) ?? taintHere(right, context, { rpc: false });
      if (taint?.kind !== 'text') return;
      context.report({
        at: node,
        message: 'How long == takes tells how much of the secret was right: use consteq() of odoo.tools.',
      });
    },
  },
});

function isPlain({ type }: PyNode): boolean {
  return /^(string|none|true|false|integer)$/.test(type);
}

function isSecret(node: PyNode, context: PythonContext): boolean {
  const name = node.type === 'attribute' ? childOf(node, 'attribute') : node;
  return name?.type === 'identifier' && SECRET.test(context.slice(name));
}
