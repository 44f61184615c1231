import { calledBy } from '../../../audit/python/names.ts';
import { childOf, walk } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'search-override',
  to: '17.0',
  breaks: 'silent',
  lasts: true,
  summary: 'Views, counts and searches by name do not go through search() any more',
  why: 'Since 17.0 lists of the web client, search_read() and name_search() fetch what _search() finds, and search_count() counts it: an override of search() only sees the calls of search() in Python.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  cases: [
    {
      before: bookMethod(
        'search(self, domain, offset=0, limit=None, order=None)',
        'domain = domain + [("a", "=", 1)]\n        return super().search(domain, offset=offset, limit=limit, order=order)',
      ),
      todos: 1,
    },
    {
      before: bookMethod(
        'search(self, domain, *args, **kwargs)',
        'if self.env.context.get("x"):\n            return super(Book, self.sudo()).search(domain, *args, **kwargs)\n        return super().search(domain, *args, **kwargs)',
      ),
      todos: 1,
    },
  ],
  noops: [
    bookMethod(
      '_search(self, domain, offset=0, limit=None, order=None)',
      'return super()._search(domain, offset, limit, order)',
    ),
    bookMethod('search_count(self, domain, limit=None)', 'return super().search_count(domain, limit)'),
    // A method of its own, of no record that is searched for.
    bookMethod('search(self, text)', 'return self.env["res.partner"].search([("name", "=", text)])'),
    bookMethod('find(self, domain)', 'return self.search(domain)'),
    'class Tool(Base):\n    def search(self, domain):\n        return super().search(domain)\n',
    'def search(self, domain):\n    return super().search(domain)\n',
    // What searches by itself is changed with what it asks.
    {
      'models/example.py': bookMethod(
        'search(self, domain, offset=0, limit=None, order=None)',
        'return super().search(domain, offset, limit, order)\n\n    def _search(self, domain, *args, **kwargs):\n        return super()._search(domain, *args, **kwargs)',
      ),
    },
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      const [name, body] = [childOf(node, 'name'), childOf(node, 'body')];
      if (!name || !body || context.slice(name) !== 'search') return;
      if (!klass || (klass.kind === undefined && klass.model === undefined)) return;
      if (context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type)).length !== 1)
        return;
      if (klass.methods.some((each) => /^(_search|search_fetch)$/.test(each.name))) return;
      const extended = walk(body).some((each) => {
        const called = each.type === 'call' ? calledBy(each, context) : undefined;
        return called?.name === 'search' && called.object && /^super\(/.test(context.slice(called.object));
      });
      if (!extended) return;
      context.report({
        at: name,
        message:
          'Since 17.0 lists, search_read(), search_count() and name_search() go through _search() and not through search(): this override only sees calls of search() in Python.',
        options: [
          {
            title: 'Override _search(), which all of them go through, counts and groups too',
            code: 'def _search(self, domain, *args, **kwargs):\n    return super()._search(domain, *args, **kwargs)',
          },
          {
            title: 'Override search_fetch() where only the records that are shown are meant',
            code: 'def search_fetch(self, domain, *args, **kwargs):\n    return super().search_fetch(domain, *args, **kwargs)',
          },
          { title: 'Keep it, where only Python is meant to see it' },
        ],
      });
    },
  },
});
