import { isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sleep-in-transaction',
  aliases: ['PER018B'],
  severity: 'medium',
  category: 'performance',
  summary: 'time.sleep() in a method of a model or controller',
  why: 'The worker does nothing else while it sleeps, and its transaction stays open: rows that it wrote are locked for all others. A handful of such requests stops the whole server.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html',
  bad: `
    import time

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_sync(self):
            for partner in self:
                partner.ref = "x"
                time.sleep(5)
  `,
  good: [
    `
    import time

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_sync(self):
            start = time.time()
            self.ref = "x"
            return time.time() - start
    `,
    `
    import time


    def wait_for_device(device):
        while not device.ready():
            time.sleep(0.1)
    `,
  ],
  calls: ['sleep'],
  python: {
    call(node, context) {
      const path = calledBy(node, context)?.path;
      if (path !== 'time.sleep' && path !== 'sleep') return;
      const { klass } = context;
      if (!klass || (klass.kind === undefined && !/Controller/.test(klass.bases.join())) || !context.method)
        return;
      if (
        path === 'sleep' &&
        !context.file.imports.some(({ from, names }) => from === 'time' && names.includes('sleep'))
      )
        return;
      if (isRarelyRun(context.file.source.path)) return;
      const [seconds] = argumentsOfCall(node, context).positional;
      context.report({
        at: node,
        message: `${context.method.name}() sleeps${seconds ? ` ${context.slice(seconds)} s` : ''} while its transaction and its worker wait. Let a scheduled action or a job try again later.`,
      });
    },
  },
});
