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
        'if count:\n            return super().search(domain, offset, limit, order, count)\n        # All of them.\n        if not count and self.env.su:\n            limit = None\n        found = super().search(domain, offset, limit, order, count)\n        return len(found) if count else found',
      ),
      after: bookMethod(
        'search(self, domain, offset=0, limit=None, order=None)',
        '# All of them.\n        if self.env.su:\n            limit = None\n        found = super().search(domain, offset, limit, order)\n        return found',
      ),
    },
    {
      before: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None, count=False, access_rights_uid=None)',
        'found = super()._search(domain, order=order, count=False)\n        if self.env.su and not count:\n            return self._search(domain, count=count)\n        return found',
      ),
      after: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)',
        'found = super()._search(domain, order=order)\n        if self.env.su:\n            return self._search(domain)\n        return found',
      ),
    },
    ...[
      'if self.env.su:\n            if count:\n                return 0\n            if count:\n                return 1\n        return super().search(domain, offset, limit, order, count)',
      'if count:\n            return 0\n        else:\n            return super().search(domain, offset, limit, order, count)',
      'count = count or self.env.su\n        return super().search(domain, offset, limit, order, count)',
      'if count or limit:\n            return 0\n        return super().search(domain, offset, limit, order, count)',
    ].map((body) => ({
      before: bookMethod('search(self, domain, offset=0, limit=None, order=None, count=False)', body),
      todos: 1,
    })),
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
  ...changedSignature(
    { methods: ['search', '_search'], gone: ['count'], neverTrue: ['count'], calls: ['search', '_search'] },
    '17.0',
  ),
});
