import { argumentsOfCall } from '../../../audit/python/names.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'ormcache-clear',
  to: '17.0',
  breaks: 'deprecation',
  summary: 'The cache of a method is cleared by the registry',
  why: 'Methods with @ormcache share the caches of the registry: clear_cache() of one of them warns since 17.0 and empties them all the same.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/cache.py',
  cases: [
    {
      before: method('self._compute_key.clear_cache(self)'),
      after: method('self.env.registry.clear_cache()'),
    },
    {
      before: method('self.env["example.book"]._compute_key.clear_cache(self.env["example.book"])'),
      after: method('self.env.registry.clear_cache()'),
    },
    {
      before: method('records.sudo()._compute_key.clear_cache(records)', 'self, records'),
      after: method('records.env.registry.clear_cache()', 'self, records'),
    },
  ],
  noops: [
    method('self.env.registry.clear_cache()'),
    method('self.clear_cache()'),
    method('self.client.clear_cache(self)'),
    method('self._compute_key.clear_cache()'),
    method('self._other.clear_cache(self)'),
    'def f(cache):\n    cache.clear_cache(cache)\n',
  ],
  python: {
    call(node, context) {
      const called = childOf(node, 'function');
      const name = called?.type === 'attribute' ? childOf(called, 'attribute') : undefined;
      const cached = called && childOf(called, 'object');
      if (!name || !cached || context.slice(name) !== 'clear_cache') return;
      const { positional, keywords } = argumentsOfCall(node, context);
      if (positional.length !== 1 || keywords.size > 0 || cached.type !== 'attribute') return;
      const [method, object] = [childOf(cached, 'attribute'), childOf(cached, 'object')];
      const owner = object && ownerOf(context.slice(object));
      if (!method || owner === undefined || !isCached(context.slice(method), context.file.root, context))
        return;
      const { start, end } = node;
      context.report({
        at: node,
        message: 'The cache of a method is cleared by registry.clear_cache() since 17.0.',
        fix: {
          title: 'Clear the cache of the registry',
          safe: true,
          edits: [{ start, end, text: `${owner}.env.registry.clear_cache()` }],
        },
      });
    },
  },
});

/** What has the environment: `self` of `self.env["a"]`, `records` of `records.sudo()`. */
function ownerOf(object: string): string | undefined {
  return /^(\w+)(\.env\[[^\]]*\])?(\.(sudo|with_\w+)\([^()]*\))*$/.exec(object)?.[1];
}

/** A method of this file with that name has a cache. */
function isCached(name: string, root: PyNode, { text }: { readonly text: string }): boolean {
  const stack: PyNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'decorated_definition') {
      const defined = childOf(node, 'definition');
      const called = defined && childOf(defined, 'name');
      const head = defined && text.slice(node.start, defined.start);
      if (called && text.slice(called.start, called.end) === name && head && /\bormcache\w*\b/.test(head))
        return true;
    }
    stack.push(...node.children);
  }
  return false;
}

function method(statement: string, parameters = 'self'): string {
  return `from odoo import models, tools


class Book(models.Model):
    _name = "example.book"

    @tools.ormcache("key")
    def _compute_key(self, key):
        return key

    def f(${parameters}):
        ${statement}
`;
}
