import { calledBy } from '../../../audit/python/names.ts';
import { isCursor } from '../../../audit/python/orm.ts';
import { isTest } from '../../python/is-test.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'test-commit',
  to: '19.0',
  breaks: 'error',
  summary: 'A test neither commits nor rolls back its own cursor',
  why: 'The cursor of a TransactionCase refuses commit() and rollback() with an AssertionError.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/tests/common.py',
  cases: [
    { before: test('self.env.cr.commit()'), todos: 1 },
    { before: test('self.cr.rollback()'), todos: 1 },
  ],
  noops: [
    test('self.env.cr.savepoint()'),
    test('self.env.flush_all()'),
    test('with self.registry.cursor() as cr:\n            cr.commit()'),
    test('self.repository.commit()'),
    { 'models/x.py': test('self.env.cr.commit()')['tests/test_x.py'] },
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(commit|rollback)$/.test(called.name)) return;
      if (!isTest(context)) return;
      // A cursor of its own may do it.
      if (!/^(self|cls)\.(env\.)?cr$/.test(context.slice(called.object)) || !isCursor(called.object, context))
        return;
      context.report({
        at: called.nameSpan,
        message: `${called.name}() of the cursor of a test is refused since 19.0.`,
        options: [
          { title: 'Write what is pending, when that is what it was for', code: 'self.env.flush_all()' },
          { title: 'Work in a savepoint', code: 'with self.env.cr.savepoint():' },
          { title: 'Take a cursor of its own', code: 'with self.registry.cursor() as cr:' },
        ],
      });
    },
  },
});

function test(statement: string) {
  return {
    'tests/test_x.py': `from odoo.tests import TransactionCase\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        ${statement}\n`,
  };
}
