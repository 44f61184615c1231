import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-only-superuser',
  aliases: ['TST006'],
  severity: 'info',
  category: 'tests',
  cosmetic: true,
  summary: 'A module with rights of its own, tested as superuser only',
  why: 'Tests run as superuser, for whom no access right and no rule holds. Only a test with with_user(), or as a new user, finds a missing line in ir.model.access.csv or a rule that shuts people out.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html',
  bad: {
    'security/ir.model.access.csv':
      'id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,base.model_res_partner,base.group_user,1,1,1,1\n',
    'tests/__init__.py': 'from . import test_a\n',
    'tests/test_a.py':
      'from odoo.tests import TransactionCase\n\n\nclass TestA(TransactionCase):\n    def test_a(self):\n        self.assertTrue(self.env["res.partner"].search([]))\n',
  },
  good: [
    {
      'security/ir.model.access.csv':
        'id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,base.model_res_partner,base.group_user,1,1,1,1\n',
      'tests/__init__.py': 'from . import test_a\n',
      'tests/test_a.py':
        'from odoo.tests import TransactionCase\n\n\nclass TestA(TransactionCase):\n    def test_a(self):\n        self.assertTrue(self.env["res.partner"].with_user(self.user).search([]))\n',
    },
    {
      'tests/__init__.py': 'from . import test_a\n',
      'tests/test_a.py': 'class TestA:\n    def test_a(self):\n        pass\n',
    },
  ],
  check(context) {
    const { module, index } = context;
    const own = index.records.some(
      ({ fact, demo }) => !demo && /^ir\.(model\.access|rule)$/.test(fact.model),
    );
    const tests = module.python.filter(({ source }) => source.path.startsWith('tests/'));
    const test = tests.find(({ source }) => /\bdef test_/.test(source.text));
    if (!own || !test) return;
    if (
      tests.some(({ source }) =>
        /with_user\(|new_test_user|users\(|\.sudo\(\w|authenticate\(|start_tour\(|login=|uid=|user=/.test(
          source.text,
        ),
      )
    )
      return;
    context.report({
      source: test.source,
      message:
        'The module brings access rights or rules, and no test runs as a user that they hold for. Add one with self.env["..."].with_user(user).',
    });
  },
});
