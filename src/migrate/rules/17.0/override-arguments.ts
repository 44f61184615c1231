import { methodsWith } from '../../cases/method.ts';
import { changedOverrides } from '../../python/override-arguments.ts';
import defaults from '../../renames/17.0-defaults.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

const account = methodsWith('account');
const attendance = methodsWith('hr_attendance');
const sale = methodsWith('sale');
const website = methodsWith('website_sale');

export default defineMigration({
  id: 'override-arguments',
  to: '17.0',
  breaks: 'error',
  summary: 'Overrides take the arguments that their methods have now',
  why: 'Odoo calls a method with the arguments of its own series: an override that takes more or fewer raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/account/models/account_payment.py',
  cases: [
    {
      before: account(
        'account.payment',
        '_prepare_move_line_default_vals(self, write_off_line_vals=None)',
        'return super()._prepare_move_line_default_vals(write_off_line_vals)',
      ),
      after: account(
        'account.payment',
        '_prepare_move_line_default_vals(self, write_off_line_vals=None, force_balance=None)',
        'return super()._prepare_move_line_default_vals(write_off_line_vals, force_balance)',
      ),
    },
    {
      // A mixin of employees, of which they have the method themselves.
      before: attendance(
        'hr.employee.base',
        '_attendance_action_change(self)',
        'return super()._attendance_action_change()',
      ),
      after: attendance(
        'hr.employee.base',
        '_attendance_action_change(self, geo_information=None)',
        'return super()._attendance_action_change(geo_information)',
      ),
    },
    {
      before: account('account.move.reversal', 'reverse_moves(self)', 'return super().reverse_moves()'),
      after: account(
        'account.move.reversal',
        'reverse_moves(self, is_modify=False)',
        'return super().reverse_moves(is_modify)',
      ),
    },
    {
      before: website(
        'product.template',
        '_get_combination_info(self, combination=False, product_id=False, add_qty=1, pricelist=False, parent_combination=False, only_template=False)',
        'return super()._get_combination_info(combination, product_id, add_qty, pricelist, parent_combination, only_template)',
      ),
      after: website(
        'product.template',
        '_get_combination_info(self, combination=False, product_id=False, add_qty=1, parent_combination=False, only_template=False)',
        'return super()._get_combination_info(combination, product_id, add_qty, parent_combination, only_template)',
      ),
    },
    {
      before: website(
        'product.template',
        '_get_combination_info(self, combination=False, product_id=False, add_qty=1, pricelist=False, parent_combination=False, only_template=False)',
        'found = super()._get_combination_info(combination, product_id, add_qty, pricelist, parent_combination, only_template)\n        return dict(found, own=pricelist)',
      ),
      todos: 1,
    },
  ],
  noops: [
    account(
      'account.move.reversal',
      'reverse_moves(self, is_modify=False)',
      'return super().reverse_moves(is_modify)',
    ),
    account('account.move.reversal', 'reverse_moves(self, *args)', 'return super().reverse_moves(*args)'),
    account('account.move', 'reverse_moves(self)', 'return 1'),
    account('account.move.reversal', 'f(self)', 'return self.reverse_moves()'),
    sale('sale.order', '_prepare_invoice(self)', 'return super()._prepare_invoice()'),
    sale('sale.order', 'search(self, domain, offset=0, limit=None, order=None)', 'return 1'),
  ],
  // What the rules of searches and of copies treat themselves.
  ...changedOverrides(
    '17.0',
    /^(_search|search|search_count|copy|_name_search|name_search|read_group|onchange|write|message_post)$/,
    defaults,
  ),
});
