import { importedPath } from '../../../audit/python/imports.ts';
import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { childOf } from '../../../source/python/node.ts';
import { dropUnusedImports } from '../../python/unused-import.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'ustr',
  to: '18.0',
  breaks: 'deprecation',
  worksUntil: '19.0',
  summary: 'tools.ustr(x) is str(x)',
  why: 'ustr is deprecated since 18.0: in Python 3 a text needs no help. Bytes are decoded by what knows their encoding.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/misc.py',
  cases: [
    {
      before: 'from odoo import tools\n\n\ndef f(vals):\n    return tools.ustr(vals.get("a") or "")\n',
      after: 'def f(vals):\n    return str(vals.get("a") or "")\n',
    },
    {
      before: 'from odoo.tools import float_round, ustr\n\n\ndef f(e):\n    return ustr(e), float_round(1)\n',
      after: 'from odoo.tools import float_round\n\n\ndef f(e):\n    return str(e), float_round(1)\n',
    },
    { before: 'from odoo.tools import ustr\n\n\ndef f(a):\n    return ustr(a, "latin1")\n', todos: 1 },
  ],
  noops: [
    'def f(a):\n    return str(a)\n',
    'from .tools import ustr\n\n\ndef f(a):\n    return ustr(a)\n',
    'def f(self, a):\n    return self.ustr(a)\n',
    'def ustr(a):\n    return a\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const name = childOf(node, 'function');
      if (called?.name !== 'ustr' || !name) return;
      if (!/^odoo\.tools\.(misc\.)?ustr$/.test(importedPath(name, context.file) ?? '')) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const message = 'ustr() is deprecated since 18.0.';
      if (positional.length !== 1 || keywords.size > 0 || spread) {
        context.report({
          at: node,
          message: `${message} Decode the bytes where they come from.`,
          options: [
            { title: 'Decode bytes where they come from', code: 'value.decode("utf-8")' },
            { title: 'Make a text of what is none', code: 'str(value)' },
          ],
        });
        return;
      }
      const start = called.object?.start ?? called.nameSpan.start;
      context.report({
        at: node,
        message,
        fix: {
          title: 'Write str()',
          safe: false,
          edits: [{ start, end: called.nameSpan.end, text: 'str' }],
        },
      });
    },
    import_from_statement: dropUnusedImports(/^odoo\.tools(\.misc)?$/, new Set(['ustr']), '18.0'),
  },
});
