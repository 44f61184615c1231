import { walk } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-savepoint-case',
  aliases: ['TST003', 'OLS03301'],
  severity: 'low',
  category: 'tests',
  from: '15.0',
  summary: 'SavepointCase, which is TransactionCase since 15.0',
  why: 'Since 15.0 TransactionCase makes its records once a class and wraps each test into a savepoint; SavepointCase is a deprecated name for it that warns and goes away.',
  link: 'https://github.com/odoo/odoo/blob/15.0/odoo/tests/common.py',
  bad: {
    'tests/test_a.py': `
      from odoo.tests.common import SavepointCase


      class TestA(SavepointCase):
          def test_a(self):
              self.assertTrue(self.env)
    `,
  },
  good: [
    {
      'tests/test_a.py': `
      from odoo.tests.common import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(self.env)
    `,
    },
    {
      'tests/test_a.py': `
      class SavepointCase:
          pass


      class TestA(SavepointCase):
          pass
    `,
    },
  ],
  python: {
    module(node, context) {
      if (!context.text.includes('SavepointCase')) return;
      const { file } = context;
      const known = file.imports.some(
        ({ from, names }) =>
          /^odoo(\.tests(\.common)?)?$/.test(from) &&
          (names.includes('SavepointCase') || names.includes('common') || names.includes('tests')),
      );
      if (!known || file.classes.some(({ name }) => name === 'SavepointCase')) return;
      const twice = /\bTransactionCase\b/.test(context.text);
      for (const { type, start, end } of walk(node)) {
        if (type !== 'identifier' || end - start !== 13 || context.slice({ start, end }) !== 'SavepointCase')
          continue;
        context.report({
          at: { start, end },
          message: 'SavepointCase is TransactionCase since 15.0: write TransactionCase.',
          fix: twice
            ? undefined
            : {
                title: 'Write TransactionCase',
                safe: true,
                edits: [{ start, end, text: 'TransactionCase' }],
              },
        });
      }
    },
  },
});
