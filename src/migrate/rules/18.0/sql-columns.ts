import { sqlCases, sqlNoops } from '../../cases/sql.ts';
import names from '../../renames/18.0.json' with { type: 'json' };
import { sqlColumns } from '../../renames/sql-columns.ts';
import { defineMigration } from '../../rule.ts';

const COLUMN = {
  depends: 'sale_project',
  model: 'project.project',
  old: 'analytic_account_id',
  now: 'account_id',
  gone: ['res.partner', 'team_id'],
} as const;

export default defineMigration({
  id: 'sql-columns',
  to: '18.0',
  breaks: 'error',
  summary: 'Columns and tables in queries have the names of their fields and models',
  why: 'A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/project/models/project_project.py',
  cases: sqlCases(COLUMN),
  noops: sqlNoops(COLUMN),
  ...sqlColumns(names.fields, names.models, '18.0'),
});
