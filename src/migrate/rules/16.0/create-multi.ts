import { calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'create-multi',
  to: '16.0',
  breaks: 'deprecation',
  worksUntil: '19.0',
  summary: 'create() takes a list of values',
  why: 'An override of create for one record is called once a record up to 18.0, with a warning; in 19.0 it gets the list, and fails or does the wrong thing.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/api.py',
  cases: [
    model(
      `
    @api.model
    def create(self, vals):
        if not vals.get("name"):
            vals["name"] = "New"
        return super().create(vals)
`,
      `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            if not vals.get("name"):
                vals["name"] = "New"
        return super().create(vals_list)
`,
    ),
    model(
      `
    @api.model
    def create(self, values):
        """Number it."""
        # The number comes first.
        values["number"] = self._number(values)
        return super(Book, self).create(values)
`,
      `
    @api.model_create_multi
    def create(self, vals_list):
        """Number it."""
        # The number comes first.
        for values in vals_list:
            values["number"] = self._number(values)
        return super().create(vals_list)
`,
    ),
    model(
      `
    @api.model
    def create(self, vals):
        record = super().create(vals)
        record._notify()
        return record
`,
      `
    @api.model_create_multi
    def create(self, vals_list):
        records = super().create(vals_list)
        for record in records:
            record._notify()
        return records
`,
    ),
    {
      before: source(
        '\n    @api.model\n    def create(self, vals):\n        if vals.get("a"):\n            return self.browse()\n        return super().create(vals)\n',
      ),
      todos: 1,
    },
  ],
  noops: [
    source(
      '\n    @api.model_create_multi\n    def create(self, vals_list):\n        return super().create(vals_list)\n',
    ),
    source('\n    @api.model\n    def create_book(self, vals):\n        return super().create(vals)\n'),
    'class Maker:\n    def create(self, vals):\n        return vals\n',
    source('\n    @api.model\n    def make(self, vals):\n        return self.create(vals)\n'),
    source('\n    # def create(self, vals):\n    name = fields.Char()\n'),
  ],
  python: {
    function_definition(node, context) {
      const { klass, method } = { klass: context.klass, method: methodOf(node, context) };
      if (!klass || (klass.kind === undefined && klass.model === undefined) || method?.name !== 'create')
        return;
      const [self, vals] = method.params;
      const decorator = method.decorators.find(({ name }) => /^(api\.)?model(_create_single)?$/.test(name));
      const body = childOf(node, 'body');
      const parameters = childOf(node, 'parameters');
      if (self !== 'self' || vals === undefined || method.params.length !== 2 || !body || !parameters) return;
      if (method.decorators.some(({ name }) => /model_create_multi$/.test(name))) return;
      const shape = shapeOf(body, vals, context);
      if (!shape || !decorator) {
        context.report({
          at: { start: node.start, end: parameters.end },
          message: `create() takes one ${vals} here, and a list of them from 19.0 on: decorate it with @api.model_create_multi, take vals_list, and do for each of them what it does for ${vals}.`,
          options: [
            {
              title: 'Take a list, and do for each of it what was done for one',
              code: '@api.model_create_multi\ndef create(self, vals_list):',
            },
            {
              title:
                'Take what belongs to one field into a compute or a default of it, and drop the override',
            },
          ],
        });
        return;
      }
      context.report({
        at: { start: node.start, end: parameters.end },
        message: 'create() takes a list of values.',
        fix: {
          title: 'Take a list',
          safe: shape.kind === 'before',
          edits: [
            { start: decorator.start, end: decorator.end, text: '@api.model_create_multi' },
            { start: parameters.start, end: parameters.end, text: '(self, vals_list)' },
            ...shape.edits,
          ],
        },
      });
    },
  },
});

function methodOf({ start, end }: PyNode, { klass }: PythonContext) {
  return klass?.methods.find((method) => method.start === start && method.end === end);
}

interface Shape {
  readonly kind: 'before' | 'after';
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/**
 * Two forms can be told to mean the same for a list: work on the values and then one `return super().create(vals)`; or
 * `record = super().create(vals)`, work on the record alone, `return record`.
 */
function shapeOf(body: PyNode, vals: string, context: PythonContext): Shape | undefined {
  const statements = parts(body).filter((statement, i) => !(i === 0 && isText(statement)));
  const last = statements.at(-1);
  if (last?.type !== 'return_statement') return undefined;
  if (
    [...walk(body)].some(
      (node) => node !== last && /^(return_statement|yield|function_definition|lambda)$/.test(node.type),
    )
  )
    return undefined;
  const returned = parts(last)[0];
  if (!returned) return undefined;
  const call = superCreate(returned, vals, context);
  if (call) {
    const work = statements.slice(0, -1);
    const [first] = work;
    const end = work.at(-1);
    const given = superNow(returned, call, context);
    if (!first || !end) return { kind: 'before', edits: [given] };
    return { kind: 'before', edits: [...loop(first, end, `for ${vals} in vals_list:`, context), given] };
  }
  return afterShape(statements, vals, returned, context);
}

function afterShape(
  statements: readonly PyNode[],
  vals: string,
  returned: PyNode,
  context: PythonContext,
): Shape | undefined {
  const [first, ...rest] = statements;
  const assignment = first?.type === 'expression_statement' ? first.children[0] : undefined;
  const left = assignment?.type === 'assignment' ? childOf(assignment, 'left') : undefined;
  const right = assignment && childOf(assignment, 'right');
  if (!left || !right || left.type !== 'identifier') return undefined;
  const record = context.slice(left);
  const call = superCreate(right, vals, context);
  const work = rest.slice(0, -1);
  const [begin, end] = [work[0], work.at(-1)];
  if (!call || context.slice(returned) !== record || !begin || !end) return undefined;
  const touches = work
    .flatMap((statement) => [...walk(statement)])
    .filter((node) => node.type === 'identifier');
  // The values of each record are no longer at hand behind the call.
  if (touches.some((node) => context.slice(node) === vals || context.slice(node) === `${record}s`))
    return undefined;
  return {
    kind: 'after',
    edits: [
      { start: left.start, end: left.end, text: `${record}s` },
      superNow(right, call, context),
      ...loop(begin, end, `for ${record} in ${record}s:`, context),
      { start: returned.start, end: returned.end, text: `${record}s` },
    ],
  };
}

function isText(statement: PyNode): boolean {
  return statement.type === 'expression_statement' && statement.children[0]?.type === 'string';
}

/** The argument of `super().create(vals)`. */
function superCreate(node: PyNode, vals: string, context: PythonContext): PyNode | undefined {
  const called = node.type === 'call' ? calledBy(node, context) : undefined;
  if (called?.name !== 'create' || !called.object || !/^super\(/.test(context.slice(called.object)))
    return undefined;
  const list = childOf(node, 'arguments');
  const given = list ? parts(list) : [];
  return given.length === 1 && given[0] && context.slice(given[0]) === vals ? given[0] : undefined;
}

/** The call with the list; `super(Book, self)` of the class itself is written as today. */
function superNow(node: PyNode, argument: PyNode, { klass, text }: PythonContext) {
  const old = `super(${klass?.name}, self).create(`;
  return text.slice(node.start, argument.start) === old && text.slice(argument.end, node.end) === ')'
    ? { start: node.start, end: node.end, text: 'super().create(vals_list)' }
    : { start: argument.start, end: argument.end, text: 'vals_list' };
}

/** Puts statements into a loop: a line before them, and four blanks before each of their lines. */
function loop(first: PyNode, last: PyNode, head: string, { text }: PythonContext) {
  const start = text.lastIndexOf('\n', first.start - 1) + 1;
  const indent = text.slice(start, first.start);
  const edits = [{ start, end: start, text: `${indent}${head}\n    ` }];
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < last.end; at = text.indexOf('\n', at) + 1) {
    if (text[at] !== '\n' && text[at] !== '\r') edits.push({ start: at, end: at, text: '    ' });
  }
  return edits;
}

function source(body: string): string {
  return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n${body}`;
}

function model(before: string, after: string) {
  return { before: source(before), after: source(after) };
}
