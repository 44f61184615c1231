import { changedSignature } from '../../python/signature.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'name-search-arguments',
  to: '17.0',
  breaks: 'error',
  summary: '_name_search() takes domain and order, and no args and name_get_uid',
  why: 'Since 17.0 the method is called with domain= and order=: an override with the old arguments raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  cases: [
    {
      before: model(
        'self, name="", args=None, operator="ilike", limit=100, name_get_uid=None',
        'args = list(args or [])\n        if name:\n            args += [("ref", operator, name)]\n        return self._search(args, limit=limit, access_rights_uid=name_get_uid)',
      ),
      after: model(
        'self, name="", domain=None, operator="ilike", limit=None, order=None',
        'domain = list(domain or [])\n        if name:\n            domain += [("ref", operator, name)]\n        return self._search(domain, limit=limit, order=order)',
      ),
    },
    {
      before: model(
        'self, name, args=None, operator="ilike", limit=100, name_get_uid=None',
        'return super()._name_search(\n            name, args=args, operator=operator, limit=limit, name_get_uid=name_get_uid\n        )',
      ),
      after: model(
        'self, name, domain=None, operator="ilike", limit=None, order=None',
        'return super()._name_search(\n            name, domain=domain, operator=operator, limit=limit, order=order\n        )',
      ),
    },
    {
      before: model(
        'self, name, args=None, operator="ilike", limit=100, name_get_uid=None',
        'return super(Book, self)._name_search(name, args, operator, limit, name_get_uid)',
      ),
      after: model(
        'self, name, domain=None, operator="ilike", limit=None, order=None',
        'return super(Book, self)._name_search(name, domain, operator, limit, order)',
      ),
    },
    {
      before: model(
        'self, name, args=None, operator="ilike", limit=100, name_get_uid=None',
        'domain = [("a", "=", name)]\n        return self._search(domain + args, limit=limit, access_rights_uid=name_get_uid)',
      ),
      after: model(
        'self, name, domain=None, operator="ilike", limit=None, order=None',
        'own_domain = [("a", "=", name)]\n        return self._search(own_domain + domain, limit=limit, order=order)',
      ),
    },
    ...[
      'return self._search(domain + args, limit=limit)',
      'domain = [("a", "=", name)]\n        own_domain = []\n        return self._search(domain + own_domain + args)',
      'domain = []\n        return list(filter(lambda domain: domain, args)) + domain',
    ].map((body) => ({
      before: model('self, name, args=None, operator="ilike", limit=100, name_get_uid=None', body),
      todos: 1,
    })),
    {
      before: model(
        'self, name, args=None, operator="ilike", limit=100, name_get_uid=None',
        'return self.with_user(name_get_uid)._search(args)',
      ),
      todos: 1,
    },
  ],
  noops: [
    model(
      'self, name, domain=None, operator="ilike", limit=None, order=None',
      'return super()._name_search(name, domain, operator, limit, order)',
    ),
    model('self, name, *args, **kwargs', 'return super()._name_search(name, *args, **kwargs)'),
    model('self, name="", args=None', 'return self.env["x"].browse(args)').replace(
      '_name_search',
      'name_search',
    ),
    model('self, name="", args=None', 'return args').replace('_name_search', 'find'),
    'class Tool:\n    def _name_search(self, name, args=None):\n        return args\n',
    'def _name_search(self, name, args=None):\n    return args\n',
  ],
  ...changedSignature(
    {
      methods: ['_name_search'],
      renamed: { args: 'domain', name_get_uid: 'order' },
      keywords: { name_get_uid: 'order', access_rights_uid: 'order' },
      // A search by the name asks for all that match.
      defaults: { limit: ['100', 'None'] },
      calls: ['_search'],
    },
    '17.0',
  ),
});

function model(parameters: string, body: string): string {
  return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def _name_search(${parameters}):\n        ${body}\n`;
}
