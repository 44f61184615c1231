import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-commits',
  aliases: ['TST004'],
  severity: 'medium',
  category: 'tests',
  summary: 'A test that commits',
  why: 'A test case rolls back all that its tests did. What is committed stays in the database: later tests find records that they do not expect, and fail in an order that nobody can repeat.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html',
  bad: {
    'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.env["res.partner"].create({"name": "x"})
              self.env.cr.commit()
    `,
  },
  good: [
    {
      'tests/test_a.py': `
      from unittest.mock import patch

      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              with patch.object(self.env.cr, "commit") as commit:
                  self.env["res.partner"].action_import()
              commit.assert_called()
    `,
    },
    {
      'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              with self.registry.cursor() as cr:
                  cr.commit()
              self.connector.commit()
    `,
    },
  ],
  calls: ['commit'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'commit' || !/^tests\/test_/.test(context.file.source.path)) return;
      if (!/^self\.(env\.)?cr\.commit$|^cls\.(env\.)?cr\.commit$/.test(called.path ?? '') || !context.klass)
        return;
      // A base of its own may have its own registry, or commit is nothing there.
      const fn = context.functionNode;
      if (/TestCursor|enter_test_mode|test_retry/.test(context.text)) return;
      if (fn && /patch|mute|MagicMock|Mock\(|_commit|finally:/.test(context.slice(fn))) return;
      context.report({
        at: node,
        message:
          'What this commits stays in the database after the test, for all tests that follow. Leave it out; to see a commit happen, patch cr.commit.',
      });
    },
  },
});
