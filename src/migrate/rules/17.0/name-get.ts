import type { PythonContext } from '../../../audit/rule.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import type { MethodFact } from '../../../source/types.ts';
import { type Named, namedBody } from '../../python/display-name.ts';
import { type TextEdit, wholeLines, withBlankLinesBefore } from '../../python/edits.ts';
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
    // What went on in the brackets of the pair needs some of its own.
    model(
      `
    def name_get(self):
        result = []
        for book in self:
            result.append(
                (
                    book.id,
                    "%s %s"
                    % (book.code, book.name),
                )
            )
        return result
`,
      `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = (
                "%s %s"
                % (book.code, book.name)
            )
`,
    ),
    model(
      `
    def name_get(self):
        return [
            (
                book.id,
                book.code
                or book.name,
            )
            for book in self
        ]
`,
      `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = (
                book.code
                or book.name
            )
`,
    ),
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
      before: inherited('record.title_gone or record.name'),
      after: inherited('record.title_gone or record.name', '"name"'),
    },
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
    @api.depends("code")
    def name_get(self):
        """Say the code"""
        short = 16
        vals = []
        for book in self:
            current = book
            if current.code:
                vals.append(tuple([book.id, current.code[:short]]))
            else:
                vals.append((book.id, "?"))
        return vals
`,
      `
    @api.depends("code")
    def _compute_display_name(self):
        """Say the code"""
        short = 16
        for book in self:
            current = book
            if current.code:
                book.display_name = current.code[:short]
            else:
                book.display_name = "?"
`,
    ),
    model(
      `
    @api.depends("code")
    def _compute_display_name(self):
        return super()._compute_display_name()

    def name_get(self):
        res = []
        for book in self:
            res.append((book.id, book.code))
        return res

    def run(self):
        return True
`,
      `
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code

    def run(self):
        return True
`,
    ),
    model(
      `
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code

    def name_get(self):
        return [(book.id, book.display_name) for book in self]
`,
      `
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code
`,
    ),
    model(
      `
    def name_get(self):
        result = []
        if self.env.context.get("with_code"):
            for book in self:
                result.append((book.id, book.code))
            return result
        return super().name_get()
`,
      `
    @api.depends("code")
    @api.depends_context("with_code")
    def _compute_display_name(self):
        if self.env.context.get("with_code"):
            for book in self:
                book.display_name = book.code
        else:
            return super()._compute_display_name()
`,
    ),
    {
      before: source(
        '\n    def name_get(self):\n        res = []\n        names = dict(super().name_get())\n        for book in self:\n            res.append((book.id, names[book.id]))\n        return res\n',
      ),
      todos: 1,
    },
    {
      before: source(
        '\n    def name_get(self):\n        res = []\n        for book in self:\n            if book.code:\n                res.append((book.id, book.code))\n        return res\n',
      ),
      todos: 1,
    },
    {
      before: source(
        '\n    def _compute_display_name(self):\n        for book in self:\n            book.display_name = "x"\n\n    def name_get(self):\n        return [(book.id, book.code) for book in self]\n',
      ),
      todos: 1,
    },
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
      const method = methodOf(node, context);
      if (!klass || (klass.kind === undefined && klass.model === undefined) || method?.name !== 'name_get')
        return;
      const name = childOf(node, 'name');
      const body = childOf(node, 'body');
      if (!name || !body) return;
      const plain = method.decorators.every((each) => /^(api\.)?depends(_context)?$/.test(each.name));
      const shape = plain ? namedBody(body, context) : undefined;
      // One that is still there in a module of 17.0 has been left on purpose: old code of others may call it.
      if (shape?.idle && (context.series?.series ?? '') >= '17.0') return;
      const taken = klass.methods.find((other) => other.name === '_compute_display_name');
      const stub = taken && stubOf(taken, context);
      if (!shape || (taken && !stub && !shape.idle)) {
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
      const edits = shape.idle
        ? [without(definitionAround(context.ancestors, node), context.text)]
        : [
            ...decorated(node, { shape, stub, own: method.decorators.map((each) => each.name) }, context),
            { start: name.start, end: name.end, text: '_compute_display_name' },
            ...shape.edits,
          ];
      context.report({
        at: name,
        message: 'name_get() is not called since 17.0.',
        fix: { title: shape.idle ? 'Take it away' : 'Compute display_name', safe: false, edits },
      });
    },
  },
});

function methodOf(node: PyNode, { klass }: PythonContext): MethodFact | undefined {
  return klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
}

/** The method with its decorators. */
function definitionAround(ancestors: readonly PyNode[], node: PyNode): PyNode {
  const parent = ancestors.at(-1);
  return parent?.type === 'decorated_definition' ? parent : node;
}

/** A method with the blank lines before it. */
function without(definition: PyNode, text: string): TextEdit {
  return withBlankLinesBefore(wholeLines(definition, text), text);
}

/** A `_compute_display_name()` that only calls super: what it depends on is what it is there for. */
function stubOf({ start, end }: MethodFact, context: PythonContext): PyNode | undefined {
  const nodes = walk(context.file.root);
  const node = nodes.find(
    (each) => each.type === 'function_definition' && each.start === start && each.end === end,
  );
  const body = node && childOf(node, 'body');
  const text = body ? parts(body).map((each) => context.slice(each)) : [];
  const calls = /^(return )?super\((?:\w+, self)?\)\._compute_display_name\(\)$/;
  if (!node || text.length !== 1 || !calls.test(text[0] ?? '')) return undefined;
  return (
    nodes.find((each) => each.type === 'decorated_definition' && childOf(each, 'definition') === node) ?? node
  );
}

interface Decorated {
  readonly shape: Named;
  readonly stub: PyNode | undefined;
  /** Names of the decorators that name_get() has. */
  readonly own: readonly string[];
}

/** A model of another module surely has no such field: a method that depends on it keeps the module from loading. */
function lacks(path: string, { klass, target, module }: PythonContext): boolean {
  const [first = ''] = path.split('.');
  if (klass?.model === undefined || klass.creates) return false;
  const model = target?.model(klass.model, module.name);
  return model?.exists === true && model.complete && model.field(first) === undefined;
}

/** What the names depend on, said before the method; a stub that said it goes. */
function decorated(node: PyNode, { shape, stub, own }: Decorated, context: PythonContext): TextEdit[] {
  const indent = context.text.slice(lineStart(context.text, node.start), node.start);
  const lines = stub
    ? parts(stub)
        .filter(({ type }) => type === 'decorator')
        .map((each) => context.slice(each))
    : [];
  const has = (name: string) =>
    own.some((each) => each.endsWith(name)) || lines.some((each) => new RegExp(`\\b${name}\\(`).test(each));
  const list = (names: readonly string[]) => names.map((each) => `"${each}"`).join(', ');
  const fields = shape.fields.filter((path) => !lacks(path, context));
  if (fields.length > 0 && !has('depends')) lines.push(`@api.depends(${list(fields)})`);
  const keys = [
    ...context.slice(node).matchAll(/\b(?:env\.context|_context)(?:\.get\(\s*|\[)["'](\w+)["']/g),
  ];
  const asked = [...new Set(keys.map(([, key = '']) => key))];
  if (asked.length > 0 && !has('depends_context')) lines.push(`@api.depends_context(${list(asked)})`);
  return [
    { start: node.start, end: node.start, text: lines.map((line) => `${line}\n${indent}`).join('') },
    ...(stub ? [without(stub, context.text)] : []),
    ...importApi(context, lines.length > 0),
  ];
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

/** A model of Odoo's that never had the field title_gone. */
function inherited(name: string, depends?: string) {
  const method =
    depends === undefined
      ? `    def name_get(self):\n        return [(record.id, ${name}) for record in self]\n`
      : `    @api.depends(${depends})\n    def _compute_display_name(self):\n        for record in self:\n            record.display_name = ${name}\n`;
  return {
    '__manifest__.py': '{"name": "Example", "version": "16.0.1.0.0", "depends": ["base"]}\n',
    'models/example.py': `from odoo import api, models\n\n\nclass Country(models.Model):\n    _inherit = "res.country"\n\n${method}`,
  };
}
