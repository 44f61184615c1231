import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import type { PyNode } from '../../../source/python/node.ts';
import { isTest } from '../../python/is-test.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'patch-method',
  to: '17.0',
  breaks: 'error',
  summary: 'Models have no _patch_method() and _revert_method()',
  why: 'Both are gone in 17.0: a test patches the class of the model, and code extends the method.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  cases: [
    {
      before: test('self.env["res.partner"]._patch_method("write", write)'),
      after: test('self.patch(type(self.env["res.partner"]), "write", write)'),
    },
    {
      before: test(
        'Partner = self.env["res.partner"]\n        Partner._patch_method("write", write)\n        Partner.write({})\n        Partner._revert_method("write")',
      ),
      todos: 2,
    },
    {
      before: model('self._patch_method("write", write)'),
      todos: 1,
    },
  ],
  noops: [
    test('self.patch(type(self.env["res.partner"]), "write", write)'),
    test('self.tool._patch_method("write")'),
    model('self._patch_methods("write", write)'),
    model('return "_patch_method"'),
    'class Tool:\n    def run(self, server):\n        server._patch_method("a", self)\n        server._revert_method("a")\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^_(patch|revert)_method$/.test(called.name)) return;
      if (!isRecords(called.object, context)) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const [name, method] = positional;
      // What was patched may ask for what was there before, which only the old method kept.
      const reverts = /\._revert_method\s*\(|\.origin\b/.test(context.text);
      if (called.name === '_patch_method' && isTest(context) && !reverts && name && method) {
        const others = positional.length > 2 || keywords.size > 0 || spread;
        // A function of its own in a class would be given the class of the test in the place of the case.
        if (!others && context.method?.params[0] === 'self') {
          const text = `self.patch(type(${context.slice(called.object)}), ${context.slice(name)}, ${context.slice(method)})`;
          context.report({
            at: node,
            message:
              '_patch_method() is gone in 17.0: patch() of the test case undoes it when the test ends.',
            fix: {
              title: 'Patch the class of the model',
              safe: false,
              edits: [{ start: node.start, end: node.end, text }],
            },
          });
          return;
        }
      }
      const object = context.slice(called.object);
      context.report({
        at: node,
        message: `${called.name}() is gone in 17.0.`,
        options: isTest(context)
          ? [
              {
                title: 'Patch the class of the model as long as a block runs, and revert nothing',
                code: `with patch.object(type(${object}), ${name ? context.slice(name) : '"name"'}, ${method ? context.slice(method) : 'method'}):`,
              },
              {
                title: 'Patch it until the test ends, and revert nothing',
                code: `self.patch(type(${object}), ${name ? context.slice(name) : '"name"'}, ${method ? context.slice(method) : 'method'})`,
              },
            ]
          : [
              { title: 'Extend the method in a class with _inherit' },
              {
                title: 'Set the method on the class of the model in _register_hook()',
                code: `setattr(type(${object}), ${name ? context.slice(name) : '"name"'}, ${method ? context.slice(method) : 'method'})`,
              },
            ],
      });
    },
  },
});

/** The method is one of models alone, yet a tool of somebody's own may have one of that name. */
function isRecords(object: PyNode, context: PythonContext): boolean {
  if (recordsOf(object, context) !== undefined) return true;
  const owner = context.slice(object);
  return isTest(context) && /^(self|cls)\.\w+$/.test(owner) && !/tool|server|helper/i.test(owner);
}

function test(body: string) {
  return {
    'tests/test_x.py': `from odoo.tests import TransactionCase\n\n\ndef write(self, vals):\n    return True\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        ${body}\n`,
  };
}

function model(body: string) {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def _register_hook(self):\n        ${body}\n`;
}
