import { sqlCases, sqlNoops } from '../../cases/sql.ts';
import names from '../../renames/15.0.json' with { type: 'json' };
import { sqlColumns } from '../../renames/sql-columns.ts';
import { defineMigration } from '../../rule.ts';

const COLUMN = {
  depends: 'account',
  model: 'account.move',
  old: 'tax_cash_basis_move_id',
  now: 'tax_cash_basis_origin_move_id',
  gone: ['account.journal', 'payment_debit_account_id'],
} as const;

export default defineMigration({
  id: 'sql-columns',
  to: '15.0',
  breaks: 'error',
  summary: 'Columns and tables in queries have the names of their fields and models',
  why: 'A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/account/models/account_move.py',
  cases: sqlCases(COLUMN),
  noops: sqlNoops(COLUMN),
  ...sqlColumns(names.fields, names.models, '15.0'),
});
