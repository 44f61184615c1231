import { childOf } from '../../source/python/node.ts';
import { classAround } from '../python/class-scope.ts';
import { superCalls } from '../python/super-calls.ts';
import { defineRule, type PythonContext } from '../rule.ts';

/** They give the same records, of which the method is called then. */
const SAME_RECORDS = /^(with_\w+|sudo|browse|exists|filtered|sorted)$/;

export default defineRule({
  id: 'super-method-mismatch',
  aliases: ['W8164'],
  severity: 'medium',
  category: 'correctness',
  summary: 'super() of another method than the one that is defined',
  why: "The parents' method of this name is left out, and the other one is run past its overrides in this class and in modules above. Mostly the method was copied or renamed and the call forgotten.",
  link: 'https://docs.python.org/3/library/functions.html#super',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_archive(self):
            return super().action_unarchive()
  `,
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_archive(self):
            return super(Partner, self).action_archive()

        def action_unarchive(self):
            return super().with_context(quick=True).action_unarchive()

        def message_post_queued(self, **kw):
            return super().message_post(**kw)

        def write(self, vals):
            def later():
                return self.action_archive()

            later()
            return super().write(vals)
  `,
  python: {
    function_definition(node, context) {
      if (!classAround(context)) return;
      const name = childOf(node, 'name');
      const own = name ? context.slice(name) : '';
      // A queued or cached variant has a name of its own.
      if (/queue|cache/.test(own)) return;
      const calls = superCalls(node, context);
      const skipped = !calls.some((call) => call.name === own) && hasParent(own, context);
      for (const { node: call, name: called } of calls) {
        if (called === own || SAME_RECORDS.test(called)) continue;
        context.report({
          at: call,
          severity: skipped ? 'medium' : 'low',
          message: `${own} calls super().${called}(): call super().${own}(), or self.${called}() when the other method is meant.`,
        });
      }
    },
  },
});

/** The model has the method in another class too, which is left out then. */
function hasParent(name: string, context: PythonContext): boolean {
  const { klass, file, module } = context;
  if (klass?.model === undefined) return false;
  return context
    .model(klass.model)
    .classes.some(
      (part) =>
        Object.hasOwn(part.methods, name) &&
        !(part.module === module.name && part.path === file.source.path && part.start === klass.start),
    );
}
