import { importedPath } from '../../../audit/python/imports.ts';
import type { Option, PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

/** Lists of operators, which modules add their own to. */
const OPERATORS = /^(NEGATIVE_)?TERM_OPERATORS$/;
/** Private methods of the class that made SQL of domains, by the names that they have from outside. */
const PRIVATE = /^_expression__\w+$/;

const CHOICES: readonly Option[] = [
  {
    title: 'Search by a condition of your own, in the search method of a field',
    code: 'Domain.custom(to_sql=to_sql)',
  },
  { title: 'Take the operator away, with what searches by it' },
];

export default defineMigration({
  id: 'expression-patches',
  to: '19.0',
  breaks: 'error',
  summary: 'Operators are not added to odoo.osv.expression',
  why: 'Domains become SQL without odoo.osv.expression since 19.0. Its lists of operators are sets, to which += adds no tuple (TypeError), and its class has no private methods to put others in the place of (AttributeError).',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/osv/expression.py',
  cases: [
    { before: file('from odoo.osv import expression', 'expression.TERM_OPERATORS += ("%",)'), todos: 1 },
    {
      before: file('from odoo.osv.expression import TERM_OPERATORS', 'TERM_OPERATORS += ("%",)'),
      todos: 1,
    },
    {
      before: file(
        'from odoo.osv import expression',
        'expression.expression._expression__leaf_to_sql = patched',
      ),
      todos: 1,
    },
  ],
  noops: [
    file('from .data import TERM_OPERATORS', 'TERM_OPERATORS += ("%",)'),
    file('from .data import expression', 'expression.TERM_OPERATORS += ("%",)'),
    file('from .data import expression', 'expression.expression._expression__leaf_to_sql = patched'),
    file('TERM_OPERATORS = ()', 'TERM_OPERATORS += ("%",)'),
    file('import re', 'total += expression.TERM_OPERATORS'),
    file('import re', 're._expression__leaf = patched'),
  ],
  python: {
    augmented_assignment(node, context) {
      const left = childOf(node, 'left');
      if (!left || !OPERATORS.test(nameOf(left, context)) || !isOfExpression(left, context)) return;
      context.report({
        at: left,
        message: `${nameOf(left, context)} is a set since 19.0, and no domain reads it: += of a tuple raises TypeError, and the operator would be unknown.`,
        options: CHOICES,
      });
    },
    attribute(node, context) {
      if (!PRIVATE.test(nameOf(node, context)) || !isOfExpression(node, context)) return;
      context.report({
        at: node,
        message: `expression.${nameOf(node, context)} is gone in 19.0: conditions write their own SQL.`,
        options: CHOICES,
      });
    },
  },
});

/** The last name of a path. */
function nameOf(node: PyNode, context: PythonContext): string {
  return context.slice(childOf(node, 'attribute') ?? node);
}

function isOfExpression(node: PyNode, { file }: PythonContext): boolean {
  return importedPath(node, file)?.startsWith('odoo.osv.expression.') ?? false;
}

function file(head: string, statement: string): string {
  return `${head}\n\n\ndef post_load(patched, total):\n    ${statement}\n`;
}
