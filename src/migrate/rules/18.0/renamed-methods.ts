import { methodsWith } from '../../cases/method.ts';
import names from '../../renames/18.0.json' with { type: 'json' };
import { movedMethods } from '../../renames/renamed-methods.ts';
import { defineMigration } from '../../rule.ts';

const method = methodsWith('stock_account');

export default defineMigration({
  id: 'renamed-methods',
  to: '18.0',
  breaks: 'silent',
  summary: 'Methods of Odoo that have another name',
  why: 'An override of a method that is gone is called by nobody, and a call of it fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/stock/wizard/stock_picking_return.py',
  cases: [
    {
      before: method('stock.return.picking', 'create_returns(self)', 'return super().create_returns()'),
      after: method(
        'stock.return.picking',
        'action_create_returns(self)',
        'return super().action_create_returns()',
      ),
    },
    {
      before: method(
        'account.move',
        '_check_fiscalyear_lock_date(self)',
        'return super()._check_fiscalyear_lock_date()',
      ),
      after: method(
        'account.move',
        '_check_fiscal_lock_dates(self)',
        'return super()._check_fiscal_lock_dates()',
      ),
    },
  ],
  noops: [
    method('stock.return.picking', '_create_returns_of(self)', 'return self.create()'),
    method('stock.picking', 'create_returns(self)', 'return True'),
    method('account.move', 'f(self, other)', 'return other.create_returns()'),
  ],
  ...movedMethods(names, '18.0'),
});
