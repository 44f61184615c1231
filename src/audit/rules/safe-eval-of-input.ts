import { childOf } from '../../source/python/node.ts';
import { importedPath } from '../python/imports.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'safe-eval-of-input',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'safe_eval on what a caller sends',
  why: 'safe_eval keeps code from the file system, not from the objects that it is given, and long loops or huge numbers still stop the worker. For a list, a dictionary or a domain that a request brings, ast.literal_eval reads the value and runs nothing.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#evaluating-content',
  bad: [
    `
    from odoo import http
    from odoo.tools.safe_eval import safe_eval


    class Main(http.Controller):
        @http.route("/books", type="json", auth="user")
        def books(self, domain):
            return safe_eval(domain)
    `,
    `
    from odoo import models
    from odoo.tools.safe_eval import safe_eval


    class Book(models.Model):
        _name = "library.book"

        def run(self, formula):
            return safe_eval(formula, {"self": self})
    `,
    `
    from odoo import models
    from odoo.tools.safe_eval import safe_eval as eval


    class Book(models.Model):
        _name = "library.book"

        def run(self, formula):
            return eval(formula, {"self": self})
    `,
  ],
  good: `
    import ast
    from odoo import models
    from odoo.tools.safe_eval import safe_eval


    class Book(models.Model):
        _name = "library.book"

        def run(self, domain):
            return ast.literal_eval(domain)

        def _run(self, formula):
            return safe_eval(formula, {"self": self})

        def total(self):
            action = self.env["ir.actions.act_window"]._for_xml_id("library.action")
            return safe_eval(action["domain"])
  `,
  calls: ['safe_eval', 'eval', 'se', 'seval'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const function_ = childOf(node, 'function');
      if (!called || !function_) return;
      // `from odoo.tools.safe_eval import safe_eval as eval`
      if (called.name !== 'safe_eval' && !/\.safe_eval$/.test(importedPath(function_, context.file) ?? ''))
        return;
      const [code] = argumentsOfCall(node, context).positional;
      const taint = taintHere(code, context);
      if (taint?.kind !== 'text' || servesNobody(context)) return;
      context.report({
        at: node,
        message: `safe_eval() runs what ${taint.source} says: read a value with ast.literal_eval(), or keep expressions in a field that only administrators write.`,
      });
    },
  },
});
