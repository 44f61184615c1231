import { parts } from '../../source/python/literal.ts';
import type { PyNode } from '../../source/python/node.ts';
import type { ClassFact } from '../../source/types.ts';
import { defineRule, type Fix, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'deprecated-sql-constraints',
  aliases: ['OD-deprecated-sql-constraints'],
  severity: 'high',
  category: 'migration',
  from: '19.0',
  summary: '_sql_constraints, which Odoo no longer reads',
  why: 'Odoo 19.0 only logs a warning: the constraints are not made, in a database that is updated they are dropped, and the table takes values that the module says cannot be.',
  link: 'https://www.odoo.com/documentation/19.0/developer/reference/backend/orm.html#constraints-and-indexes',
  bad: [
    `
    from odoo import models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"
        _sql_constraints = [
            ("code_uniq", "unique(code)", "The code is taken."),
            ("days_positive", "CHECK(days > 0)", "Days must be positive."),
        ]
    `,
    `
    from odoo import models


    class Loan(models.Model):
        _inherit = "res.partner"
        _sql_constraints = CONSTRAINTS
    `,
  ],
  good: `
    from odoo import models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        _code_uniq = models.Constraint("unique(code)", "The code is taken.")


    class Plain:
        _sql_constraints = []
  `,
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
      const list = klass?.kind === undefined ? undefined : klass.attributes.get('_sql_constraints');
      if (!klass || !list) return;
      const rows = list.node.type === 'list' ? parts(list.node) : undefined;
      if (rows?.length === 0) return;
      const start = context.text.lastIndexOf('_sql_constraints', list.start);
      context.report({
        at: { start, end: list.end },
        message: `Odoo no longer makes the constraints of ${klass.name}: write each as an attribute, _name = models.Constraint("...", "message").`,
        fix: rows && attributes(rows, { start, end: list.end }, klass, context),
      });
    },
  },
});

function attributes(
  rows: readonly PyNode[],
  span: { start: number; end: number },
  { attributes: taken }: ClassFact,
  { text }: PythonContext,
): Fix | undefined {
  if (/#/.test(text.slice(span.start, span.end)) || !/\bmodels\b/.test(text)) return undefined;
  const indent = /[ \t]*$/.exec(text.slice(0, span.start))?.[0] ?? '';
  const lines = rows.map((row) => {
    const [name, sql, message, ...more] = parts(row);
    const named = name && /^["'](\w+)["']$/.exec(text.slice(name.start, name.end))?.[1];
    if (row.type !== 'tuple' || !named || !sql || more.length > 0 || taken.has(`_${named}`)) return undefined;
    const given = [sql, message].filter((each) => each !== undefined);
    const values = given.map((each) => text.slice(each.start, each.end)).join(`,\n${indent}    `);
    return `_${named.replace(/^_/, '')} = models.Constraint(\n${indent}    ${values},\n${indent})`;
  });
  if (lines.includes(undefined)) return undefined;
  return {
    title: 'Write them as attributes',
    safe: false,
    edits: [{ ...span, text: lines.join(`\n${indent}`) }],
  };
}
