import { bookMethod } from '../../cases/book.ts';
import { changedSignature } from '../../python/signature.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'search-arguments',
  to: '18.0',
  breaks: 'error',
  summary: '_search() takes no access_rights_uid',
  why: 'Since 18.0 access is asked for the user of the environment: an override that hands access_rights_uid on raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/models.py',
  cases: [
    {
      before: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)',
        'return super()._search(domain, offset=offset, limit=limit, order=order, access_rights_uid=access_rights_uid)',
      ),
      after: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None)',
        'return super()._search(domain, offset=offset, limit=limit, order=order)',
      ),
    },
    {
      before: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)',
        'user = self.env["res.users"].browse(access_rights_uid)\n        return super()._search(domain, offset, limit, order, user.id)',
      ),
      todos: 1,
    },
  ],
  noops: [
    bookMethod(
      '_search(self, domain, offset=0, limit=None, order=None)',
      'return super()._search(domain, offset, limit, order)',
    ),
    bookMethod('_search(self, domain, **kwargs)', 'return super()._search(domain, **kwargs)'),
    bookMethod('_find(self, access_rights_uid=None)', 'return access_rights_uid'),
    'class Tool:\n    def _search(self, domain, access_rights_uid=None):\n        return domain\n',
  ],
  ...changedSignature({ methods: ['_search'], gone: ['access_rights_uid'] }, '18.0'),
});
