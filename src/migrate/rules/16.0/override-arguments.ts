import { methodsWith } from '../../cases/method.ts';
import { changedOverrides } from '../../python/override-arguments.ts';
import defaults from '../../renames/16.0-defaults.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

const valuation = methodsWith('stock_account');
const stock = methodsWith('stock');
const sale = methodsWith('sale');

export default defineMigration({
  id: 'override-arguments',
  to: '16.0',
  breaks: 'error',
  summary: 'Overrides take the arguments that their methods have now',
  why: 'Odoo calls a method with the arguments of its own series: an override that takes more or fewer raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/stock_account/models/stock_move.py',
  cases: [
    {
      before: valuation(
        'stock.move',
        '_prepare_account_move_line(self, qty, cost, credit_account_id, debit_account_id, description)',
        'return super()._prepare_account_move_line(qty, cost, credit_account_id, debit_account_id, description)',
      ),
      after: valuation(
        'stock.move',
        '_prepare_account_move_line(self, qty, cost, credit_account_id, debit_account_id, svl_id, description)',
        'return super()._prepare_account_move_line(qty, cost, credit_account_id, debit_account_id, svl_id, description)',
      ),
    },
    {
      before: stock('stock.move', '_action_assign(self)', 'return super()._action_assign()'),
      after: stock(
        'stock.move',
        '_action_assign(self, force_qty=False)',
        'return super()._action_assign(force_qty)',
      ),
    },
    {
      before: sale(
        'sale.order.line',
        '_get_display_price(self, product)',
        'return super()._get_display_price(product) * 2',
      ),
      after: sale('sale.order.line', '_get_display_price(self)', 'return super()._get_display_price() * 2'),
    },
    {
      before: sale(
        'sale.order.line',
        '_get_display_price(self, product)',
        'return super()._get_display_price(product) * product.factor',
      ),
      todos: 1,
    },
    // Two that follow each other.
    {
      before: stock(
        'product.product',
        '_get_domain_locations_new(self, location_ids, company_id=False, compute_child=True)',
        'return super()._get_domain_locations_new(location_ids=location_ids, company_id=company_id, compute_child=compute_child)',
      ),
      after: stock(
        'product.product',
        '_get_domain_locations_new(self, location_ids)',
        'return super()._get_domain_locations_new(location_ids=location_ids)',
      ),
    },
  ],
  noops: [
    stock('stock.move', '_action_assign(self, force_qty=False)', 'return super()._action_assign(force_qty)'),
    stock('stock.move', '_action_assign(self, *args)', 'return super()._action_assign(*args)'),
    stock('stock.picking', '_action_assign(self)', 'return 1'),
    stock('stock.move', 'f(self)', 'return self._action_assign()'),
    sale('sale.order.line', '_get_display_price(self)', 'return super()._get_display_price()'),
    sale('sale.order', '_check_balanced(self)', 'return 1'),
  ],
  // What other rules treat themselves, and _check_balanced(), which became a context manager.
  ...changedOverrides(
    '16.0',
    /^(_search|search|search_count|copy|create|_name_search|name_search|read_group|read|_render.*|_check_balanced|_dispatch|message_post|_query|_group_by_sale|_select_additional_fields|_select_sale|_from_sale)$/,
    defaults,
  ),
});
