import { calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'name-get',
  to: '17.0',
  breaks: 'silent',
  lasts: true,
  summary: 'name_get() becomes _compute_display_name()',
  why: 'Since 17.0 the name of a record is its computed field display_name, and nothing calls an override of name_get.',
  link: 'https://github.com/odoo/odoo/pull/122085',
  cases: [
    model(
      `
    def name_get(self):
        result = []
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            result.append((book.id, name))
        return result
`,
      `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            book.display_name = name
`,
    ),
    model(
      `
    def name_get(self):
        res = list()
        for book in self:
            if not book.code:
                res.append([book.id, book.name])
                continue
            res.append((book.id, book.code))
        return res
`,
      `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            if not book.code:
                book.display_name = book.name
                continue
            book.display_name = book.code
`,
    ),
    {
      before: source(
        '\n    def name_get(self):\n        res = []\n        for book in self:\n            if not book.code:\n                continue\n            res.append((book.id, book.code))\n        return res\n',
      ),
      todos: 1,
    },
    model(
      `
    def name_get(self):
        return [(book.id, book.code or book.name) for book in self]
`,
      `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code or book.name
`,
    ),
    {
      before: source(
        '\n    def name_get(self):\n        result = super().name_get()\n        return [(i, n.upper()) for i, n in result]\n',
      ),
      todos: 1,
    },
    model(
      `
    def name_get(self):
        res = []
        for book in self:
            name = book.name
            if book.parent_id:
                name = book.parent_id.name_get()[0][1] + " / " + name
            res.append((book.id, name))
        return res
`,
      `
    @api.depends("name", "parent_id.display_name")
    def _compute_display_name(self):
        for book in self:
            name = book.name
            if book.parent_id:
                name = book.parent_id.display_name + " / " + name
            book.display_name = name
`,
    ),
    model(
      `
    def name_get(self):
        return [(book.id, book._title()) for book in self]

    def _title(self):
        self.ensure_one()
        return " ".join([self.code, self.name])
`,
      `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book._title()

    def _title(self):
        self.ensure_one()
        return " ".join([self.code, self.name])
`,
    ),
  ],
  noops: [
    source(
      '\n    def _compute_display_name(self):\n        for book in self:\n            book.display_name = book.code\n',
    ),
    source('\n    def f(self):\n        return self.name_get_all()\n'),
    source('\n    def _compute_display_name(self):\n        return super().name_get()\n'),
    source('\n    def name_get_all(self):\n        return []\n'),
    source('\n    def f(self):\n        return "name_get"\n'),
    source('\n    def f(self, other):\n        return other.name_get()\n'),
    'class Names:\n    def name_get(self):\n        return []\n',
    'def name_get(self):\n    return []\n',
    source('\n    def f(self):\n        return self.name_get()[0][1]\n'),
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
      if (!klass || (klass.kind === undefined && klass.model === undefined) || method?.name !== 'name_get')
        return;
      const name = childOf(node, 'name');
      const body = childOf(node, 'body');
      if (!name || !body) return;
      const edits =
        method.decorators.length === 0
          ? (loopShape(body, context) ?? comprehension(body, context))
          : undefined;
      const taken = klass.methods.some((other) => other.name === '_compute_display_name');
      if (!edits || taken) {
        context.report({
          at: name,
          message:
            'name_get() is not called since 17.0: set record.display_name for each record in _compute_display_name(), decorated with @api.depends of the fields that it reads.',
          options: [
            {
              title: 'Set the name in _compute_display_name()',
              code: '@api.depends("name")\ndef _compute_display_name(self):\n    for record in self:\n        record.display_name = record.name',
            },
            { title: 'Drop the override and say which field is the name', code: '_rec_name = "name"' },
          ],
        });
        return;
      }
      const start = lineStart(context.text, node.start);
      const indent = context.text.slice(start, node.start);
      const depends =
        edits.fields.length === 0
          ? ''
          : `@api.depends(${edits.fields.map((field) => `"${field}"`).join(', ')})\n${indent}`;
      context.report({
        at: name,
        message: 'name_get() is not called since 17.0.',
        fix: {
          title: 'Compute display_name',
          safe: false,
          edits: [
            { start: node.start, end: node.start, text: depends },
            { start: name.start, end: name.end, text: '_compute_display_name' },
            ...edits.edits,
            ...importApi(context, depends !== ''),
          ],
        },
      });
    },
  },
});

interface Edits {
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly fields: readonly string[];
}

/** `result = []`, one loop over self that appends one pair at its end, `return result`. */
function loopShape(body: PyNode, context: PythonContext): Edits | undefined {
  const [first, loop, last, ...more] = parts(body);
  if (!first || !loop || !last || more.length > 0 || loop.type !== 'for_statement') return undefined;
  const list = /^(\w+) = (?:\[\]|list\(\))$/.exec(context.slice(first))?.[1];
  const [variable, over, inside] = [childOf(loop, 'left'), childOf(loop, 'right'), childOf(loop, 'body')];
  if (list === undefined || context.slice(last) !== `return ${list}` || !variable || !over || !inside)
    return undefined;
  if (context.slice(over) !== 'self' || variable.type !== 'identifier' || childOf(loop, 'alternative'))
    return undefined;
  const record = context.slice(variable);
  const appends = [...walk(inside)].filter((node) => calledBy(node, context)?.path === `${list}.append`);
  const uses = [...walk(inside)].filter((node) => node.type === 'identifier' && context.slice(node) === list);
  const edits = appends.map((call) => assigned(call, record, context));
  if (appends.length === 0 || uses.length !== appends.length || edits.includes(undefined)) return undefined;
  if ([...walk(inside)].some(({ type }) => /^(break_statement|return_statement)$/.test(type)))
    return undefined;
  if (!skipsNamed(inside, appends)) return undefined;
  const names = walk(inside)
    .filter((node) => node.type === 'subscript' && named(context.slice(node)) !== context.slice(node))
    .filter((node) => !appends.some(({ start, end }) => start <= node.start && node.end <= end))
    .filter(({ start, end }) => ONE_NAME.test(context.text.slice(start, end)))
    .map(({ start, end }) => ({ start, end, text: named(context.text.slice(start, end)) }));
  return {
    edits: [
      { start: first.start, end: loop.start, text: '' },
      ...edits.filter((edit) => edit !== undefined),
      ...names,
      { start: loop.end, end: last.end, text: '' },
    ],
    fields: fieldsRead(inside, record, context),
  };
}

/** The name of one record that stands alone: what is read of it now. */
const ONE_NAME = /^[\w.]+\.name_get\(\)\[0\]\[1\]$/;

function named(text: string): string {
  return text.replaceAll(/(?<=[\w)])\.name_get\(\)\[0\]\[1\]/g, '.display_name');
}

/** Whatever goes on with the next record has named this one right before. */
function skipsNamed(inside: PyNode, appends: readonly PyNode[]): boolean {
  const blocks = [...walk(inside)].filter(({ type }) => type === 'block');
  return blocks.every((block) => {
    const statements = parts(block);
    return statements.every(({ type }, i) => {
      const before = statements[i - 1];
      const call = before?.type === 'expression_statement' ? before.children[0] : undefined;
      return type !== 'continue_statement' || (call !== undefined && appends.includes(call));
    });
  });
}

/** `result.append((record.id, name))` as `record.display_name = name`. */
function assigned(call: PyNode, record: string, context: PythonContext) {
  const list = childOf(call, 'arguments');
  const pair = list && parts(list)[0];
  const [id, name] = pair && /^(tuple|list)$/.test(pair.type) ? parts(pair) : [];
  if (!id || !name || context.slice(id) !== `${record}.id`) return undefined;
  return { start: call.start, end: call.end, text: `${record}.display_name = ${named(context.slice(name))}` };
}

function comprehension(body: PyNode, context: PythonContext): Edits | undefined {
  const [only, ...more] = parts(body);
  const list = only?.type === 'return_statement' ? parts(only)[0] : undefined;
  if (!only || more.length > 0 || list?.type !== 'list_comprehension') return undefined;
  const [pair, clause, ...rest] = parts(list);
  const [variable, over] = [clause && childOf(clause, 'left'), clause && childOf(clause, 'right')];
  if (pair?.type !== 'tuple' || rest.length > 0 || !variable || !over || context.slice(over) !== 'self')
    return undefined;
  const record = context.slice(variable);
  const [id, name] = parts(pair);
  if (!id || !name || context.slice(id) !== `${record}.id`) return undefined;
  const start = lineStart(context.text, only.start);
  const indent = context.text.slice(start, only.start);
  const text = `for ${record} in self:\n${indent}    ${record}.display_name = ${named(context.slice(name))}`;
  return { edits: [{ start: only.start, end: only.end, text }], fields: fieldsRead(name, record, context) };
}

/** Fields of the record that the code reads, in their order; those that a method of the same class reads too. */
function fieldsRead(
  node: PyNode,
  record: string,
  context: PythonContext,
  asked: readonly string[] = [],
): readonly string[] {
  const found = new Set<string>();
  const calls = new Set(
    [...walk(node)].flatMap((each) => (each.type === 'call' ? (childOf(each, 'function') ?? []) : [])),
  );
  const skip = new Set<PyNode>();
  for (const each of walk(node)) {
    if (each.type !== 'attribute' || skip.has(each)) continue;
    let inner: PyNode | undefined = each;
    while (inner?.type === 'attribute') {
      skip.add(inner);
      inner = childOf(inner, 'object');
    }
    const path = context.slice(each).split('.');
    if (path[0] !== record) continue;
    const last = path.at(-1) ?? '';
    if (calls.has(each) && path.length === 2 && !asked.includes(last)) {
      const method = context.klass?.methods.find(({ name, params }) => name === last && params.length === 1);
      const body = method && bodyOf(method, context);
      for (const field of body ? fieldsRead(body, 'self', context, [...asked, last]) : []) found.add(field);
    }
    const names = calls.has(each) ? path.slice(1, -1) : path.slice(1);
    if (
      names.length === 0 ||
      names[0] === 'id' ||
      names[0] === 'env' ||
      names.some((name) => name.startsWith('_'))
    )
      continue;
    if (calls.has(each) && last === 'name_get') names.push('display_name');
    found.add(names.filter((name) => name !== 'id').join('.'));
  }
  // Who depends on a field of another record depends on which record that is.
  return [...found].filter((field) => ![...found].some((other) => other.startsWith(`${field}.`)));
}

function bodyOf({ start, end }: { start: number; end: number }, { file }: PythonContext): PyNode | undefined {
  const node = walk(file.root).find(
    (each) => each.type === 'function_definition' && each.start === start && each.end === end,
  );
  return node && childOf(node, 'body');
}

/** `api` is imported where the decorator needs it. */
function importApi({ file, text }: PythonContext, needed: boolean) {
  if (!needed || file.imports.some(({ from, names }) => from === 'odoo' && names.includes('api'))) return [];
  const own = file.imports.find(({ from, names }) => from === 'odoo' && names.length > 0);
  if (!own) return [];
  const statement = text.slice(own.start, own.end);
  const at = own.start + statement.indexOf('import ') + 'import '.length;
  return /^from odoo import \w/.test(statement) ? [{ start: at, end: at, text: 'api, ' }] : [];
}

function source(body: string): string {
  return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    code = fields.Char()\n    name = fields.Char()\n${body}`;
}

function model(before: string, after: string) {
  return { before: source(before), after: source(after) };
}
