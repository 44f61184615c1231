import { bookMethod } from '../../cases/book.ts';
import { changedSignature } from '../../python/signature.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'search-arguments',
  to: '17.0',
  breaks: 'error',
  summary: 'search() and _search() take no count',
  why: 'Since 17.0 searching and counting are two methods: an override that hands count on raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  cases: [
    {
      before: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None, count=False, access_rights_uid=None)',
        'return super()._search(\n            domain, offset=offset, limit=limit, order=order, count=count, access_rights_uid=access_rights_uid\n        )',
      ),
      after: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)',
        'return super()._search(\n            domain, offset=offset, limit=limit, order=order, access_rights_uid=access_rights_uid\n        )',
      ),
    },
    {
      before: bookMethod(
        'search(self, domain, offset=0, limit=None, order=None, count=False)',
        'return super(Book, self).search(domain, offset, limit, order, count)',
      ),
      after: bookMethod(
        'search(self, domain, offset=0, limit=None, order=None)',
        'return super(Book, self).search(domain, offset, limit, order)',
      ),
    },
    {
      before: bookMethod(
        'search(self, domain, offset=0, limit=None, order=None, count=False)',
        'if count:\n            return 0\n        return super().search(domain, offset, limit, order, count)',
      ),
      todos: 1,
    },
  ],
  noops: [
    bookMethod(
      'search(self, domain, offset=0, limit=None, order=None)',
      'return super().search(domain, offset, limit, order)',
    ),
    bookMethod('search(self, domain, **kwargs)', 'return super().search(domain, **kwargs)'),
    bookMethod('search_count(self, domain, count=True)', 'return super().search_count(domain)'),
    bookMethod('find(self, count=False)', 'return count'),
    'class Tool:\n    def search(self, domain, count=False):\n        return count\n',
    'def search(self, domain, count=False):\n    return count\n',
  ],
  ...changedSignature({ methods: ['search', '_search'], gone: ['count'] }, '17.0'),
});
