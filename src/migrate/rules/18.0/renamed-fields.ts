import { fieldCases, fieldNoops } from '../../cases/rename.ts';
import names from '../../renames/18.0.json' with { type: 'json' };
import { renamedFields } from '../../renames/renamed-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '18.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_move.py',
  cases: fieldCases('account.move', 'reversal_move_id', 'reversal_move_ids'),
  noops: fieldNoops('reversal_move_id'),
  ...renamedFields(names.fields, '18.0'),
});
