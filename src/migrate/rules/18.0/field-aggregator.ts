import { fieldKeyword } from '../../renames/keyword-rename.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'field-aggregator',
  to: '18.0',
  breaks: 'deprecation',
  summary: 'group_operator of a field is aggregator',
  why: 'The keyword of a field for its aggregate in groups was renamed in 18.0; the old name logs a warning.',
  link: 'https://github.com/odoo/odoo/pull/127353',
  cases: [
    { before: 'a = fields.Float(group_operator="sum")\n', after: 'a = fields.Float(aggregator="sum")\n' },
    {
      before: 'a = fields.Integer("A", group_operator=False, store=True)\n',
      after: 'a = fields.Integer("A", aggregator=False, store=True)\n',
    },
  ],
  noops: [
    'a = fields.Float(aggregator="sum")\n',
    'a = my.Float(group_operator="sum")\n',
    'a = f(group_operator="sum")\n',
  ],
  python: { call: fieldKeyword('group_operator', 'aggregator', '18.0') },
});
