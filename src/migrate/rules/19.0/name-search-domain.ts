import { bookMethod } from '../../cases/book.ts';
import { changedSignature } from '../../python/signature.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'name-search-domain',
  to: '19.0',
  breaks: 'error',
  summary: 'The second argument of name_search() is domain',
  why: 'The web client of 19.0 calls name_search() with domain=: an override that names it args raises TypeError when somebody types into a field.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py',
  cases: [
    {
      before: bookMethod(
        'name_search(self, name="", args=None, operator="ilike", limit=100)',
        'args = args or []\n        return super().name_search(name, args=args, operator=operator, limit=limit)',
      ),
      after: bookMethod(
        'name_search(self, name="", domain=None, operator="ilike", limit=100)',
        'domain = domain or []\n        return super().name_search(name, domain=domain, operator=operator, limit=limit)',
      ),
    },
    {
      before: bookMethod(
        'name_search(self, name="", args=None, operator="ilike", limit=100)',
        'domain = [("ref", operator, name)]\n        return self.search(domain + args, limit=limit).name_get()',
      ),
      after: bookMethod(
        'name_search(self, name="", domain=None, operator="ilike", limit=100)',
        'own_domain = [("ref", operator, name)]\n        return self.search(own_domain + domain, limit=limit).name_get()',
      ),
    },
    {
      before: bookMethod(
        'name_search(self, name="", args=None, operator="ilike", limit=100)',
        'return self.search(domain + args, limit=limit)',
      ),
      todos: 1,
    },
  ],
  noops: [
    bookMethod('name_search(self, name="", domain=None)', 'return super().name_search(name, domain)'),
    bookMethod('name_search(self, *args, **kwargs)', 'return super().name_search(*args, **kwargs)'),
    bookMethod('_name_search(self, name, args=None)', 'return args'),
    'class Tool:\n    def name_search(self, name, args=None):\n        return args\n',
  ],
  ...changedSignature({ methods: ['name_search'], renamed: { args: 'domain' } }, '19.0'),
});
