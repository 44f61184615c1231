import { parts } from '../../source/python/literal.ts';
import { originsOf } from '../python/flow.ts';
import { calledBy } from '../python/names.ts';
import { scopeFlow } from '../python/orm.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json-string-from-http-route',
  severity: 'low',
  category: 'security',
  summary: 'JSON is returned as HTML',
  why: 'A text that a route of type http returns is sent as text/html. A browser that opens the address shows tags inside the JSON as a page, scripts included. make_json_response() (16.0 and later), or a response with the right content type, has no such reading.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.Request.make_json_response',
  bad: `
    import json
    from odoo import http


    class Main(http.Controller):
        @http.route("/data", type="http", auth="user")
        def data(self):
            return json.dumps({"a": 1})
  `,
  good: `
    import json
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/data", type="http", auth="user")
        def data(self):
            return request.make_json_response({"a": 1})

        @http.route("/old", type="http", auth="user")
        def old(self):
            return request.make_response(json.dumps({}), [("Content-Type", "application/json")])

        @http.route("/rpc", type="json", auth="user")
        def rpc(self):
            return json.dumps({"a": 1})
  `,
  python: {
    return_statement(node, context) {
      if (routeAround(context)?.type !== 'http') return;
      // What a function inside returns is not sent.
      if (context.ancestors.filter(({ type }) => type === 'function_definition').length !== 1) return;
      const [value] = parts(node);
      if (!value) return;
      const dumped = originsOf(value, scopeFlow(context)).some(
        (origin) => calledBy(origin, context)?.path === 'json.dumps',
      );
      if (!dumped) return;
      context.report({
        at: node,
        message:
          'The JSON is sent as text/html, which a browser shows as a page: return request.make_json_response(...), or give the content type application/json.',
      });
    },
  },
});
