import { sqlCases, sqlNoops } from '../../cases/sql.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { sqlColumns } from '../../renames/sql-columns.ts';
import { defineMigration } from '../../rule.ts';

const COLUMN = {
  depends: 'sale',
  model: 'sale.order.line',
  old: 'product_uom',
  now: 'product_uom_id',
  gone: ['res.partner', 'mobile'],
} as const;

export default defineMigration({
  id: 'sql-columns',
  to: '19.0',
  breaks: 'error',
  summary: 'Columns and tables in queries have the names of their fields and models',
  why: 'A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py',
  cases: sqlCases(COLUMN),
  noops: sqlNoops(COLUMN),
  ...sqlColumns(names.fields, names.models, '19.0'),
});
