import { fieldCases, fieldNoops } from '../../rename-cases.ts';
import { renamedFields } from '../../renamed-fields.ts';
import names from '../../renames/16.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '16.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_picking.py',
  cases: fieldCases('stock.picking', 'move_lines', 'move_ids'),
  noops: fieldNoops('move_lines'),
  ...renamedFields(names.fields, '16.0'),
});
