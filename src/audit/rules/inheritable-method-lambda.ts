import { fieldsOf, methodObject } from '../python/fields.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'inheritable-method-lambda',
  aliases: ['E8148'],
  severity: 'medium',
  category: 'correctness',
  summary: 'default or domain is given a method instead of a lambda that calls it',
  why: 'The field keeps the function that stood there when the class was read: a module that overrides the method is not called for it. A lambda asks the finished model.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#make-your-method-extendable',
  bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        def _default_user(self):
            return self.env.user

        user_id = fields.Many2one("res.users", default=_default_user)
  `,
  good: `
    from odoo import fields, models

    DOMAIN = []


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        user_id = fields.Many2one("res.users", default=lambda self: self._default_user(), domain=DOMAIN)
        date = fields.Date(default=fields.Date.context_today)
        name = fields.Char(default="New")

        def _default_user(self):
            return self.env.user
  `,
  python: {
    module(_node, context) {
      for (const placed of fieldsOf(context.file)) {
        for (const keyword of ['default', 'domain']) {
          const method = methodObject(placed, keyword, context.text);
          if (!method) continue;
          const { start, end } = method.node;
          const call = `lambda self: self.${method.name}()`;
          const known = placed.klass.methods.find(({ name }) => name === method.name);
          const simple = known?.required.length === 1 && known.required[0] === 'self';
          context.report({
            at: method.node,
            message: `A module that overrides ${method.name} is not called for ${placed.field.name}: write ${keyword}=${call}.`,
            fix: simple
              ? { title: 'Call it in a lambda', safe: true, edits: [{ start, end, text: call }] }
              : undefined,
          });
        }
      }
    },
  },
});
