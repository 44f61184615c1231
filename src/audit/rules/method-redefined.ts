import type { MethodFact } from '../../source/types.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'method-redefined',
  aliases: ['COR034B', 'E8513', 'function-redefined', 'E0102', 'F811'],
  severity: 'high',
  category: 'correctness',
  summary: 'One class defines the same method twice',
  why: 'Python keeps the last definition. The code of the first one never runs, and neither do its decorators: a constraint that has the name of another one checks nothing.',
  link: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/error/function-redefined.html',
  bad: `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("name")
        def _check(self):
            pass

        @api.constrains("ref")
        def _check(self):
            pass
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        @property
        def total(self):
            return 1

        @total.setter
        def total(self, value):
            pass
    `,
    `
    from typing import overload

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        @overload
        def total(self, one: int): ...

        @overload
        def total(self, one: str): ...

        def total(self, one):
            return one


    class PartnerToo(models.Model):
        _inherit = "res.partner"

        def total(self, one):
            return super().total(one)
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { methods, name: klass } of file.classes) {
        const seen = new Map<string, MethodFact>();
        for (const method of methods) {
          const before = seen.get(method.name);
          seen.set(method.name, method);
          if (!before || [before, method].some(isDeliberate)) continue;
          context.report({
            source: file.source,
            at: method.nameSpan,
            message: `${klass} has a method ${method.name}() in line ${file.source.lineAt(before.start)} already, which never runs because of this one. Rename one of them, or join them.`,
          });
        }
      }
    }
  },
});

/** Decorators that make several definitions of one name work together. */
function isDeliberate({ decorators }: MethodFact): boolean {
  return decorators.some(({ name }) =>
    /\.(setter|getter|deleter|register)$|overload$|^property$|singledispatch/.test(name),
  );
}
