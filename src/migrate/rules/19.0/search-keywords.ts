import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import { type TextEdit, withArgument } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

/** What `_search()` takes by keyword only. */
const KEYWORDS = /^(active_test|bypass_access)$/;

export default defineMigration({
  id: 'search-keywords',
  to: '19.0',
  breaks: 'error',
  summary: '_search() takes more by keyword',
  why: 'Since 19.0 Odoo calls _search() with active_test and bypass_access: an override that does not take them raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py',
  cases: [
    {
      before: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None)',
        'return super()._search(domain, offset=offset, limit=limit, order=order)',
      ),
      after: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None, **kwargs)',
        'return super()._search(domain, offset=offset, limit=limit, order=order, **kwargs)',
      ),
    },
    {
      before: bookMethod(
        '_search(\n        self,\n        domain,\n        offset=0,\n        limit=None,\n        order=None,\n    )',
        'return super(Book, self)._search(\n            domain + [],\n            offset,\n            limit,\n            order,\n        )',
      ),
      after: bookMethod(
        '_search(\n        self,\n        domain,\n        offset=0,\n        limit=None,\n        order=None,\n        **kwargs,\n    )',
        'return super(Book, self)._search(\n            domain + [],\n            offset,\n            limit,\n            order,\n            **kwargs,\n        )',
      ),
    },
    {
      before: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None)',
        'return self.env["res.partner"]._search(domain)',
      ),
      after: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None, **kwargs)',
        'return self.env["res.partner"]._search(domain)',
      ),
    },
    {
      before: bookMethod(
        '_search(self, domain, offset=0, limit=None, order=None)',
        'kwargs = {}\n        return super()._search(domain, **kwargs)',
      ),
      todos: 1,
    },
  ],
  noops: [
    bookMethod('_search(self, domain, *args, **kwargs)', 'return super()._search(domain, *args, **kwargs)'),
    bookMethod(
      '_search(self, domain, offset=0, limit=None, order=None, **kw)',
      'return super()._search(domain, offset, limit, order, **kw)',
    ),
    bookMethod(
      '_search(self, domain, offset=0, limit=None, order=None, *, active_test=True, bypass_access=False)',
      'return super()._search(domain, offset, limit, order, active_test=active_test, bypass_access=bypass_access)',
    ),
    bookMethod('search(self, domain, offset=0)', 'return super().search(domain, offset)'),
    bookMethod('_search_name(self, operator, value)', 'return [("name", operator, value)]'),
    'class Tool:\n    def _search(self, domain, offset=0):\n        return domain\n',
    'from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def _search(self):\n        return 1\n',
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      const [name, body, parameters] = ['name', 'body', 'parameters'].map((field) => childOf(node, field));
      const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
      if (!klass || !method || method.name !== '_search' || !name || !body || !parameters) return;
      if (klass.kind === undefined && klass.model === undefined) return;
      const own = parts(parameters);
      // One that takes nothing is a method of the module's own, and no search.
      if (own.length < 2 || own.some(({ type }) => type === 'dictionary_splat_pattern')) return;
      if (method.params.some((each) => KEYWORDS.test(each))) return;
      const message = '_search() is called with active_test and bypass_access since 19.0.';
      const edits = editsOf(body, parameters, context);
      context.report({
        at: name,
        message,
        ...(edits
          ? { fix: { title: 'Take keywords and hand them on', safe: true, edits } }
          : {
              options: [
                {
                  title: 'Take keywords and hand them on to super()',
                  code: 'def _search(self, domain, offset=0, limit=None, order=None, **kwargs):',
                },
              ],
            }),
      });
    },
  },
});

/** Undefined where the name is taken, or a call of super already has something of unknown content. */
function editsOf(body: PyNode, parameters: PyNode, context: PythonContext): readonly TextEdit[] | undefined {
  const nodes = [...walk(body)];
  if (nodes.some((node) => node.type === 'identifier' && context.slice(node) === 'kwargs')) return undefined;
  const lists = nodes.flatMap((call) => {
    const called = call.type === 'call' ? calledBy(call, context) : undefined;
    const isSuper = called?.object && /^super\(/.test(context.slice(called.object));
    const list = isSuper && called.name === '_search' ? childOf(call, 'arguments') : undefined;
    return list && !argumentsOfCall(call, context).keywords.has('active_test') ? [list] : [];
  });
  const edits = [parameters, ...lists].map((list) => behindLast(list, context.text));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** `**kwargs` behind what stands in parentheses; undefined where nothing does, or some already. */
function behindLast(list: PyNode, text: string): TextEdit | undefined {
  const last = parts(list).at(-1);
  if (!last || last.type === 'dictionary_splat') return undefined;
  return withArgument(last, '**kwargs', text);
}
