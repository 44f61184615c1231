import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'model-init',
  to: '16.0',
  breaks: 'error',
  summary: '__init__() of a model takes env, ids and prefetch_ids, and is called for each recordset',
  why: 'Up to 15.0 __init__(pool, cr) was called once for each model, such as to let users write fields of their own. Since 16.0 it makes recordsets: with two arguments each of them fails.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/models.py',
  cases: [
    {
      before: model(
        'def __init__(self, pool, cr):\n        super().__init__(pool, cr)\n        type(self).SELF_READABLE_FIELDS = self.SELF_READABLE_FIELDS + ["code"]',
      ),
      todos: 1,
    },
    { before: model('def __init__(self, registry, cursor):\n        self.ready = True'), todos: 1 },
  ],
  noops: [
    model('def __init__(self, env, ids, prefetch_ids):\n        super().__init__(env, ids, prefetch_ids)'),
    model('def __init__(self, *args):\n        super().__init__(*args)'),
    model('def init(self):\n        self.env.cr.execute("SELECT 1")'),
    'class Pool:\n    def __init__(self, pool, cr):\n        self.cr = cr\n',
    model(
      'def f(self):\n        class Pool:\n            def __init__(self, pool, cr):\n                self.cr = cr',
    ),
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      if (!klass || (klass.kind === undefined && klass.model === undefined)) return;
      const method = klass.methods.find(({ start, end }) => start === node.start && end === node.end);
      const parameters = childOf(node, 'parameters');
      if (method?.name !== '__init__' || method.params.length !== 3 || !parameters) return;
      if (context.slice(parameters).includes('*')) return;
      context.report({
        at: { start: node.start, end: parameters.end },
        message:
          '__init__() of a model takes env, ids and prefetch_ids since 16.0, and runs for each recordset: no record can be made with this one. What it sets once belongs elsewhere.',
        options: [
          {
            title: 'Fields that users may read or write of themselves: extend the property',
            code: '@property\ndef SELF_WRITEABLE_FIELDS(self):\n    return super().SELF_WRITEABLE_FIELDS + ["code"]',
          },
          {
            title: 'What is done once, when the registry is ready: extend _register_hook()',
            code: 'def _register_hook(self):\n    super()._register_hook()',
          },
        ],
      });
    },
  },
});

function model(method: string): string {
  return `from odoo import models\n\n\nclass Users(models.Model):\n    _inherit = "res.users"\n\n    ${method}\n`;
}
