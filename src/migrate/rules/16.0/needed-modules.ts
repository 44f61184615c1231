import { neededModules } from '../../needed-modules.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'needed-modules',
  to: '16.0',
  breaks: 'error',
  summary: 'Parts of a module that moved to another one are depended on',
  why: 'A model, a method or a record that no dependency brings any more is not there when the module is installed.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/account_payment/models/account_payment.py',
  cases: [
    {
      before: example(['payment'], 'account.payment', 'action_refund_wizard'),
      after: example(['payment', 'account_payment'], 'account.payment', 'action_refund_wizard'),
    },
  ],
  noops: [
    example(['account_payment'], 'account.payment', 'action_refund_wizard'),
    example(['payment'], 'res.partner', 'f'),
    example(['payment', 'not_known_to_anybody'], 'account.payment', 'action_refund_wizard'),
    example(['base'], 'res.partner', 'write'),
  ],
  ...neededModules('16.0'),
});

function example(depends: readonly string[], model: string, method: string) {
  const list = depends.map((name) => `        "${name}",\n`).join('');
  return {
    '__manifest__.py': `{
    "name": "Example",
    "version": "15.0.1.0.0",
    "depends": [
${list}    ],
}
`,
    'models/x.py': `from odoo import models


class X(models.Model):
    _inherit = "${model}"

    def ${method}(self):
        return super().${method}()
`,
  };
}
