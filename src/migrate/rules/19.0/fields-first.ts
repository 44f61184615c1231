import { importedPath } from '../../../audit/python/imports.ts';
import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { childOf } from '../../../source/python/node.ts';
import { dropUnusedImports } from '../../python/unused-import.ts';
import { defineMigration } from '../../rule.ts';

/** What an index may follow without parentheses. */
const PRIMARY = /^(identifier|attribute|call|subscript|parenthesized_expression)$/;

export default defineMigration({
  id: 'fields-first',
  to: '19.0',
  breaks: 'error',
  summary: 'fields.first(records) is records[:1]',
  why: 'odoo.fields has no first since 19.0.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/fields/__init__.py',
  cases: [
    {
      before:
        'from odoo import fields\n\n\ndef f(self):\n    return fields.first(self.line_ids.sorted()).name\n',
      after: 'def f(self):\n    return self.line_ids.sorted()[:1].name\n',
    },
    {
      before: 'from odoo import fields\n\n\ndef f(a, b):\n    return fields.first(a | b)\n',
      after: 'def f(a, b):\n    return (a | b)[:1]\n',
    },
    {
      before: 'import os\nfrom odoo.fields import first\n\n\ndef f(a):\n    return first(a)\n',
      after: 'import os\n\n\ndef f(a):\n    return a[:1]\n',
    },
    { before: 'from odoo import fields\n\n\ndef f(a):\n    return map(fields.first, a)\n', todos: 1 },
  ],
  noops: [
    'def f(records):\n    return records[:1]\n',
    'from .tools import first\n\n\ndef f(a):\n    return first(a)\n',
    'def f(self, a):\n    return self.fields.first(a)\n',
    'def f(fields):\n    return fields.first(fields)\n',
    'from odoo import fields\n\n\ndef f(a):\n    return fields.Date.first(a)\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'first') return;
      const name = childOf(node, 'function');
      if (!name || importedPath(name, context.file) !== 'odoo.fields.first') return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const [records] = positional;
      if (!records || positional.length > 1 || keywords.size > 0 || spread) return;
      const text = context.slice(records);
      context.report({
        at: node,
        message: 'fields.first() is gone since 19.0.',
        fix: {
          title: 'Write [:1]',
          safe: true,
          edits: [
            {
              start: node.start,
              end: node.end,
              text: PRIMARY.test(records.type) ? `${text}[:1]` : `(${text})[:1]`,
            },
          ],
        },
      });
    },
    attribute(node, context) {
      const parent = context.ancestors.at(-1);
      if (parent?.type === 'call' || parent?.type === 'attribute') return;
      if (importedPath(node, context.file) !== 'odoo.fields.first') return;
      context.report({
        at: node,
        message: 'fields.first is gone since 19.0: write lambda records: records[:1].',
        options: [{ title: 'Give a function in its place', code: 'lambda records: records[:1]' }],
      });
    },
    import_from_statement: dropUnusedImports(/^odoo\.fields$/, new Set(['first']), '19.0'),
  },
});
