import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'method-cache',
  to: '17.0',
  breaks: 'error',
  summary: 'The cache of one method is emptied with that of the registry',
  why: 'A method under ormcache has no clear_cache() of its own since 17.0: the call raises AttributeError. The registry empties the cache of all of them.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/cache.py',
  cases: [
    {
      before: 'def f(self):\n    self._get_id.clear_cache(self)\n',
      after: 'def f(self):\n    self.env.registry.clear_cache()\n',
    },
    {
      before: 'def f(self):\n    type(self)._get_id.clear_cache(self.browse())\n',
      after: 'def f(self):\n    self.env.registry.clear_cache()\n',
    },
    {
      before: 'def f(self):\n    self._get_id.clear_cache(self.env[self._name])\n',
      after: 'def f(self):\n    self.env.registry.clear_cache()\n',
    },
  ],
  noops: [
    'def f(self):\n    self.env.registry.clear_cache()\n',
    'def f(self):\n    self.pool.clear_cache(self)\n',
    'def f(self):\n    self.env.registry.clear_cache("stable")\n',
    'def f(self):\n    clear_cache(self)\n',
    'def f(self, store):\n    store.clear_cache(self)\n',
    'def f(path):\n    path.reader.clear_cache("all")\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'clear_cache' || called.object?.type !== 'attribute') return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const [records, ...more] = positional;
      if (!records || more.length + keywords.size > 0) return;
      const name = childOf(called.object, 'attribute');
      if (name && /^(registry|pool)$/.test(context.slice(name))) return;
      // It was given the records, or the model, whose registry it is.
      const owner = /^(\w+)(\.browse\(\)|\.env\[[^\]]*\]|\.sudo\(\))*$/.exec(context.slice(records))?.[1];
      const method = /^(?:type\()?(\w+)\)?\.\w+$/.exec(context.slice(called.object))?.[1];
      if (owner === undefined || owner !== method) return;
      context.report({
        at: node,
        message: 'A method has no cache of its own to empty since 17.0.',
        fix: {
          title: 'Clear the cache of the registry',
          safe: true,
          edits: [{ start: node.start, end: node.end, text: `${owner}.env.registry.clear_cache()` }],
        },
      });
    },
  },
});
