import { fieldCases, fieldNoops } from '../../rename-cases.ts';
import { renamedFields } from '../../renamed-fields.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '19.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py',
  cases: fieldCases('sale.order.line', 'tax_id', 'tax_ids'),
  noops: fieldNoops('tax_id'),
  ...renamedFields(names.fields, '19.0'),
});
