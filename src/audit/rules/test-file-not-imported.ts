import { importEdges } from '../../source/python/import-graph.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-file-not-imported',
  severity: 'high',
  category: 'tests',
  summary: 'A file of tests that tests/__init__.py does not import: its tests never run',
  why: 'Odoo imports the package tests of a module and runs what it finds there. A file that is not imported passes every run, since it is not part of any.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html#testing-python-code',
  bad: {
    'tests/__init__.py': 'from . import test_book\n',
    'tests/test_book.py': 'from odoo.tests import TransactionCase\n',
    'tests/test_author.py': `
      from odoo.tests import TransactionCase


      class TestAuthor(TransactionCase):
          def test_name(self):
              self.assertTrue(True)
    `,
  },
  good: {
    'tests/__init__.py': 'from . import test_book\nfrom .test_author import TestAuthor\n',
    'tests/test_book.py': `
      from odoo.tests import TransactionCase


      class TestBook(TransactionCase):
          def test_name(self):
              self.assertTrue(True)
    `,
    'tests/test_author.py': `
      from odoo.tests import TransactionCase


      class TestAuthor(TransactionCase):
          def test_name(self):
              self.assertTrue(True)
    `,
    'tests/common.py': 'HELPER = 1\n',
  },
  check(context) {
    const { module } = context;
    if (!module.files.includes('tests/__init__.py')) return;
    const imported = new Set(importEdges(module).map(({ target }) => `${target}.py`));
    for (const file of module.python) {
      const { path } = file.source;
      if (!/^tests\/test_\w+\.py$/.test(path) || imported.has(path)) continue;
      const tests = file.classes.filter(({ methods }) => methods.some(({ name }) => name.startsWith('test')));
      const [first] = tests;
      if (!first) continue;
      // Somebody took it out, and left word of it.
      const init = module.python.find(({ source }) => source.path === 'tests/__init__.py');
      if (new RegExp(`#.*\\b${stem(path)}\\b`).test(init?.source.text ?? '')) continue;
      const name = stem(path);
      context.report({
        source: file.source,
        at: { start: first.start, end: first.start + 5 },
        message: `tests/__init__.py does not import ${name}, so ${first.name} never runs: add "from . import ${name}" there.`,
      });
    }
  },
});

function stem(path: string): string {
  return path.replace(/^tests\/(.*)\.py$/, '$1');
}
