import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { originsOf } from '../python/flow.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf, scopeFlow } from '../python/orm.ts';
import { functionText, taintHere } from '../python/outside.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'mass-assignment',
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'A route writes the whole form that it gets, with sudo',
  why: 'The form decides which fields are written: besides those that the page shows, a sender adds user_id, state, groups_id or company_id, and sudo() asks for no right. Name the fields that may be written, one by one or by a list.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html',
  bad: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            request.env["crm.lead"].sudo().create(post)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/profile", type="json", auth="user")
        def profile(self, values):
            partner = request.env.user.partner_id.sudo()
            partner.write(dict(values))
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            request.env["crm.lead"].sudo().create({**post, "name": "Lead"})
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            values = {"name": "Lead"}
            values.update(post)
            request.env["crm.lead"].sudo().create(values)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            values = {key: value for key, value in post.items()}
            request.env["crm.lead"].sudo().create(values)
    `,
  ],
  good: `
    from odoo import http
    from odoo.http import request

    FIELDS = ("name", "email")


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            request.env["crm.lead"].sudo().create({"name": post.get("name")})

        @http.route("/listed", type="http", auth="public", methods=["POST"])
        def listed(self, **post):
            values = {key: post[key] for key in FIELDS if key in post}
            request.env["crm.lead"].sudo().create(values)

        @http.route("/some", type="http", auth="public", methods=["POST"])
        def some(self, **post):
            values = {"name": "Lead"}
            values.update({"email": post.get("email")})
            values.update(self._defaults())
            request.env["crm.lead"].sudo().create({**values, "phone": post.get("phone")})
            request.env["crm.lead"].sudo().create({k: v for k, v in post.items() if k in FIELDS})

        @http.route("/plain", type="json", auth="user")
        def plain(self, values):
            request.env["crm.lead"].create(values)

        @http.route("/checked", type="http", auth="user")
        def checked(self, **post):
            values = self._allowed_values(post)
            request.env["crm.lead"].sudo().create(values)
  `,
  calls: ['create', 'write', 'update'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(create|write|update)$/.test(called.name)) return;
      const route = routeAround(context);
      if (!route) return;
      const [values] = argumentsOfCall(node, context).positional;
      if (!values || !recordsOf(called.object, context)?.sudo) return;
      // What the code puts together names its fields itself.
      const whole = originsOf(values, scopeFlow(context)).filter(
        ({ type }) => !/^(dictionary|dictionary_comprehension|list|list_comprehension)$/.test(type),
      );
      const spread = originsOf(values, scopeFlow(context)).flatMap((origin) =>
        spreadInto(origin, values, context),
      );
      const given = [...spread, ...whole].filter(
        (origin) => !/^dict\(\s*[[(]/.test(context.slice(origin)) && !/\bfor\b/.test(context.slice(origin)),
      );
      const taint = given.map((origin) => taintHere(origin, context)).find((found) => found?.kind === 'text');
      if (
        !taint ||
        /\.pop\(|allowed|whitelist|_fields\b|\bfields_get|FIELDS|\bin\s+\w*fields/i.test(
          functionText(context),
        )
      )
        return;
      const open = route.auth === 'public' || route.auth === 'none';
      context.report({
        at: node,
        severity: open ? 'critical' : 'high',
        message: `${taint.source[0]?.toUpperCase()}${taint.source.slice(1)} decides which fields are written, and sudo() asks for no right: name the fields, as in {"name": post.get("name")}.`,
      });
    },
  },
});

/** Dictionaries that come whole into one that is written out: `{**post}`, `values.update(post)`, `for k, v in post.items()`. */
function spreadInto(origin: PyNode, values: PyNode, context: PythonContext): readonly PyNode[] {
  if (origin.type === 'dictionary') {
    const splats = parts(origin).flatMap((part) => (part.type === 'dictionary_splat' ? parts(part) : []));
    return [...splats, ...updates(values, context)].filter(({ type }) => type === 'identifier');
  }
  if (origin.type !== 'dictionary_comprehension') return [];
  const [pair, clause, more] = parts(origin);
  const [key, left, right] = [
    pair && childOf(pair, 'key'),
    clause && childOf(clause, 'left'),
    clause && childOf(clause, 'right'),
  ];
  const name = left && parts(left)[0];
  if (more || !key || !name || !right || context.slice(key) !== context.slice(name)) return [];
  const called = right.type === 'call' ? calledBy(right, context) : undefined;
  return called?.name === 'items' && called.object?.type === 'identifier' ? [called.object] : [];
}

/** `values.update(post)` before the values are used. */
function updates(values: PyNode, context: PythonContext): readonly PyNode[] {
  if (values.type !== 'identifier') return [];
  const name = context.slice(values);
  return scopeFlow(context).calls.flatMap((call) => {
    const called = call.start < values.start ? calledBy(call, context) : undefined;
    return called?.path === `${name}.update` ? argumentsOfCall(call, context).positional : [];
  });
}
