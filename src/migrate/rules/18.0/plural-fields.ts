import { pluralCases, pluralNoops } from '../../cases/rename.ts';
import names from '../../renames/18.0.json' with { type: 'json' };
import { pluralFields } from '../../renames/plural-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'plural-fields',
  to: '18.0',
  breaks: 'error',
  summary: 'Fields of views that held one record and hold several under another name',
  why: 'A view that shows a field which is not there does not load; the one that took its place takes another widget.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_account.py',
  cases: pluralCases('account.account', 'company_id', 'company_ids'),
  noops: pluralNoops('account.account', 'company_id', 'company_ids'),
  ...pluralFields(names.plurals, '18.0'),
});
