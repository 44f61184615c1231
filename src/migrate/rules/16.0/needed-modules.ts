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
  noops: neededNoops(PART),
  ...neededModules('16.0'),
});
