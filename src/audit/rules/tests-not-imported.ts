import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tests-not-imported',
  aliases: ['TST001'],
  severity: 'high',
  category: 'tests',
  summary: 'A test file that tests/__init__.py does not import',
  why: 'Odoo looks for tests in what the package tests imports. A file that is not imported is never run, and its tests look as if they passed.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html#writing-tests',
  bad: {
    'tests/__init__.py': 'from . import test_a\n',
    'tests/test_a.py':
      'from odoo.tests import TransactionCase\n\n\nclass TestA(TransactionCase):\n    def test_a(self):\n        self.assertTrue(True)\n',
    'tests/test_b.py':
      'from odoo.tests import TransactionCase\n\n\nclass TestB(TransactionCase):\n    def test_b(self):\n        self.assertTrue(True)\n',
  },
  good: [
    {
      'tests/__init__.py': 'from . import test_a\n',
      'tests/test_a.py':
        'from odoo.tests import TransactionCase\n\n\nclass TestA(TransactionCase):\n    def test_a(self):\n        self.assertTrue(True)\n',
      'tests/common.py': 'class Common:\n    def test_helper(self):\n        pass\n',
    },
    {
      'tests/__init__.py': 'from .test_a import *\n',
      'tests/test_a.py': 'class TestA:\n    def test_a(self):\n        pass\n',
      'tests/models/test_b.py': 'class TestB:\n    def test_b(self):\n        pass\n',
    },
    {
      'tests/__init__.py':
        'import importlib\n\nfor name in ("test_a",):\n    importlib.import_module(f"odoo.addons.x.tests.{name}")\n',
      'tests/test_a.py': 'class TestA:\n    def test_a(self):\n        pass\n',
    },
  ],
  check(context) {
    const { python } = context.module;
    const init = python.find(({ source }) => source.path === 'tests/__init__.py');
    if (!init || /import_module|__import__|glob|listdir/.test(init.source.text)) return;
    // Written, and set aside in a comment: somebody knows.
    const text = init.source.text;
    const imported = new Set<string>();
    for (const file of python) {
      if (!file.source.path.startsWith('tests/')) continue;
      for (const { from, names } of file.imports) {
        for (const name of [...from.split('.'), ...names]) imported.add(name);
      }
    }
    for (const { source, classes } of python) {
      const name = /^tests\/(test_\w+)\.py$/.exec(source.path)?.[1];
      if (name === undefined || imported.has(name) || new RegExp(`\\b${name}\\b`).test(text)) continue;
      const tests = classes.flatMap(({ methods }) =>
        methods.filter((method) => method.name.startsWith('test_')),
      );
      const [first] = classes;
      if (tests.length === 0 || !first) continue;
      context.report({
        source,
        at: { start: first.start, end: source.text.indexOf('\n', first.start) },
        message: `tests/__init__.py does not import ${name}, so none of its ${tests.length} tests runs. Add "from . import ${name}".`,
      });
    }
  },
});
