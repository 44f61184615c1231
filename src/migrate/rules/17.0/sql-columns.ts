import { sqlCases, sqlNoops } from '../../cases/sql.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { sqlColumns } from '../../renames/sql-columns.ts';
import { defineMigration } from '../../rule.ts';

const COLUMN = {
  depends: 'mrp',
  model: 'mrp.production',
  old: 'date_planned_start',
  now: 'date_start',
  gone: ['stock.move.line', 'reserved_qty'],
} as const;

export default defineMigration({
  id: 'sql-columns',
  to: '17.0',
  breaks: 'error',
  summary: 'Columns and tables in queries have the names of their fields and models',
  why: 'A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/mrp/models/mrp_production.py',
  cases: sqlCases(COLUMN),
  noops: sqlNoops(COLUMN),
  ...sqlColumns(names.fields, names.models, '17.0'),
});
