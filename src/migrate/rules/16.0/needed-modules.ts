import { neededCases, neededNoops } from '../../cases/needed.ts';
import { neededModules } from '../../renames/needed-modules.ts';
import { defineMigration } from '../../rule.ts';

const PART = {
  series: '15.0',
  old: 'payment',
  now: 'account_payment',
  model: 'account.payment',
  method: 'action_refund_wizard',
  kept: 'res.partner',
};

export default defineMigration({
  id: 'needed-modules',
  to: '16.0',
  breaks: 'error',
  summary: 'Parts of a module that moved to another one are depended on',
  why: 'A model, a method or a record that no dependency brings any more is not there when the module is installed.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/account_payment/models/account_payment.py',
  cases: neededCases(PART),
  noops: [
    ...neededNoops(PART),
    // What is left of it is in pos_restaurant, which extended it before, and pos_hr_restaurant extends that.
    {
      '__manifest__.py': '{"name": "Example", "version": "15.0.1.0.0", "depends": ["point_of_sale"]}\n',
      'models/example.py':
        'from odoo import models\n\n\nclass PosOrder(models.Model):\n    _inherit = "pos.order"\n\n    def _get_fields_for_draft_order(self):\n        return super()._get_fields_for_draft_order()\n',
    },
  ],
  ...neededModules('16.0'),
});
