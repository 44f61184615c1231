import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { hasGuard, isRpcMethod } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unguarded-state-method',
  severity: 'low',
  confidence: 'likely',
  category: 'security',
  summary: 'A method that anybody can call moves a workflow on, with sudo and without asking',
  why: 'Methods without an underscore are open to every logged-in user over RPC. One that writes a state with sudo() lets a portal user confirm, approve or pay: the rights of the model do not stop sudo(). Ask has_group() or check_access first, or begin the name with an underscore.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#unsafe-public-methods',
  bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def approve(self):
            self.sudo().write({"state": "approved"})
  `,
  good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def approve(self):
            self.write({"state": "approved"})

        def _approve(self):
            self.sudo().write({"state": "approved"})

        def note(self):
            self.sudo().write({"note": "x"})

        def checked(self):
            self.check_access("write")
            self.sudo().write({"state": "approved"})
  `,
  calls: ['write'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'write' || !called.object || !isRpcMethod(context) || servesNobody(context))
        return;
      const [values] = argumentsOfCall(node, context).positional;
      if (values?.type !== 'dictionary' || hasGuard(context)) return;
      const keys = parts(values).flatMap((pair) => {
        const key = childOf(pair, 'key');
        const name = key && literalOf(key, context.text);
        return typeof name === 'string' ? [name] : [];
      });
      const state = keys.find((key) =>
        /^(state|status|stage_id|approved|approved_by|paid|active|validated)$/.test(key),
      );
      const records = state === undefined ? undefined : recordsOf(called.object, context);
      if (!records?.sudo) return;
      context.report({
        at: node,
        model: records.model,
        message: `Every logged-in user may call ${context.method?.name}(), and sudo() writes ${state} for them: ask for a right first, or begin the name with an underscore.`,
      });
    },
  },
});
