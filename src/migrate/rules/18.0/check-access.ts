import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { isEnvironment, recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { wholeLines } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'check-access',
  to: '18.0',
  breaks: 'deprecation',
  summary: 'check_access_rights() and check_access_rule() are check_access() and has_access()',
  why: 'The old methods are deprecated since 18.0, and nothing calls them: what overrides them is not asked.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/models.py',
  cases: [
    {
      before: model('self.env["res.partner"].check_access_rights("read")'),
      after: model('self.env["res.partner"].check_access("read")'),
    },
    {
      before: model('self.check_access_rights("write")\n        self.check_access_rule("write")'),
      after: model('self.check_access("write")'),
    },
    {
      before: model('return self.env["res.partner"].check_access_rights("read", raise_exception=False)'),
      after: model('return self.env["res.partner"].has_access("read")'),
    },
    { before: model('self.check_access_rule("unlink")'), after: model('self.check_access("unlink")') },
    {
      before:
        'from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def check_access_rule(self, operation):\n        return super().check_access_rule(operation)\n',
      todos: 1,
    },
    { before: model('self.check_access_rights("read", self.strict)'), todos: 1 },
  ],
  noops: [
    model('self.check_access("read")'),
    model('tree.check_access_rights("read")'),
    model('self.check_access_rights_of("read")'),
    'class Plain:\n    def check_access_rule(self, operation):\n        return True\n',
    'def f(api):\n    return api.check_access_rights("read")\n',
    'def f(api):\n    return check_access_rights("read")\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^check_access_(rights|rule)$/.test(called.name)) return;
      const object = context.slice(called.object);
      if (object.startsWith('super(') || !recordsOf(called.object, context)) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const operation = positional[0] ?? keywords.get('operation');
      const raising = positional[1] ?? keywords.get('raise_exception');
      const raises = raising ? literalOf(raising, context.text) : true;
      const list = childOf(node, 'arguments');
      const message = `${called.name}() is deprecated since 18.0.`;
      if (!operation || !list || spread || typeof raises !== 'boolean') {
        context.report({
          at: node,
          message: `${message} Call check_access(operation) where it shall raise, and has_access(operation) where it shall answer.`,
          options: [
            { title: 'Raise where access is denied', code: 'records.check_access(operation)' },
            { title: 'Answer whether it is', code: 'records.has_access(operation)' },
          ],
        });
        return;
      }
      const rights = called.name === 'check_access_rights';
      const second = rights ? sameOfRules(node, context, object, context.slice(operation)) : undefined;
      // The old method asked for the rights of the model alone, whatever the records.
      const modelOnly = called.object.type === 'subscript' && isModelOf(called.object, context);
      context.report({
        at: node,
        message,
        fix: {
          title: raises ? 'Call check_access()' : 'Call has_access()',
          safe: !rights || second !== undefined || modelOnly,
          edits: [
            { ...called.nameSpan, text: raises ? 'check_access' : 'has_access' },
            { start: list.start, end: list.end, text: `(${context.slice(operation)})` },
            ...(second ? [wholeLines(second, context.text)] : []),
          ],
        },
      });
    },
    function_definition(node, context) {
      const name = childOf(node, 'name');
      if (!name || !/^check_access_(rights|rule)$/.test(context.slice(name))) return;
      const { klass } = context;
      if (!klass || (klass.kind === undefined && klass.model === undefined)) return;
      context.report({
        at: name,
        message: `Nothing calls ${context.slice(name)}() since 18.0: override _check_access(operation), which returns None, or the records that are forbidden with a function that makes the error.`,
        options: [
          {
            title: 'Override _check_access()',
            code: 'def _check_access(self, operation):\n    result = super()._check_access(operation)\n    return result',
          },
          { title: 'Say it in an ir.rule, when it depends on the records alone' },
        ],
      });
    },
  },
});

function isModelOf(node: PyNode, context: PythonContext): boolean {
  const value = childOf(node, 'value');
  return value !== undefined && isEnvironment(value, context);
}

/** The next statement asks the rules for the same records and the same operation. */
function sameOfRules(
  call: PyNode,
  context: PythonContext,
  object: string,
  operation: string,
): PyNode | undefined {
  const [statement, block] = [context.ancestors.at(-1), context.ancestors.at(-2)];
  if (statement?.type !== 'expression_statement' || block?.type !== 'block') return undefined;
  const next = block.children[block.children.indexOf(statement) + 1];
  const wanted = `${object}.check_access_rule(${operation})`;
  return next?.type === 'expression_statement' && context.slice(next) === wanted && call.end <= next.start
    ? next
    : undefined;
}

function model(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, tree):\n        ${statement}\n`;
}
