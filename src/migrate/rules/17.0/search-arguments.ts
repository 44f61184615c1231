import { defineMigration } from '../../rule.ts';
import { changedSignature } from '../../signature.ts';

export default defineMigration({
  id: 'search-arguments',
  to: '17.0',
  breaks: 'error',
  summary: 'search() and _search() take no count',
  why: 'Since 17.0 searching and counting are two methods: an override that hands count on raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  cases: [
    {
      before: model(
        '_search(self, domain, offset=0, limit=None, order=None, count=False, access_rights_uid=None)',
        'return super()._search(\n            domain, offset=offset, limit=limit, order=order, count=count, access_rights_uid=access_rights_uid\n        )',
      ),
      after: model(
        '_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)',
        'return super()._search(\n            domain, offset=offset, limit=limit, order=order, access_rights_uid=access_rights_uid\n        )',
      ),
    },
    {
      before: model(
        'search(self, domain, offset=0, limit=None, order=None, count=False)',
        'return super(Book, self).search(domain, offset, limit, order, count)',
      ),
      after: model(
        'search(self, domain, offset=0, limit=None, order=None)',
        'return super(Book, self).search(domain, offset, limit, order)',
      ),
    },
    {
      before: model(
        'search(self, domain, offset=0, limit=None, order=None, count=False)',
        'if count:\n            return 0\n        return super().search(domain, offset, limit, order, count)',
      ),
      todos: 1,
    },
  ],
  noops: [
    model(
      'search(self, domain, offset=0, limit=None, order=None)',
      'return super().search(domain, offset, limit, order)',
    ),
    model('search(self, domain, **kwargs)', 'return super().search(domain, **kwargs)'),
    model('search_count(self, domain, count=True)', 'return super().search_count(domain)'),
    model('find(self, count=False)', 'return count'),
    'class Tool:\n    def search(self, domain, count=False):\n        return count\n',
    'def search(self, domain, count=False):\n    return count\n',
  ],
  ...changedSignature({ methods: ['search', '_search'], gone: ['count'] }, '17.0'),
});

function model(head: string, body: string): string {
  return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def ${head}:\n        ${body}\n`;
}
