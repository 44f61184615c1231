import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'search-domain',
  to: '16.0',
  breaks: 'deprecation',
  worksUntil: '19.0',
  summary: 'The first argument of search() and search_count() is domain',
  why: 'Since 16.0 the argument is named domain in the place of args. Most callers give it by its place; those that give it by its name, as modules of Odoo do in 19.0, fail on an override that calls it args.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/models.py',
  cases: [
    {
      before: bookMethod(
        'search(self, args, offset=0, limit=None, order=None, count=False)',
        'args = args + [("a", "=", 1)]\n        return super().search(args, offset=offset)',
      ),
      after: bookMethod(
        'search(self, domain, offset=0, limit=None, order=None, count=False)',
        'domain = domain + [("a", "=", 1)]\n        return super().search(domain, offset=offset)',
      ),
    },
    {
      before: bookMethod('search_count(self, args)', 'return super().search_count(args=args)'),
      after: bookMethod('search_count(self, domain)', 'return super().search_count(domain=domain)'),
    },
    {
      before: bookMethod(
        '_search(self, args, **kw)',
        'domain = []\n        return super()._search(args + domain, **kw)',
      ),
      todos: 1,
    },
  ],
  noops: [
    bookMethod('search(self, domain, offset=0)', 'return super().search(domain, offset)'),
    bookMethod('search(self, *args, **kwargs)', 'return super().search(*args, **kwargs)'),
    bookMethod('_name_search(self, name="", args=None)', 'return super()._name_search(name, args)'),
    bookMethod('find(self, args)', 'return self.search(args)'),
    'class Tool:\n    def search(self, args):\n        return args\n',
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      const name = childOf(node, 'name');
      const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
      if (!klass || !method || !name || (klass.kind === undefined && klass.model === undefined)) return;
      if (!/^(_search|search|search_count)$/.test(method.name) || method.params[1] !== 'args') return;
      const parameters = childOf(node, 'parameters');
      const body = childOf(node, 'body');
      if (!parameters || !body || /[*]args/.test(context.slice(parameters))) return;
      const all = [...walk(parameters), ...walk(body)].filter(({ type }) => type === 'identifier');
      const taken = all.some((each) => context.slice(each) === 'domain' && !isName(each));
      const message = `The argument args of ${method.name}() is domain since 16.0.`;
      if (taken) {
        context.report({
          at: name,
          message: `${message} Here another variable has this name.`,
          options: [
            { title: 'Call the other variable something else, then rename args to domain' },
            { title: 'Keep args as the name, when every caller gives it by its place' },
          ],
        });
        return;
      }
      const named = superKeywords(body, method.name, context.text);
      const edits = all
        .filter((each) => context.slice(each) === 'args' && (!isName(each) || named.has(each)))
        .map(({ start, end }) => ({ start, end, text: 'domain' }));
      context.report({ at: name, message, fix: { title: 'Call it domain', safe: true, edits } });
    },
  },
});

/** It names an attribute or a keyword, and no variable. */
function isName({ field }: PyNode): boolean {
  return field === 'attribute' || field === 'name';
}

/** `args=` in calls of the same method. */
function superKeywords(body: PyNode, method: string, text: string): ReadonlySet<PyNode> {
  const found = new Set<PyNode>();
  for (const call of walk(body)) {
    const called = call.type === 'call' ? childOf(call, 'function') : undefined;
    if (!called || !text.slice(called.start, called.end).endsWith(`.${method}`)) continue;
    for (const argument of childOf(call, 'arguments')?.children ?? []) {
      const name = argument.type === 'keyword_argument' ? childOf(argument, 'name') : undefined;
      if (name && text.slice(name.start, name.end) === 'args') found.add(name);
    }
  }
  return found;
}
