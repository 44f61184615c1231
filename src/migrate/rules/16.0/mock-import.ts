import { childOf } from '../../../source/python/node.ts';
import { fromImport } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'mock-import',
  to: '16.0',
  breaks: 'style',
  lasts: true,
  summary: 'mock is unittest.mock',
  why: 'The package mock is a copy of what Python brings along itself, and nothing of Odoo installs it any more: tests that import it may not run.',
  link: 'https://github.com/odoo/odoo/blob/16.0/requirements.txt',
  cases: [
    {
      before: { 'tests/test_x.py': 'from mock import Mock, patch\n' },
      after: { 'tests/test_x.py': 'from unittest.mock import Mock, patch\n' },
    },
    {
      before: { 'tests/test_x.py': 'import mock\n\nA = mock.Mock()\n' },
      after: { 'tests/test_x.py': 'from unittest import mock\n\nA = mock.Mock()\n' },
    },
  ],
  noops: [
    { 'tests/test_x.py': 'from unittest.mock import patch\n' },
    { 'tests/test_x.py': 'from unittest import mock\n' },
    { 'tests/test_x.py': 'from .mock import patch\n' },
    { 'tests/test_x.py': 'import mock, os\n' },
    { 'tests/test_x.py': 'import mock.mock\n' },
  ],
  python: {
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      if (imported?.module !== 'mock') return;
      const { start, end } = imported.moduleNode;
      context.report({
        at: node,
        message: 'mock is unittest.mock.',
        fix: { title: 'Import unittest.mock', safe: true, edits: [{ start, end, text: 'unittest.mock' }] },
      });
    },
    import_statement(node, context) {
      const name = childOf(node, 'name');
      if (!name || node.children.length !== 1 || context.slice(name) !== 'mock') return;
      context.report({
        at: node,
        message: 'mock is unittest.mock.',
        fix: {
          title: 'Import unittest.mock',
          safe: true,
          edits: [{ start: node.start, end: node.end, text: 'from unittest import mock' }],
        },
      });
    },
  },
});
