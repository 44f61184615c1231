import { fieldCases, fieldNoops } from '../../cases/rename.ts';
import names from '../../renames/15.0.json' with { type: 'json' };
import { renamedFields } from '../../renames/renamed-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '15.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order_line.py',
  cases: fieldCases('sale.order.line', 'product_packaging', 'product_packaging_id'),
  noops: fieldNoops('product_packaging'),
  ...renamedFields(names.fields, '15.0'),
});
