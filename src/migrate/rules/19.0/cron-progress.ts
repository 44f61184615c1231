import { calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'cron-progress',
  to: '19.0',
  breaks: 'deprecation',
  worksUntil: 'ever',
  summary: 'A scheduled action tells its progress by _commit_progress()',
  why: '_notify_progress() is deprecated since 19.0. The new method takes what was done since the last call instead of the sum, and commits.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_cron.py',
  cases: [
    { before: method('self.env["ir.cron"]._notify_progress(done=1, remaining=2)'), todos: 1 },
    {
      before: method('cron = self.env["ir.cron"]\n        cron._notify_progress(done=1, remaining=0)'),
      todos: 1,
    },
  ],
  noops: [
    method('self.env["ir.cron"]._commit_progress(1, remaining=2)'),
    method('self._notify_progress(1)'),
    method('return self.env["ir.cron"].search([])'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== '_notify_progress' || !called.object) return;
      if (recordsOf(called.object, context)?.model !== 'ir.cron') return;
      context.report({
        at: called.nameSpan,
        message:
          '_notify_progress() is deprecated since 19.0: _commit_progress() takes what was done since the last call, not the sum, and commits.',
        options: [
          {
            title: 'Tell what this batch did, and what is left',
            code: 'self.env["ir.cron"]._commit_progress(len(batch), remaining=remaining)',
          },
        ],
      });
    },
  },
});

function method(statement: string): string {
  return `from odoo import models\n\n\nclass Example(models.Model):\n    _inherit = "res.partner"\n\n    def f(self):\n        ${statement}\n`;
}
