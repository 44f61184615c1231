import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-post-install-tag',
  aliases: ['TST002'],
  severity: 'low',
  category: 'tests',
  summary: 'A test tagged post_install that also runs at_install',
  why: 'Every test has the tag at_install unless it is taken away. With both, it runs twice: once when the module is installed, where what it waits for is not there yet.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html#test-selection',
  bad: {
    'tests/test_a.py': `
      from odoo.tests import TransactionCase, tagged


      @tagged("post_install")
      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(self.env)
    `,
  },
  good: [
    {
      'tests/test_a.py': `
      from odoo.tests import TransactionCase, tagged


      @tagged("post_install", "-at_install")
      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(self.env)
    `,
    },
    {
      'tests/test_a.py': `
      from odoo.tests import TransactionCase, tagged


      @tagged("slow", "-at_install", "post_install")
      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(self.env)


      @tagged("-post_install")
      class TestB(TransactionCase):
          pass
    `,
    },
  ],
  python: {
    decorator(node, context) {
      const [call] = node.children;
      if (call?.type !== 'call' || !context.file.source.path.startsWith('tests/')) return;
      const source = context.slice(call);
      if (
        !/^(\w+\.)*tagged\(/.test(source) ||
        !/["']\+?post_install["']/.test(source) ||
        /["']-at_install["']/.test(source)
      )
        return;
      const list = call.children.find(({ type }) => type === 'argument_list');
      const last = list?.children.at(-1);
      if (list?.children.some(({ type }) => type.endsWith('_splat'))) return;
      context.report({
        at: node,
        message: 'The test still has the tag at_install and runs twice. Add "-at_install".',
        fix: last && {
          title: 'Take at_install away',
          safe: false,
          edits: [{ start: last.end, end: last.end, text: ', "-at_install"' }],
        },
      });
    },
  },
});
