import { fieldKeyword } from '../../renames/keyword-rename.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'field-unaccent',
  to: '18.0',
  breaks: 'deprecation',
  summary: 'unaccent of a field goes',
  why: 'Since 18.0 fields have no keyword unaccent: whether a search folds accents is decided by the database.',
  link: 'https://github.com/odoo/odoo/pull/139568',
  cases: [
    { before: 'a = fields.Char(index=True, unaccent=False)\n', after: 'a = fields.Char(index=True)\n' },
    { before: 'a = fields.Char(unaccent=False, index=True)\n', after: 'a = fields.Char(index=True)\n' },
  ],
  noops: ['a = fields.Char(index=True)\n', 'a = search(unaccent=False)\n', 'a = unaccent(fields.Char())\n'],
  python: { call: fieldKeyword('unaccent', undefined, '18.0') },
});
