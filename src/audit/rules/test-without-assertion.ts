import { walk } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-without-assertion',
  aliases: ['TST005', 'E8516'],
  severity: 'info',
  category: 'tests',
  cosmetic: true,
  profile: 'strict',
  summary: 'A test that checks nothing',
  why: 'It passes as long as no line raises, whatever the code does. One assertion on what must have happened makes it a test.',
  link: 'https://docs.python.org/3/library/unittest.html',
  bad: {
    'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              partner = self.env["res.partner"].create({"name": "x"})
              partner.name = "y"
    `,
  },
  good: [
    {
      'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.assertEqual(self.env.user.name, "x")

          def test_b(self):
              self._check_partner("x")

          def test_c(self):
              with self.assertRaises(ValueError):
                  int("x")

          def test_d(self):
              self.start_tour("/web", "a_tour")
    `,
    },
    {
      'tests/test_a.py': `
      def test_helper():
          return 1
    `,
    },
  ],
  python: {
    function_definition(node, context) {
      const [name] = node.children;
      if (!name || !context.file.source.path.startsWith('tests/') || !context.slice(name).startsWith('test_'))
        return;
      if (!context.klass || context.functionNode) return;
      for (const inner of walk(node)) {
        if (inner.type === 'assert_statement' || inner.type === 'raise_statement') return;
        if (inner.type !== 'call') continue;
        const called = inner.children[0];
        const source = called ? context.slice(called) : '';
        if (
          /(^|[._])(assert|check|fail|verify|compare|expect|start_tour|browser_js|phantom_js|skip|test|validate|run_)/i.test(
            source,
          )
        )
          return;
        if (/^super\b/.test(source)) return;
      }
      context.report({
        at: name,
        message: `${context.slice(name)}() asserts nothing: it passes whatever the code does. Check the result with self.assert...`,
      });
    },
  },
});
