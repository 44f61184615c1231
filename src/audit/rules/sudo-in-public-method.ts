import { parts } from '../../source/python/literal.ts';
import type { PyNode } from '../../source/python/node.ts';
import { originsOf } from '../python/flow.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf, scopeFlow } from '../python/orm.ts';
import { hasGuard, isRpcMethod, taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import type { Taint } from '../python/taint.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'sudo-in-public-method',
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'A method that anybody can call writes what it is given, with sudo',
  why: 'Every logged-in user, portal users included, can call a method whose name has no leading underscore over RPC, on any record and with any arguments. With sudo() neither rights nor rules stand in the way of what the arguments say. An underscore in front of the name (or @api.private from 18.0) keeps callers out; a check of rights before sudo() keeps the method.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#unsafe-public-methods',
  bad: [
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def set_price(self, values):
            self.sudo().write(values)
    `,
    `
    from odoo import api, models


    class Book(models.Model):
        _name = "library.book"

        @api.model
        def drop(self, model, ids):
            records = self.env["library.book"].sudo().browse(ids)
            records.unlink()
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def setting(self, key):
            return self.env["ir.config_parameter"].sudo().get_param(key)
    `,
  ],
  good: [
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _set_price(self, values):
            self.sudo().write(values)

        def set_title(self, values):
            self.write(values)

        def close(self):
            self.sudo().write({"state": "closed"})

        def setting(self, name):
            return self.env["ir.config_parameter"].sudo().get_param("library.%s" % name)

        def _any_setting(self, key):
            return self.env["ir.config_parameter"].sudo().get_param(key)
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def set_price(self, values):
            self.check_access("write")
            self.sudo().write(values)

        def write(self, values):
            self.env["library.log"].sudo().create({"text": str(values)})
            return super().write(values)
    `,
    `
    from odoo import api, models


    class Book(models.Model):
        _name = "library.book"

        @api.private
        def set_price(self, values):
            self.sudo().write(values)
    `,
  ],
  calls: ['write', 'create', 'unlink', 'set_param', 'get_param'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(write|create|unlink|set_param|get_param)$/.test(called.name)) return;
      if (!isRpcMethod(context) || servesNobody(context)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const records = recordsOf(called.object, context);
      if (!records?.sudo || hasGuard(context)) return;
      const values = [...positional, ...keywords.values()];
      if (called.name === 'get_param') {
        // A key of which the code writes the beginning is one of its own.
        const key = positional[0];
        const own = key?.type === 'identifier' ? taintHere(key, context) : undefined;
        if (own?.kind === 'text' && isReturned(node, context))
          context.report({
            at: node,
            model: 'ir.config_parameter',
            message: `sudo().get_param() gives the parameter that ${own.source} names, passwords and keys of services included: read a fixed key, or put an underscore before the method's name.`,
          });
        return;
      }
      const outside = called.name === 'unlink' ? browsed(called.object, context) : values;
      const taint = outside.map((value) => whole(value, context)).find((found) => found !== undefined);
      if (!taint) return;
      context.report({
        at: node,
        model: records.model,
        message: `sudo().${called.name}() gets ${taint.source}: nothing asks whether they may. Check the rights before sudo(), or put an underscore before the method's name.`,
      });
    },
  },
});

/** The caller gets the value. */
function isReturned(call: PyNode, { ancestors }: PythonContext): boolean {
  const around = ancestors.at(-1);
  return around?.type === 'return_statement' && parts(around)[0] === call;
}

/** What chose the records. */
function browsed(object: PyNode, context: PythonContext): readonly PyNode[] {
  return originsOf(object, scopeFlow(context)).flatMap((origin) =>
    calledBy(origin, context)?.name === 'browse' ? argumentsOfCall(origin, context).positional : [],
  );
}

/** A dictionary that is written out says itself which fields it writes. */
function whole(value: PyNode, context: PythonContext): Taint | undefined {
  const origins = originsOf(value, scopeFlow(context));
  return origins.every(({ type }) => type === 'dictionary') ? undefined : taintHere(value, context);
}
