import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { isTest } from '../../python/is-test.ts';
import { defineMigration } from '../../rule.ts';

const OWNER = /^(self|cls)(\.env)?\.registry$/;

export default defineMigration({
  id: 'test-registry-mode',
  to: '19.0',
  breaks: 'error',
  summary: 'A test case itself puts the registry into test mode',
  why: 'The registry has no enter_test_mode() and leave_test_mode() since 19.0: registry_enter_test_mode() and registry_leave_test_mode() of the test case do it.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/tests/common.py',
  cases: [
    {
      before: test(`
            def setUp(self):
                super().setUp()
                self.registry.enter_test_mode(self.env.cr)

            def tearDown(self):
                self.registry.leave_test_mode()
                super().tearDown()
      `),
      after: test(`
            def setUp(self):
                super().setUp()
                self.registry_enter_test_mode(register_cleanup=False)

            def tearDown(self):
                self.registry_leave_test_mode()
                super().tearDown()
      `),
    },
    {
      before: test(`
            def test_job(self):
                self.env.registry.enter_test_mode(self.cr)
                self.addCleanup(self.env.registry.leave_test_mode)
      `),
      after: test(`
            def test_job(self):
                self.registry_enter_test_mode(register_cleanup=False)
                self.addCleanup(self.registry_leave_test_mode)
      `),
    },
    {
      before: test(`
            def test_job(self):
                self.registry.enter_test_mode(self.other_cr)
      `),
      todos: 1,
    },
    {
      before: test(`
            @classmethod
            def setUpClass(cls):
                super().setUpClass()
                cls.registry.enter_test_mode(cls.cr)
      `),
      todos: 1,
    },
  ],
  noops: [
    test(`
            def test_job(self):
                self.registry_enter_test_mode()
    `),
    test(`
            def test_job(self):
                self.device.enter_test_mode(self.cr)
                self.device.leave_test_mode()
    `),
    test(`
            def test_job(self):
                self.assertTrue(self.registry.in_test_mode())
    `),
    {
      'models/example.py': `
        class Device:
            def start(self):
                self.registry.enter_test_mode(self.cr)
      `,
    },
    test(`
            def test_job(self):
                return "self.registry.leave_test_mode()"
    `),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const owner = called?.object && context.slice(called.object);
      if (called?.name !== 'enter_test_mode' || owner === undefined || !OWNER.test(owner)) return;
      if (!isTest(context)) return;
      const [cursor, ...more] = argumentsOfCall(node, context).positional;
      const own = cursor && /^self(\.env)?\.cr$/.test(context.slice(cursor));
      if (!own || more.length > 0 || !owner.startsWith('self')) {
        context.report({
          at: node,
          message:
            'enter_test_mode() of the registry is gone in 19.0: registry_enter_test_mode(cr=...) of the test case takes its place, and registry_enter_test_mode_cls() for all tests of a class.',
          options: [
            {
              title: 'Do it for one test, which leaves the mode by itself',
              code: 'self.registry_enter_test_mode()',
            },
            {
              title: 'Do it for the class, which leaves the mode by itself',
              code: 'cls.registry_enter_test_mode_cls()',
            },
          ],
        });
        return;
      }
      context.report({
        at: node,
        message: 'enter_test_mode() of the registry is gone in 19.0: the test case has a method for it.',
        fix: {
          title: 'Call the method of the test case',
          safe: true,
          edits: [
            {
              start: node.start,
              end: node.end,
              text: 'self.registry_enter_test_mode(register_cleanup=False)',
            },
          ],
        },
      });
    },
    attribute(node, context) {
      const path = context.slice(node);
      const owner = /^(.*)\.leave_test_mode$/.exec(path)?.[1];
      if (owner === undefined || !OWNER.test(owner) || !isTest(context)) return;
      const { start, end } = node;
      const text = `${owner.split('.')[0]}.registry_leave_test_mode`;
      context.report({
        at: node,
        message: 'leave_test_mode() of the registry is gone in 19.0: the test case has a method for it.',
        fix: { title: 'Call the method of the test case', safe: true, edits: [{ start, end, text }] },
      });
    },
  },
});

function test(body: string) {
  return {
    'tests/test_job.py': `
        from odoo.tests import TransactionCase


        class TestJob(TransactionCase):${body.trimEnd()}
    `,
  };
}
