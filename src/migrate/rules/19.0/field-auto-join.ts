import { fieldKeyword } from '../../renames/keyword-rename.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'field-auto-join',
  to: '19.0',
  breaks: 'silent',
  summary: 'auto_join of a field is bypass_search_access',
  why: 'The keyword was renamed in 19.0 after what it does: the search of the comodel is done without its access rules.',
  link: 'https://github.com/odoo/odoo/pull/197090',
  cases: [
    {
      before: 'a = fields.Many2one("b", auto_join=True)\n',
      after: 'a = fields.Many2one("b", bypass_search_access=True)\n',
    },
    {
      before: 'a = fields.One2many("b", "c", auto_join=True, copy=True)\n',
      after: 'a = fields.One2many("b", "c", bypass_search_access=True, copy=True)\n',
    },
  ],
  noops: [
    'a = fields.Many2one("b", bypass_search_access=True)\n',
    'a = f(auto_join=True)\n',
    'auto_join = fields.Boolean()\n',
  ],
  python: { call: fieldKeyword('auto_join', 'bypass_search_access', '19.0') },
});
