import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'check-recursion',
  to: '18.0',
  breaks: 'deprecation',
  summary: 'not _check_recursion() is _has_cycle()',
  why: 'The old methods are deprecated since 18.0; the new one answers the opposite.',
  link: 'https://github.com/odoo/odoo/pull/151593',
  cases: [
    {
      before: model('if not self._check_recursion():\n            pass'),
      after: model('if self._has_cycle():\n            pass'),
    },
    {
      before: model('return self._check_recursion(parent="up_id")'),
      after: model('return not self._has_cycle("up_id")'),
    },
    {
      before: model('if not self._check_m2m_recursion("up_ids"):\n            pass'),
      after: model('if self._has_cycle("up_ids"):\n            pass'),
    },
  ],
  noops: [
    model('return self._has_cycle()'),
    model('return tree._check_recursion()'),
    model('return self._check_recursions()'),
    'class A:\n    def _check_recursion(self):\n        return True\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(_check_recursion|_check_m2m_recursion)$/.test(called.name)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const field = positional[0] ?? keywords.get('parent') ?? keywords.get('field_name');
      const object = context.slice(called.object);
      if (
        positional.length + keywords.size > (field ? 1 : 0) ||
        object.startsWith('super(') ||
        !recordsOf(called.object, context)
      )
        return;
      const parent = context.ancestors.at(-1);
      const negated = parent?.type === 'not_operator';
      const place = negated && parent ? parent : node;
      const call = `${object}._has_cycle(${field ? context.slice(field) : ''})`;
      context.report({
        at: place,
        message: `${called.name}() is deprecated since 18.0.`,
        fix: {
          title: 'Ask _has_cycle()',
          safe: true,
          edits: [{ start: place.start, end: place.end, text: negated ? call : `not ${call}` }],
        },
      });
    },
  },
});

function model(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, tree):\n        ${statement}\n`;
}
