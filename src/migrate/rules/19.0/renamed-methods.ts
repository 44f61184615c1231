import { methodsWith } from '../../cases/method.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { movedMethods } from '../../renames/renamed-methods.ts';
import { defineMigration } from '../../rule.ts';

const method = methodsWith('sale');

export default defineMigration({
  id: 'renamed-methods',
  to: '19.0',
  breaks: 'silent',
  summary: 'Methods of Odoo that have another name',
  why: 'An override of a method that is gone is called by nobody, and a call of it fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_partner.py',
  cases: [
    {
      before: method(
        'res.partner',
        '_commercial_sync_to_children(self, fields_to_sync=None)',
        'return super()._commercial_sync_to_children(fields_to_sync)',
      ),
      after: method(
        'res.partner',
        '_commercial_sync_to_descendants(self, fields_to_sync=None)',
        'return super()._commercial_sync_to_descendants(fields_to_sync)',
      ),
    },
    {
      before: method('sale.order.line', '_compute_tax_id(self)', 'return super()._compute_tax_id()'),
      after: method('sale.order.line', '_compute_tax_ids(self)', 'return super()._compute_tax_ids()'),
    },
  ],
  noops: [
    method(
      'res.partner',
      '_commercial_sync_from_company(self)',
      'return super()._commercial_sync_from_company()',
    ),
    method('sale.order', '_compute_tax_id(self)', 'return True'),
    method('sale.order.line', 'f(self, other)', 'return other._compute_tax_id()'),
  ],
  ...movedMethods(names, '19.0'),
});
