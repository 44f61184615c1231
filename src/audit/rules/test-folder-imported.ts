import { importsOf } from '../python/imports.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-folder-imported',
  aliases: ['E8130'],
  severity: 'high',
  category: 'correctness',
  summary: 'The module imports its tests',
  why: 'Odoo imports the tests by itself when it runs them. Imported by the module they are loaded on every server, with all that they need: test libraries that are not installed there stop the server from starting.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html#testing-python-code',
  bad: [
    { '__init__.py': 'from . import models\nfrom . import tests\n', 'tests/__init__.py': '' },
    { '__init__.py': 'from . import models, tests\n', 'tests/__init__.py': '' },
    { '__init__.py': 'from .tests import common\n', 'tests/common.py': '' },
  ],
  good: [
    {
      '__init__.py': 'from . import models\nfrom .models.tests_of_quality import QUALITY\n',
      'tests/__init__.py': 'from . import test_loan\n',
    },
    { 'models/__init__.py': 'from ..tests import common\n' },
  ],
  python: {
    module(_node, context) {
      if (context.file.source.path !== '__init__.py') return;
      for (const { path, statement, node } of importsOf(context.file)) {
        if (!/^\.tests(\.|$)/.test(path)) continue;
        const alone = statement.children.filter(({ field }) => field === 'name').length === 1;
        const line = /^[^\n]*\n/.exec(context.text.slice(statement.start))?.[0].length ?? 0;
        const whole = line >= statement.end - statement.start;
        context.report({
          at: statement,
          message: `The tests are loaded on every server, with all that they import: leave ${context.slice(node)} out, Odoo finds the tests by itself.`,
          fix:
            alone && whole && context.text[statement.start - 1] !== ' '
              ? {
                  title: 'Remove the import',
                  safe: true,
                  edits: [{ start: statement.start, end: statement.start + line, text: '' }],
                }
              : undefined,
        });
      }
    },
  },
});
