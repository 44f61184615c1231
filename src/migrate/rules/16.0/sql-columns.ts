import { sqlCases, sqlNoops } from '../../cases/sql.ts';
import names from '../../renames/16.0.json' with { type: 'json' };
import { sqlColumns } from '../../renames/sql-columns.ts';
import { defineMigration } from '../../rule.ts';

const COLUMN = {
  depends: 'account',
  model: 'account.analytic.line',
  old: 'move_id',
  now: 'move_line_id',
  gone: ['account.account', 'user_type_id'],
} as const;

export default defineMigration({
  id: 'sql-columns',
  to: '16.0',
  breaks: 'error',
  summary: 'Columns and tables in queries have the names of their fields and models',
  why: 'A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/account/models/account_analytic_line.py',
  cases: sqlCases(COLUMN),
  noops: sqlNoops(COLUMN),
  ...sqlColumns(names.fields, names.models, '16.0'),
});
