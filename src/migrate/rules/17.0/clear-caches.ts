import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'clear-caches',
  to: '17.0',
  breaks: 'error',
  summary: 'clear_caches() becomes registry.clear_cache()',
  why: 'The registry has named caches since 17.0, and clear_cache() empties the default one; clear_caches() of a model is deprecated, that of the registry is gone.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py',
  cases: [
    {
      before: `def f(self):\n    self.clear_caches()\n`,
      after: `def f(self):\n    self.env.registry.clear_cache()\n`,
    },
    {
      before: `def f(self):\n    self.env["ir.rule"].clear_caches()\n    self.env.registry.clear_caches()\n    self.pool.clear_caches()\n`,
      after: `def f(self):\n    self.env.registry.clear_cache()\n    self.env.registry.clear_cache()\n    self.pool.clear_cache()\n`,
    },
    {
      before: `def f(rules):\n    rules.sudo().clear_caches()\n`,
      after: `def f(rules):\n    rules.env.registry.clear_cache()\n`,
    },
  ],
  noops: [
    `def f(self):\n    self.env.registry.clear_cache()\n`,
    `def f(self):\n    clear_caches()\n`,
    `def f(self):\n    self.clear_caches("now")\n`,
    `class Store:\n    def clear_caches(self):\n        pass\n`,
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'clear_caches' || !called.object) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      if (positional.length + keywords.size > 0) return;
      const object = context.slice(called.object);
      const registry = /(^|\.)(registry|pool)$/.test(object);
      const owner = /^(\w+)(\.env\[[^\]]*\])?(\.(sudo|with_\w+)\([^()]*\))*$/.exec(object)?.[1];
      if (!registry && owner === undefined) return;
      context.report({
        at: node,
        message: 'clear_caches() is clear_cache() of the registry since 17.0.',
        fix: {
          title: 'Clear the cache of the registry',
          safe: true,
          edits: [
            {
              start: node.start,
              end: node.end,
              text: registry ? `${object}.clear_cache()` : `${owner}.env.registry.clear_cache()`,
            },
          ],
        },
      });
    },
  },
});
