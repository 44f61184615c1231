import type { MethodFacts } from '../../source/project/facts.ts';
import type { MethodFact } from '../../source/types.ts';
import { namedClasses } from '../lookup/decorated.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

export default defineRule({
  id: 'override-signature',
  severity: 'high',
  category: 'correctness',
  summary: 'An override takes other arguments than the method that it replaces',
  why: 'Whoever calls the method does so as its first author wrote it. An override that asks for more, or takes less, raises TypeError in code that was right.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/addons/test_lint/tests/test_override_signatures.py',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def address_get(self):
            return super().address_get()
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals, force):
            return super().write(vals)
    `,
  ],
  good: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def address_get(self, kinds=None, more=False):
            return super().address_get(kinds)

        @api.model_create_multi
        def create(self, values):
            return super().create(values)

        def write(self, *args, **kwargs):
            return super().write(*args, **kwargs)

        def name_of_our_own(self, a, b, c):
            return a
    `,
  ],
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        for (const method of fact.methods) {
          if (method.name.startsWith('__') || method.params[0] !== 'self') continue;
          const message = troubleWith(context, model, fact.name, method);
          if (message) context.report({ at: method.nameSpan, ...message });
        }
      }
    },
  },
});

function troubleWith(context: ModuleContext, model: string, klass: string, method: MethodFact) {
  const { lineage, kind } = context.model(model);
  if (kind === undefined) return undefined;
  const here = lineage.find((part) => part.module === context.module.name && part.name === klass);
  const own = here && Object.hasOwn(here.methods, method.name) ? here.methods[method.name] : undefined;
  if (!own || own.variadic) return undefined;
  const others = lineage.flatMap((part): MethodFacts[] => {
    const other = Object.hasOwn(part.methods, method.name) ? part.methods[method.name] : undefined;
    return part.module === context.module.name || !other ? [] : [other];
  });
  const [first] = others;
  if (
    !first ||
    others.some((other) => other.decorators?.some((name) => /staticmethod|classmethod|property/.test(name)))
  )
    return undefined;
  const own0 = own.required ?? [];
  const takes = `${method.name} takes (${own.params.join(', ')}) here, but (${first.params.join(', ')}) in the method that it overrides`;
  if (others.every((other) => !other.variadic && own0.length > other.params.length)) {
    const extra = own0.slice(first.params.length).join(', ');
    return { message: `${takes}: calls that give no ${extra} fail. Give it a default.` };
  }
  if (others.every((other) => (other.required ?? []).length > own.params.length)) {
    return { message: `${takes}: every call fails. Take the same arguments.` };
  }
  if (others.every((other) => !other.variadic && other.params.length > own.params.length)) {
    const missing = first.params.slice(own.params.length).join(', ');
    return {
      severity: 'medium' as const,
      message: `${takes}: calls that give ${missing} fail. Take the same arguments.`,
    };
  }
  return undefined;
}
