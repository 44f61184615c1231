import { describe, expect, it } from 'vitest';
import { readPython } from '../../src/source/python/facts.ts';
import { heldTrees } from '../../src/source/python/held-trees.ts';
import { type PyNode, walk } from '../../src/source/python/node.ts';
import { sourceFile } from '../../src/source/source-file.ts';
import type { ClassFact, PythonFile } from '../../src/source/types.ts';

const read = (text: string): Promise<PythonFile> => readPython(sourceFile('a.py', text));

async function only(text: string): Promise<ClassFact> {
  const { classes, problems } = await read(text);
  expect(problems).toEqual([]);
  const [first] = classes;
  if (!first) throw new Error('no class');
  return first;
}

const MODEL = `# -*- coding: utf-8 -*-
from odoo import api, fields, models, _


class Book(models.Model):
    """A book
    of a library."""

    _name = "library" ".book"
    _inherit = ["mail.thread", 'portal.mixin']
    _inherits = {"product.template": "product_id"}
    _description = _("Book")
    _sql_constraints = [
        ("pages", "CHECK (pages > 0)", "m"),  # a comment, with "quotes"
        ("code_uniq", "UNIQUE (code)", _("m")),
    ]

    name: str = fields.Char(
        "Title", required=True,
        help=_("x"), default=lambda self: self._x(), **EXTRA
    )
    loan_ids = fields.One2many("library.loan", inverse_name="book_id")
    price = fields.Float(digits=(12, -2), aggregator=None)
    kind = fields.Selection([("a", "A"), ("b", _("B"))], default="a")
    not_a_field = other.Char()
    _code_idx = models.Index("(code)")

    @api.depends("name", "loan_ids.date")
    @api.depends_context('uid')
    def _compute(self, a, b=1, *args, c: int = 2, **kw):
        def inner(): pass

    async def plain(self): ...
`;

it('gives a tree that was held back as it was, once', async () => {
  const text = `${MODEL}\n# ${'é'.repeat(300)}\nx = (1,\n  ${'y + '.repeat(200)}z)\ndef f(:\n`;
  const { root, problems } = await read(text);
  const held = heldTrees();
  held.keep(text, root, problems);
  const told = (of: PyNode) =>
    [...walk(of)].map(({ type, field, start, end, missing }) => [type, field, start, end, missing]);
  const back = held.take(text);
  expect(back?.problems).toEqual(problems);
  expect(back && told(back.root)).toEqual(told(root));
  expect(held.take(text)).toBeUndefined();
});

describe('Python facts', () => {
  it('knows a model that stands in the body of another', async () => {
    const text =
      'class A(models.Model):\n    _inherit = "a"\n\n    class B(models.Model):\n        _inherit = "b"\n\n    class C:\n        pass\n';
    expect((await read(text)).classes.map(({ name, model }) => [name, model])).toEqual([
      ['A', 'a'],
      ['B', 'b'],
    ]);
  });

  it('knows a model class', async () => {
    const fact = await only(MODEL);
    expect(fact).toMatchObject({
      name: 'Book',
      bases: ['models.Model'],
      kind: 'model',
      model: 'library.book',
      creates: true,
      inherit: ['mail.thread', 'portal.mixin'],
    });
    expect([...fact.inherits]).toEqual([['product_id', 'product.template']]);
    expect(fact.attributes.get('_description')?.value).toBeUndefined();
    expect(MODEL.slice(fact.start, fact.end)).toMatch(/^class Book[\s\S]*\.\.\.$/);
  });

  it('knows its fields, with the place of every argument', async () => {
    const { fields } = await only(MODEL);
    expect(fields.map(({ name, type }) => `${name}:${type}`)).toEqual([
      'name:Char',
      'loan_ids:One2many',
      'price:Float',
      'kind:Selection',
    ]);
    const [name, loans, price, kind] = fields;
    expect(name?.args[0]?.value).toBe('Title');
    expect(name?.kwargs.get('required')?.value).toBe(true);
    const lambda = name?.kwargs.get('default');
    expect(lambda?.value).toBeUndefined();
    expect(MODEL.slice(lambda?.start, lambda?.end)).toBe('lambda self: self._x()');
    expect(MODEL.slice(name?.nameSpan.start, name?.nameSpan.end)).toBe('name');
    expect([loans?.args[0]?.value, loans?.kwargs.get('inverse_name')?.value]).toEqual([
      'library.loan',
      'book_id',
    ]);
    expect(price?.kwargs.get('digits')?.value).toEqual([12, -2]);
    expect(price?.kwargs.get('aggregator')?.value).toBeNull();
    expect(kind?.kwargs.get('default')?.value).toBe('a');
  });

  it('knows its methods, decorators and table objects', async () => {
    const { methods, tableObjects } = await only(MODEL);
    expect(methods.map(({ name, params }) => [name, ...params])).toEqual([
      ['_compute', 'self', 'a', 'b', 'args', 'c', 'kw'],
      ['plain', 'self'],
    ]);
    expect(methods[0]?.decorators.map(({ name, args }) => [name, ...args.map(({ value }) => value)])).toEqual(
      [
        ['api.depends', 'name', 'loan_ids.date'],
        ['api.depends_context', 'uid'],
      ],
    );
    expect(tableObjects.map(({ name, kind, form, definition }) => [name, kind, form, definition])).toEqual([
      ['code_idx', 'Index', 'attribute', '(code)'],
      ['pages', 'Constraint', 'list', 'CHECK (pages > 0)'],
      ['code_uniq', 'Constraint', 'list', 'UNIQUE (code)'],
    ]);
  });

  it.each([
    ['_inherit = "a.b"', 'a.b', false],
    ['_inherit = ["a.b"]', 'a.b', false],
    ['_name = "a.b"', 'a.b', true],
    ['_name = "a.b"\n    _inherit = "a.b"', 'a.b', false],
    ['_name = "a.b"\n    _inherit = ["a.b", "c"]', 'a.b', false],
    ['_name = PREFIX + ".b"', undefined, false],
    ['x = 1', undefined, false],
  ])('knows whether %j makes a model', async (body, model, creates) => {
    expect(await only(`class A(models.Model):\n    ${body}\n`)).toMatchObject({ model, creates });
  });

  it.each([
    ['from . import a, b as c', [['.', 'a', 'b']]],
    ['from .models import *', [['.models', '*']]],
    ['import a.b, c as d', [['a.b'], ['c']]],
    ['try:\n    import x\nexcept ImportError:\n    from y import z', [['x'], ['y', 'z']]],
    ['from . import (\n    a,\n    # comment\n    b,\n)', [['.', 'a', 'b']]],
  ])('knows the imports of %j', async (text, imports) => {
    const file = await read(`${text}\n`);
    expect(file.imports.map(({ from, names }) => [from, ...names])).toEqual(imports);
  });

  it('has UTF-16 offsets after a byte order mark, CRLF and astral characters', async () => {
    const text = '\uFEFF# 😀\r\nclass A(models.Model):\r\n    _name = "a.😀"\r\n    x = fields.Char("é")\r\n';
    const { fields, model } = await only(text);
    expect(model).toBe('a.😀');
    expect(text.slice(fields[0]?.start, fields[0]?.end)).toBe('x = fields.Char("é")');
  });
});

describe('Python syntax', () => {
  const good = [
    '',
    'x = 1',
    'if x:\n  a\nelse:\n        b\n',
    'def f():\n    """doc\n  odd indentation inside\n"""\n    return (1,\n  2)\n',
    'x = [\n1,\n  2,\n]\nif x: pass\n',
    'if a and \\\n      b:\n    c\n',
    'class A:\n\n    # comment\n  # odd comment\n    x = 1\n\n\ny = 2\n',
    'def f():\n\tif x:\n\t\treturn 1\n\treturn 2\n',
    'x = {"a": 1,  # note:\n     "b": 2}\n',
    'match x:\n    case {"a": [b, *_]}:\n        pass\n',
    'def f[T](x: T) -> T:\n    return f"{x!r:>{10}} {"nested"}"\n',
    'try:\n    pass\nexcept* (A, B) as e:\n    pass\n',
    'print("a")\nprint("a", file=f)\nexec("x")\n',
    'async def f():\n    async with a as b, c:\n        await d\n',
    'x = lambda: (yield)\n@decorator\nclass A: pass\n',
    'f(*a, b, **c)\nf(x=1, *a)\n',
    'x = 0o17 + 0 + 00 + 1_000\n',
    '\uFEFFx = 1\r\nif x:\r\n    y = 2\r\n',
  ];
  it.each(good)('accepts %j', async (text) => {
    expect((await read(text)).problems).toEqual([]);
  });

  const bad: readonly (readonly [text: string, line: number, message: string])[] = [
    ['def f(self)\n    return 1\n', 1, 'invalid syntax'],
    ['x = (1\ny = 2\n', 1, ''],
    ['class A:\n    x = = 1\n', 2, 'invalid syntax'],
    ['def f():\nx = 1\n', 2, 'expected an indented block'],
    ['def f():\n', 1, 'expected an indented block'],
    ['x = 1\n  y = 2\n', 2, 'unexpected indent'],
    ['def f():\n    x = 1\n      y = 2\n', 3, 'unexpected indent'],
    ['def f():\n    if x:\n        a\n      b\n', 4, 'unindent does not match'],
    ['def f():\n    x = 1\n\ty = 2\n', 3, 'inconsistent use of tabs'],
    ['print "a"\n', 1, 'Python 2 print'],
    ['exec "a"\n', 1, 'Python 2 exec'],
    ['try:\n    pass\nexcept A, e:\n    pass\n', 3, 'several exceptions'],
    ['raise A, "m"\n', 1, 'Python 2 raise'],
    ['if a <> b:\n    pass\n', 1, 'Python 2 operator'],
    ['x = 10L\n', 1, 'Python 2 integer'],
    ['x = 0755\n', 1, 'Python 2 integer'],
    ['x = ur"a"\n', 1, 'Python 2 string'],
    ['x = `a`\n', 1, 'Python 2 string'],
    ['f(a=1, a=2)\n', 1, 'keyword argument repeated'],
    ['f(a=1, b)\n', 1, 'positional argument follows'],
    ['<<<<<<< HEAD\nx = 1\n', 1, 'invalid syntax'],
    ["x = 'open\n", 1, ''],
  ];
  it.each(bad)('refuses %j', async (text, line, message) => {
    const { problems, source } = await read(text);
    expect(problems[0]?.message ?? 'nothing').toContain(message);
    expect(source.lineAt(problems[0]?.start ?? -1)).toBe(line);
  });
});
