import { argumentsOfCall, calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-weak-assertion',
  aliases: ['TST005B'],
  severity: 'info',
  category: 'tests',
  cosmetic: true,
  profile: 'strict',
  summary: 'assertTrue() of a comparison, which says nothing when it fails',
  why: 'When the test fails it prints "False is not true". assertEqual, assertIn and their like print both sides, which is what one needs to know.',
  link: 'https://docs.python.org/3/library/unittest.html#assert-methods',
  bad: {
    'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(len(self.env.user) == 1)
    `,
  },
  good: [
    {
      'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.assertEqual(len(self.env.user), 1)
              self.assertTrue(self.env.user.active)
              self.assertTrue(self.env.user.login == "a" or self.env.user.active)
    `,
    },
    { 'models/a.py': 'def run(self):\n    self.assertTrue(1 == 2)\n' },
  ],
  calls: ['assertTrue'],
  python: {
    call(node, context) {
      if (!context.file.source.path.startsWith('tests/')) return;
      const called = calledBy(node, context);
      if (called?.path !== 'self.assertTrue') return;
      const [value] = argumentsOfCall(node, context).positional;
      if (value?.type !== 'comparison_operator' || value.children.length !== 2) return;
      const [left, right] = value.children;
      const operator =
        left && right ? context.text.slice(left.end, right.start).trim().replaceAll(/\s+/g, ' ') : '';
      const better = BETTER[operator];
      if (better === undefined) return;
      context.report({
        at: node,
        message: `When it fails it only says "False is not true". Write ${better}(...), which prints both sides.`,
      });
    },
  },
});

const BETTER: Readonly<Record<string, string>> = {
  '==': 'assertEqual',
  '!=': 'assertNotEqual',
  in: 'assertIn',
  'not in': 'assertNotIn',
  '>': 'assertGreater',
  '<': 'assertLess',
  '>=': 'assertGreaterEqual',
  '<=': 'assertLessEqual',
};
