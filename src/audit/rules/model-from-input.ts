import { childOf, type PyNode } from '../../source/python/node.ts';
import { isEnvironment, recordsOf } from '../python/orm.ts';
import { functionText, hasGuard, taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const LIFTS = /sudo|SUPERUSER_ID|with_user|\bsu\s*=|\buser\s*=/;

export default defineRule({
  id: 'model-from-input',
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'The caller chooses the model, and sudo() asks for no rights',
  why: 'With a name of their own the caller gets users, system parameters or payment data in the place of what the code was made for. Compare the name with a list of models, or leave sudo() out so that the rights of the caller hold.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls',
  bad: [
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/read", type="json", auth="public")
        def read(self, model, record_id):
            return request.env[model].sudo().search_read([("id", "=", record_id)])
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def related(self, model):
            return self.sudo().env[model].search([]).mapped("display_name")
    `,
  ],
  good: `
    from odoo import http, models
    from odoo.http import request

    MODELS = ("library.book",)


    class Main(http.Controller):
        @http.route("/read", type="json", auth="user")
        def read(self, model, record_id):
            return request.env[model].search_read([("id", "=", record_id)])

        @http.route("/listed", type="json", auth="public")
        def listed(self, model):
            if model not in MODELS:
                return []
            return request.env[model].sudo().search_read([])


    class Book(models.Model):
        _name = "library.book"

        def _related(self, model):
            return self.env[model].sudo().search([])

        def fixed(self):
            return self.env["library.book"].sudo().search([])
  `,
  python: {
    subscript(node, context) {
      const [env, key] = [childOf(node, 'value'), childOf(node, 'subscript')];
      if (!env || !key || key.type === 'string' || !context.functionNode) return;
      // Most functions lift no rights, which their text tells without a look at each subscript.
      if (!LIFTS.test(functionText(context))) return;
      if (!isEnvironment(env, context)) return;
      const taint = taintHere(key, context);
      if (taint?.kind !== 'text') return;
      const around = context.ancestors.at(-1);
      const name = around?.type === 'attribute' ? childOf(around, 'attribute') : undefined;
      const sudo =
        recordsOf(node, context)?.sudo ||
        (name && context.slice(name) === 'sudo') ||
        isLaterSudo(node, context);
      if (!sudo || hasGuard(context) || servesNobody(context)) return;
      if (!/\.(search\w*|browse|read\w*|write|create|unlink|mapped)\(/.test(functionText(context))) return;
      const auth = routeAround(context)?.auth;
      context.report({
        at: node,
        severity: auth === 'public' || auth === 'none' ? 'critical' : 'high',
        message: `${taint.source[0]?.toUpperCase()}${taint.source.slice(1)} chooses the model, and sudo() asks for no rights: compare it with a list of models, or leave sudo() out.`,
      });
    },
  },
});

/** `records = env[model]` and then `records.sudo()`. */
function isLaterSudo(node: PyNode, context: PythonContext): boolean {
  const assignment = context.ancestors.findLast(({ type }) => type === 'assignment');
  const left = assignment?.children.find(({ field }) => field === 'left');
  if (!left || !context.functionNode || left.end > node.start) return false;
  const name = context.text.slice(left.start, left.end);
  return (
    /^\w+$/.test(name) &&
    new RegExp(`\\b${name}\\.sudo\\(`).test(context.text.slice(node.end, context.functionNode.end))
  );
}
