import { lineStart } from '../../../source/edit/edit.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import type { ClassFact } from '../../../source/types.ts';
import { defineMigration } from '../../rule.ts';

/** Attributes of a model that a constraint's name must not hide. */
const TAKEN =
  /^_(name|description|inherit|inherits|order|rec_name|rec_names_search|table|table_query|auto|abstract|transient|register|log_access|parent_name|parent_store|date_name|fold_name|check_company_auto|sequence|module|fields|context|cr|uid|sql_constraints|depends|active_name|allow_sudo_commands|translate|custom|check_\w+|compute_\w+|onchange_\w+)$/;

export default defineMigration({
  id: 'sql-constraints',
  to: '19.0',
  breaks: 'silent',
  summary: '_sql_constraints become attributes that are models.Constraint',
  why: 'Since 19.0 the list is not read: the log warns, and the database has no such constraint.',
  link: 'https://github.com/odoo/odoo/pull/175783',
  cases: [
    {
      before: model(`
    _sql_constraints = [
        ("name_uniq", "UNIQUE(name)", "The name is taken."),
        ("positive", "CHECK(price >= 0)", "No debts."),
    ]
`),
      after: model(`
    _name_uniq = models.Constraint(
        "UNIQUE(name)",
        "The name is taken.",
    )
    _positive = models.Constraint(
        "CHECK(price >= 0)",
        "No debts.",
    )
`),
    },
    {
      before: model(`
    _sql_constraints = [('name_uniq', 'unique (name, company_id)', _('Taken.'))]
`),
      after: model(
        `
    _name_uniq = models.Constraint(
        'unique (name, company_id)',
        'Taken.',
    )
`,
        'fields, models',
      ),
    },
    {
      before: model(
        '\n    _sql_constraints = [("name", "UNIQUE(name)", "Taken."), ("a-b", "CHECK(a > b)", "No.")]\n',
      ),
      after: model(`
    _name_uniq = models.Constraint(
        "UNIQUE(name)",
        "Taken.",
    )
    _a_b = models.Constraint(
        "CHECK(a > b)",
        "No.",
    )
`),
    },
    {
      before: model('\n    _sql_constraints = [("check_dates", "CHECK(a > b)", "No.")]\n'),
      after: model(`
    _dates_check = models.Constraint(
        "CHECK(a > b)",
        "No.",
    )
`),
    },
    {
      before: model(
        '\n    _sql_constraints = [("name", "UNIQUE(name)", "Taken."), ("name_uniq", "UNIQUE(name, a)", "Taken.")]\n',
      ),
      todos: 1,
    },
    { before: model('\n    _sql_constraints = CONSTRAINTS + [("a", "UNIQUE(name)", "Taken.")]\n'), todos: 1 },
  ],
  noops: [
    model('\n    _name_uniq = models.Constraint("UNIQUE(name)", "Taken.")\n'),
    model('\n    # _sql_constraints = []\n'),
    `
      class Plain:
          _sql_constraints = [("name_uniq", "UNIQUE(name)", "The name is taken.")]
    `,
  ],
  python: {
    assignment(node, context) {
      const left = childOf(node, 'left');
      const right = childOf(node, 'right');
      if (!left || !right || context.slice(left) !== '_sql_constraints') return;
      const { klass } = context;
      if (!klass || (klass.kind === undefined && klass.model === undefined)) return;
      if (context.ancestors.at(-3)?.type !== 'class_definition') return;
      const rows =
        right.type === 'list' || right.type === 'tuple'
          ? parts(right).map((row) => rowOf(row, context.text))
          : [undefined];
      const names = rows.map((row) => row && attributeOf(row, klass));
      const reason = rows.some((row) => row === undefined)
        ? 'is not a list of literals'
        : names.some((name) => name === undefined) || new Set(names).size < names.length
          ? 'has a name that the model uses for something else'
          : undefined;
      if (reason !== undefined) {
        context.report({
          at: node,
          message: `_sql_constraints is not read since 19.0, and this one ${reason}: write each as an attribute, such as _name_uniq = models.Constraint("UNIQUE(name)", "The name is taken.").`,
          options: [
            {
              title: 'Write each constraint as an attribute',
              code: '_name_uniq = models.Constraint("UNIQUE(name)", "The name is taken.")',
            },
            {
              title: 'Check it in Python, where what it says is known only when it runs',
              code: '@api.constrains("name")\ndef _check_name(self):',
            },
          ],
        });
        return;
      }
      const indent = ' '.repeat(node.start - lineStart(context.text, node.start));
      const text = rows
        .flatMap((row, i) =>
          row
            ? [
                `${names[i]} = models.Constraint(\n${indent}    ${row.definition},\n${indent}    ${row.message},\n${indent})`,
              ]
            : [],
        )
        .join(`\n${indent}`);
      context.report({
        at: node,
        message: '_sql_constraints is not read since 19.0.',
        fix: {
          title: 'Write models.Constraint',
          // A new name is a new constraint for the database, which drops the old one.
          safe: rows.every((row, i) => row && names[i] === plainName(row.name)),
          edits: [{ start: node.start, end: node.end, text }],
        },
      });
    },
  },
});

interface Row {
  readonly name: string;
  /** As source. */
  readonly definition: string;
  readonly message: string;
}

function rowOf(node: PyNode, text: string): Row | undefined {
  const [name, definition, message] = parts(node);
  const value = name && literalOf(name, text);
  if (!definition || !message || typeof value !== 'string' || !/^[\w-]+$/.test(value)) return undefined;
  if (typeof literalOf(definition, text) !== 'string') return undefined;
  const inner = translated(message, text);
  if (!inner) return undefined;
  return {
    name: value,
    definition: text.slice(definition.start, definition.end),
    message: text.slice(inner.start, inner.end),
  };
}

/** The message is translated by the class: `_()` around it is not wanted. */
function translated(node: PyNode, text: string): PyNode | undefined {
  if (typeof literalOf(node, text) === 'string') return node;
  const called = node.type === 'call' ? childOf(node, 'function') : undefined;
  const list = node.type === 'call' ? childOf(node, 'arguments') : undefined;
  const [only] = list ? parts(list) : [];
  if (!called || !only || !/^(_|_lt)$/.test(text.slice(called.start, called.end))) return undefined;
  return typeof literalOf(only, text) === 'string' ? only : undefined;
}

function plainName(name: string): string {
  return `_${name.replace(/^_/, '')}`;
}

/** The attribute of a constraint; with what it is behind its name where the model uses that for something else. */
function attributeOf({ name, definition }: Row, klass: ClassFact): string | undefined {
  const plain = plainName(name).replaceAll('-', '_');
  const kind = /^['"(\s]*unique/i.test(definition) ? 'uniq' : 'check';
  const bare = plain.replace(/^_(check|compute|onchange)_/, '_');
  return [plain, `${bare}_${kind}`].find((attribute) => !isTaken(attribute, klass));
}

function isTaken(attribute: string, klass: ClassFact): boolean {
  return (
    TAKEN.test(attribute) ||
    klass.attributes.has(attribute) ||
    klass.methods.some((method) => method.name === attribute)
  );
}

function model(body: string, names = '_, fields, models') {
  return `from odoo import ${names}\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _description = "Book"\n${body}`;
}
