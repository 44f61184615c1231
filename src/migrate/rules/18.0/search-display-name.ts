import { childOf } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import { searchByName } from '../../python/search-name.ts';
import { defineMigration } from '../../rule.ts';

const HEAD = '_name_search(self, name, domain=None, operator="ilike", limit=None, order=None)';
const OLD = '_name_search(self, name="", args=None, operator="ilike", limit=100, name_get_uid=None)';
const NOW = '_search_display_name(self, operator, value)';

export default defineMigration({
  id: 'search-display-name',
  to: '18.0',
  breaks: 'silent',
  summary: '_search_display_name() returns the domain of a text, where _name_search() searched with it',
  why: 'Since 18.0 name_search() and the search for display_name ask _search_display_name(operator, value) for a domain: nobody calls an override of _name_search(). From 19.0 on the value of an equality is a set, also where one text is asked for.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/models.py',
  cases: [
    search(
      HEAD,
      'domain = domain or []\n        own = []\n        if name:\n            own = ["|", ("name", operator, name), ("code", operator, name)]\n        return self._search(expression.AND([own, domain]), limit=limit, order=order)',
      'own = []\n        if value:\n            own = ["|", ("name", operator, value), ("code", operator, value)]\n        return own',
    ),
    search(
      OLD,
      'args = list(args or [])\n        domain = [("code", operator, name)]\n        return self._search(\n            domain + args, limit=limit, access_rights_uid=name_get_uid\n        )',
      'domain = [("code", operator, value)]\n        return domain',
    ),
    // A text is asked for what only texts have.
    search(
      HEAD,
      '"""By code."""\n        own = [("code", "=ilike", name.split(" ")[0] + "%")]\n        if operator in expression.NEGATIVE_TERM_OPERATORS:\n            own = ["!"] + own\n        return self._search(expression.AND([domain or [], own]), limit=limit, order=order)',
      '"""By code."""\n        if not isinstance(value, str):\n            return super()._search_display_name(operator, value)\n        own = [("code", "=ilike", value.split(" ")[0] + "%")]\n        if operator in expression.NEGATIVE_TERM_OPERATORS:\n            own = ["!"] + own\n        return own',
    ),
    search(
      HEAD,
      'if not name:\n            return super()._name_search(name, domain, operator, limit, order)\n        own = [("code", operator, name)]\n        return super()._name_search(\n            name, domain=expression.AND([domain, own]), operator=operator, limit=limit, order=order\n        )',
      'if not value:\n            return super()._search_display_name(operator, value)\n        own = [("code", operator, value)]\n        return expression.AND([super()._search_display_name(operator, value), own])',
    ),
    search(
      OLD,
      'if name:\n            own = [("code", operator, name)]\n            return super(Book, self)._name_search(args=expression.AND([args, own]), operator=operator, limit=limit, name_get_uid=name_get_uid)\n        return super(Book, self)._name_search(name=name, args=args, operator=operator, limit=limit, name_get_uid=name_get_uid)',
      'if value:\n            own = [("code", operator, value)]\n            return own\n        return super(Book, self)._search_display_name(operator, value)',
    ),
    search(
      HEAD,
      'if not (name or "").strip() and self:\n            return self._search(domain)\n        return self._search([("a", operator, name)] + domain)',
      'if not isinstance(value, str):\n            return super()._search_display_name(operator, value)\n        if not (value or "").strip() and self:\n            return []\n        return [("a", operator, value)]',
    ),
    search(
      HEAD,
      'a = [("a", operator, name)]\n        b = [("b", "!=", False)]\n        return self._search(expression.AND([a, domain, b]), order=order)',
      'a = [("a", operator, value)]\n        b = [("b", "!=", False)]\n        return expression.AND([a, b])',
    ),
    search(
      HEAD,
      'own = [("a", operator, name)]\n        return self._search(\n            own\n            + [("b", "=", 1)]\n            + domain, order=order)',
      'own = [("a", operator, value)]\n        return (own\n            + [("b", "=", 1)])',
    ),
  ],
  noops: [
    search(NOW, 'return super()._search_display_name(operator, value)'),
    // What its caller asks for decides what it does, or its result is more than a search.
    search(
      HEAD,
      'if domain:\n            name = ""\n        return self._search([("a", operator, name)] + domain, limit=limit)',
    ),
    search(HEAD, 'return self._search(self._patch(domain), limit=limit, order=order)'),
    search(
      HEAD,
      'ids = super()._name_search(name, domain, operator, limit, order)\n        return list(ids)',
    ),
    search(HEAD, 'return self._search([("a", operator, name)] + domain, limit=5, order=order)'),
    search(HEAD, 'return self._search([("a", operator, name)] + domain, offset=1)'),
    search(HEAD, 'return super()._name_search(name.strip(), domain, operator, limit, order)'),
    search(HEAD, 'return super()._name_search(name, domain, "=", limit, order)'),
    search(HEAD, 'return self._search([("a", operator, name)] + domain, constructor=1)'),
    search(
      HEAD,
      'return self._search(\n            # Ours.\n            [("a", operator, name)] + domain\n        )',
    ),
    search(HEAD, 'value = 1\n        return self._search([("a", operator, name)] + domain)'),
    search(HEAD, 'return super()._name_search(name, [("a", "=", 1)] + domain, operator, limit, order)'),
    search('_name_search(self, *args, **kwargs)', 'return super()._name_search(*args, **kwargs)'),
    search('name_search(self, name="", args=None, operator="ilike", limit=100)', 'return self._search(args)'),
    'class Tool:\n    def _name_search(self, name, args=None, operator="ilike"):\n        return self._search(args)\n',
  ].map((each) => (typeof each === 'string' ? each : each.before)),
  python: {
    function_definition(node, context) {
      const { klass, target, module } = context;
      const name = childOf(node, 'name');
      if (!name || context.slice(name) !== '_name_search') return;
      if (!klass || (klass.kind === undefined && klass.model === undefined)) return;
      if (context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type)).length !== 1)
        return;
      if (klass.methods.some((each) => each.name === '_search_display_name')) return;
      const others = klass.model === undefined ? undefined : target?.model(klass.model, module.name);
      if (
        others?.lineage.some(
          (part) => part.module !== module.name && Object.hasOwn(part.methods, '_name_search'),
        )
      )
        return;
      const edits = searchByName(node, context);
      if (!edits) return;
      context.report({
        at: name,
        message: 'Since 18.0 a search by the name asks _search_display_name() for a domain.',
        fix: { title: 'Return the domain', safe: false, edits },
      });
    },
  },
});

function search(head: string, body: string, now?: string) {
  const model = (method: string, statements: string) =>
    bookMethod(method, statements).replace(
      'from odoo import api, models\n',
      `from odoo import api, models\n${statements.includes('expression.') ? 'from odoo.osv import expression\n' : ''}`,
    );
  return { before: model(head, body), after: model(NOW, now ?? body) };
}
