import { fieldCases, fieldNoops } from '../../cases/rename.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { renamedFields } from '../../renames/renamed-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '17.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/stock/models/stock_move.py',
  cases: fieldCases('stock.move', 'quantity_done', 'quantity'),
  noops: fieldNoops('quantity_done'),
  ...renamedFields(names.fields, '17.0'),
});
