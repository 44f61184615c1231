import { childOf } from '../../source/python/node.ts';
import type { ClassFact, MethodFact } from '../../source/types.ts';
import { classAround } from '../python/class-scope.ts';
import { headOf, leavesByItself, superCalls } from '../python/super-calls.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const VOID = ['__init__', 'init', '_register_hook', 'setUp', 'setUpClass', 'tearDown', 'tearDownClass'];

export default defineRule({
  id: 'missing-return',
  aliases: ['W8110'],
  severity: 'low',
  category: 'correctness',
  summary: 'super() is called and what it returns is lost',
  why: 'Whoever calls the method gets None in the place of what the parents return: an action that the button should open, the values that a later override adds to, the records that were made.',
  link: 'https://docs.python.org/3/library/functions.html#super',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_archive(self):
            super().action_archive()
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals):
            super().write(vals)
    `,
  ],
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Float(compute="_compute_total", inverse="_set_total")

        def write(self, vals):
            done = super().write(vals)
            return done

        @api.depends("name")
        def _compute_total(self):
            super()._compute_total()

        def _set_total(self):
            super()._set_total()

        @api.constrains("name")
        def _check_name(self):
            super()._check_name()

        def walk(self):
            for each in super().walk():
                yield each

        def stop(self):
            super().stop()
            return
    `,
    {
      // The parent is known, and returns nothing.
      'models/a.py': `
        from odoo import models


        class A(models.Model):
            _name = "example.a"
            _description = "A"

            def prepare(self):
                self.ensure_one()
      `,
      'models/b.py': `
        from odoo import models


        class B(models.Model):
            _inherit = "example.a"

            def prepare(self):
                super().prepare()
      `,
    },
  ],
  python: {
    function_definition(node, context) {
      if (!classAround(context)) return;
      const calls = superCalls(node, context);
      if (calls.length === 0 || leavesByItself(node)) return;
      const nameNode = childOf(node, 'name');
      const name = nameNode ? context.slice(nameNode) : '';
      if ((context.settings.voidMethods ?? VOID).includes(name)) return;
      const { klass } = context;
      const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
      if (klass && method && nobodyReads(method, klass)) return;
      const parents =
        klass && calls.some((call) => call.name === name) ? parentsOf(name, klass, context) : [];
      if (parents.length > 0 && parents.every(Boolean)) return;
      const known = parents.includes(false);
      context.report({
        at: headOf(node, context),
        severity: known ? 'medium' : 'low',
        message: known
          ? `${name} loses what super().${name}() returns, and callers get None: write return super().${name}(...).`
          : `${name} calls super() and returns nothing: when the parents return something, write return super()....`,
      });
    },
  },
});

/** Odoo calls it and takes nothing from it. */
function nobodyReads({ name, decorators }: MethodFact, { fields }: ClassFact): boolean {
  if (/^(_compute_|_inverse_|_check_|setUpClass)/.test(name)) return true;
  if (
    decorators.some((decorator) => /^(api\.)?(depends|constrains|ondelete|autovacuum)$/.test(decorator.name))
  ) {
    return true;
  }
  return fields.some(({ kwargs }) =>
    ['compute', 'inverse'].some((keyword) => kwargs.get(keyword)?.value === name),
  );
}

/** Of each method that super() may come to, whether it returns nothing. */
function parentsOf(name: string, klass: ClassFact, context: PythonContext): boolean[] {
  if (klass.model === undefined) return [];
  const models = new Set([klass.model, ...klass.inherit]);
  return [...models].flatMap((model) =>
    context.model(model).classes.flatMap((part) => {
      const here = part.module === context.module.name && part.path === context.file.source.path;
      const method = here && part.start === klass.start ? undefined : part.methods[name];
      return method ? [method.returnsNothing === true] : [];
    }),
  );
}
