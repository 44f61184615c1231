import { pluralCases, pluralNoops } from '../../cases/rename.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { pluralFields } from '../../renames/plural-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'plural-fields',
  to: '17.0',
  breaks: 'error',
  summary: 'Fields of views that held one record and hold several under another name',
  why: 'A view that shows a field which is not there does not load; the one that took its place takes another widget.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/hr_holidays/models/hr_leave_type.py',
  cases: pluralCases('hr.leave.type', 'responsible_id', 'responsible_ids'),
  noops: pluralNoops('hr.leave.type', 'responsible_id', 'responsible_ids'),
  ...pluralFields(names.plurals, '17.0'),
});
