import type { PyNode } from '../../source/python/node.ts';
import { originsOf } from '../python/flow.ts';
import { argumentsOfCall } from '../python/names.ts';
import { scopeFlow } from '../python/orm.ts';
import { taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'attribute-from-input',
  aliases: ['unsafe-getattr'],
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'getattr or setattr with a name that the caller gives',
  why: 'getattr reaches everything that an object has: private methods, the environment, the cursor. With a name from a request or an RPC argument the caller decides which. record[name] only reads fields, and a list of allowed names says which.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#accessing-object-attributes',
  bad: [
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def value(self, name):
            return getattr(self, name)
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/call", type="json", auth="user")
        def call(self, model, method):
            return getattr(request.env[model], method)()
    `,
  ],
  good: `
    from odoo import models

    NAMES = ("name", "author")


    class Book(models.Model):
        _name = "library.book"

        def value(self, name):
            return self[name]

        def listed(self, name):
            if name not in NAMES:
                return False
            return getattr(self, name)

        def fixed(self, kind):
            return getattr(self, "_compute_%s" % self._name)

        def named(self, kind):
            method = "%s_get_form" % kind
            return getattr(self, method)()

        def prefixed(self, kind):
            return getattr(self, "_export_" + kind)()

        def _value(self, name):
            return getattr(self, name)

        def summed(self, name, lines):
            return sum(getattr(line, name) for code, line in lines.items())


    class Service(Component):
        _name = "library.service"

        def dispatch(self, method_name):
            return getattr(self, method_name)()
  `,
  calls: ['getattr', 'setattr'],
  python: {
    call(node, context) {
      const [called] = node.children;
      if (called?.type !== 'identifier' || !/^[gs]etattr$/.test(context.slice(called))) return;
      const [object, name] = argumentsOfCall(node, context).positional;
      // What came as JSON has no methods.
      if (!object || !name || taintHere(object, context)?.json || isGiven(object, context)) return;
      // A fixed beginning keeps to methods that are made for it.
      const fixed = originsOf(name, scopeFlow(context)).some((origin) =>
        /^\(?[rbfu]*["'](_|\w{2})|["'}sd]_?[a-z]\w{3,}["']/i.test(context.slice(origin)),
      );
      if (fixed) return;
      const taint = taintHere(name, context);
      if (taint?.kind !== 'text' || servesNobody(context)) return;
      context.report({
        at: node,
        message: `${context.slice(called)}() takes any name from ${taint.source}, private methods included: read a field with record[name], and compare the name with a list first.`,
      });
    },
  },
});

/** An element of what the caller gives: of JSON, where it comes from outside. */
function isGiven(object: PyNode, { functionNode, method, text }: PythonContext): boolean {
  if (object.type !== 'identifier' || !functionNode) return false;
  const loop = new RegExp(
    `\\bfor\\s[^:\\n]*\\b${text.slice(object.start, object.end)}\\b[^:\\n]*?\\sin\\s+(\\w+)`,
  );
  const over = loop.exec(text.slice(functionNode.start, functionNode.end))?.[1];
  return over !== undefined && over !== 'self' && method?.params.includes(over) === true;
}
