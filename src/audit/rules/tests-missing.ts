import { manifestValue } from '../../source/manifest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tests-missing',
  aliases: ['TST001B'],
  severity: 'info',
  category: 'tests',
  cosmetic: true,
  summary: 'A module with code of its own and no test',
  why: 'Nobody notices when a later series, another module or a small fix breaks it. One test that makes a record and calls each button is a beginning.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html',
  bad: {
    'models/book.py':
      'from odoo import models\n\n\nclass Book(models.Model):\n    _name = "a.book"\n    _description = "Book"\n\n    def a(self):\n        return 1\n\n    def b(self):\n        return 2\n\n    def c(self):\n        return 3\n',
  },
  good: [
    {
      'models/book.py':
        'from odoo import models\n\n\nclass Book(models.Model):\n    _name = "a.book"\n    _description = "Book"\n\n    def a(self):\n        return 1\n\n    def b(self):\n        return 2\n\n    def c(self):\n        return 3\n',
      'tests/__init__.py': 'from . import test_a\n',
      'tests/test_a.py': 'class TestA:\n    def test_a(self):\n        pass\n',
    },
    { 'data/a.xml': '<odoo/>\n' },
  ],
  check(context) {
    const { module } = context;
    if (module.files.some((file) => file.startsWith('tests/') || file.startsWith('static/tests/'))) return;
    if (manifestValue(module.manifest, 'installable') === false || /^(test_|l10n_)/.test(module.name)) return;
    const methods = module.python.flatMap(({ classes }) => classes.flatMap((each) => each.methods));
    if (methods.length < 3) return;
    context.report({
      message: `The module has ${methods.length} methods and no tests. Write at least one for what it is there for.`,
    });
  },
});
