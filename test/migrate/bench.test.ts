import { describe, expect, it } from 'vitest';
import { chunksBetween, judge, type Verdict } from '../../scripts/bench/migrate/compare.ts';
import { elementFigures } from '../../scripts/bench/migrate/elements.ts';
import { normalLines } from '../../scripts/bench/migrate/normal.ts';
import { normalExpression } from '../../scripts/bench/migrate/normal-expression.ts';

const PLACE = { module: 'book', files: ['static/src/a.js', 'static/src/b.js', 'static/src/c.xml'] };

/** Texts that mean the same, and those that do not, by the file that they stand in. */
const SAME: readonly (readonly [string, string, string])[] = [
  ['a.py', "f(b='x', a=1)\n", 'f(a=1, b="x",)\n'],
  [
    'a.py',
    'from odoo.tests.common import Form, tagged\n',
    'from odoo.tests import tagged\nfrom odoo.tests import Form\n',
  ],
  ['a.py', 'x = (\n    "a"\n    "b"\n)  # why\n', 'x = "ab"\n'],
  ['a.py', 'if (a):\n    b()\n', 'if a:\n    b()\n'],
  ['a.py', 'x = (\n    a\n    .b(1)\n    .c\n)[0]\n', 'x = a.b(1).c[0]\n'],
  ['a.py', 'class A(common.TransactionCase):\n    pass\n', 'class A(TransactionCase):\n    pass\n'],
  ['a.py', 'x = f"a {b}" \'{c.d!r} e\'\n', "x = f'a {b}{{c.d!r}} e'\n"],
  ['a.py', 'x = (f"a {b} "\n  f"{c(d):.2f}")\n', "x = f'a {b} {c( d ):.2f}'\n"],
  ['a.py', 'x = "{} {{{b}}}".format(a.c, b=f(d))\n', 'x = f"{a.c} {{{f(d)}}}"\n'],
  ['a.py', 'x = "{0.b},{0.c}".format(a)\n', 'x = f"{a.b},{a.c}"\n'],
  ['a.py', 'x = f"a"\n', 'x = "a"\n'],
  [
    'a.py',
    '@api.depends("a", "b", "a.c")\ndef f():\n    g()\n',
    '@api.depends("b", "a.c")\ndef f():\n    g()\n',
  ],
  [
    'a.py',
    'from odoo import api, fields\nx = fields.Many2one("a", "A", copy=False)\ny = fields.Char(help="b", string="B")\n',
    "from odoo import api, fields\nx = fields.Many2one(\n  copy=False, comodel_name='a', string='A')\ny = fields.Char('B', help='b')\n",
  ],
  [
    'a.py',
    'def f(env):\n    cr = env.cr  # why\n    cr.execute(q)\n    g(cr)\n',
    'def f(env):\n    env.cr.execute(q)\n    g(env.cr)\n',
  ],
  ['a.xml', '<a b="{{ c }}">{{d }}</a>', '<a b="{{c}}">{{ d }}</a>'],
  ['a.xml', '<a c="1" b="2"/>', "<a b='2'\n c='1'></a>"],
  ['a.xml', `<a invisible="not (a and b)"/>`, `<a invisible="not b or not a"/>`],
  ['a.py', 'import b\nfrom c import d\n\nimport a\n', 'import a\nimport b\n\nfrom c import d\n'],
  ['a.xml', '<a class="c b">\n  <d/></a>', '<a class="b\n c"><d></d></a>'],
  ['a.xml', '<a><![CDATA[<p><t t-out="b"/></p>]]></a>', '<a><![CDATA[<p><t t-out="b"></t></p>]]></a>'],
  ['a.py', 'x = "a" % (b)\n', "x = 'a' % b\n"],
  ['a.py', '@api.depends("b", "a")\ndef f():\n    c()\n', '@api.depends("a", "b")\ndef f():\n    c()\n'],
  ['a.xml', `<xpath expr="//a[@id='b'][@c='d']" position="after"/>`, '<a id="b" c="d" position="after"/>'],
  ['a.xml', `<a domain="[('b','=',c)]"/>`, `<a domain="[('b', '=', c)]"/>`],
  ['a.xml', `<a context='{"b":%(c)d}'/>`, `<a context="{'b': %(c)d}"/>`],
  ['a.xml', `<a readonly="b not in 'c'"/>`, `<a readonly="b != 'c'"/>`],
  [
    'a.js',
    'import {b, a} from "x";\nf({a: 1,});\n',
    "import { a, b } from 'x';\n// said\nf({\n    a: 1,\n})\n",
  ],
  [
    '__manifest__.py',
    '{"assets": {"x": ["book/static/src/*.js"]}, "depends": ["b", "a"]}',
    '{"depends": ["a", "b"], "assets": {"x": ["/book/static/src/b.js", "book/static/src/a.js"]}}',
  ],
];
const OTHER: readonly (readonly [string, string, string])[] = [
  ['a.py', 'x = f"a {b}"\n', 'x = "a {b}"\n'],
  ['a.py', 'x = f"{a}{b}"\n', 'x = f"{b}{a}"\n'],
  ['a.py', '@api.depends("a", "ab.c")\ndef f():\n    g()\n', '@api.depends("ab.c")\ndef f():\n    g()\n'],
  ['a.py', '@api.onchange("a", "a.b")\ndef f():\n    g()\n', '@api.onchange("a.b")\ndef f():\n    g()\n'],
  [
    'a.py',
    'from odoo import fields\nx = fields.One2many("a", "b")\n',
    'from odoo import fields\nx = fields.One2many("a", string="b")\n',
  ],
  [
    'a.py',
    'from own import fields\nx = fields.Char("a")\n',
    'from own import fields\nx = fields.Char(string="a")\n',
  ],
  ['a.py', 'x = f"{a!r}"\n', 'x = f"{a}"\n'],
  ['a.py', 'x = "{b}{a}".format(a=f(), b=g())\n', 'x = f"{g()}{f()}"\n'],
  ['a.py', 'x = "{}".format(a, f())\n', 'x = f"{a}"\n'],
  ['a.py', 'x = "{}{}".format(*a)\n', 'x = f"{a}{a}"\n'],
  ['a.py', 'x = "{a[b]}".format(a=a)\n', 'x = f"{a}"\n'],
  ['a.py', 'x = _("{}").format(a)\n', 'x = _(f"{a}")\n'],
  ['a.py', 'x = "{.c}".format(a + b)\n', 'x = f"{a + b.c}"\n'],
  ['a.py', 'x = rf"\\d{a}"\n', 'x = f"d{a}"\n'],
  // The name is given twice, is another thing, or is used by what runs later.
  [
    'a.py',
    'def f(env):\n    cr = env.cr\n    cr = g()\n    cr.execute(q)\n',
    'def f(env):\n    cr = g()\n    env.cr.execute(q)\n',
  ],
  [
    'a.py',
    'def f(env):\n    cr = env.cr\n    env = g()\n    cr.execute(q)\n',
    'def f(env):\n    env = g()\n    env.cr.execute(q)\n',
  ],
  ['a.py', 'def f(env):\n    cr = env.uid\n    cr.execute(q)\n', 'def f(env):\n    env.uid.execute(q)\n'],
  [
    'a.py',
    'def f(env):\n    cr = env.cr\n    return lambda: cr.execute(q)\n',
    'def f(env):\n    return lambda: env.cr.execute(q)\n',
  ],
  ['a.py', 'f(b, a)\n', 'f(a, b)\n'],
  [
    'a.py',
    'class A(B):\n    def f(self):\n        return super(A, self).f()\n',
    'class A(B):\n    def f(self):\n        return super().f()\n',
  ],
  ['a.xml', '<a class="c b"/>', '<a class="c"/>'],
  ['a.xml', '<a name="c b"/>', '<a name="b c"/>'],
  ['a.xml', '<a><![CDATA[<t t-out="b"/>c]]></a>', '<a><![CDATA[<t t-out="b">c</t>]]></a>'],
  ['a.py', 'x = (a + b).c\n', 'x = a + b.c\n'],
  ['a.py', 'x = " .a"\n', 'x = ".a"\n'],
  ['a.py', 'x = a * (b + c)\n', 'x = a * b + c\n'],
  ['a.py', 'if a:\n    b()\n', 'if a:\n    c()\n'],
  ['a.py', 'class A(common.SavepointCase):\n    pass\n', 'class A(TransactionCase):\n    pass\n'],
  ['a.py', 'class A(other.common.TransactionCase):\n    pass\n', 'class A(TransactionCase):\n    pass\n'],
  ['a.py', '@a\ndef f():\n    b()\n', '@b\ndef f():\n    b()\n'],
  ['a.py', 'x = (a, b)\n', 'x = a, (b)\ny\n'],
  ['a.xml', `<xpath expr="//a[@id='b']/d" position="after"/>`, '<a id="b" position="after"/>'],
  ['a.xml', `<xpath expr="//field[@widget='b']" position="after"/>`, '<field widget="b" position="after"/>'],
  ['a.xml', `<a domain="[('b', '=', 'c ')]"/>`, `<a domain="[('b', '=', 'c')]"/>`],
  ['a.xml', '<a b="{{ c }}"/>', '<a b="{{ d }}"/>'],
  ['a.xml', `<a invisible="a or b"/>`, `<a invisible="a and b"/>`],
  ['a.xml', `<a string="not (a and b)"/>`, `<a string="not b or not a"/>`],
  ['a.js', 'f("a  b");\n', 'f("a b");\n'],
  ['a.js', 'class A { b() { c(); } }\n', 'class A { b() { d(); } }\n'],
  ['__manifest__.py', '{"data": ["a.xml", "b.xml"]}', '{"data": ["b.xml", "a.xml"]}'],
];

/** How many are proved where the human made something else. */
function provedOf(before: string, after: string): number {
  const files = (text: string) => new Map([['views/a.xml', `<form><a name="x" ${text}/></form>`]]);
  return elementFigures(files(before), files('invisible="the.human == 1"'), files(after)).proved;
}

describe('the measure of migrations', () => {
  it.each(SAME)('takes texts of %s that mean the same for equal: %#', async (path, a, b) => {
    expect(await normalLines(path, a, PLACE)).toEqual(await normalLines(path, b, PLACE));
  });

  it.each(OTHER)('tells other texts of %s apart: %#', async (path, a, b) => {
    expect(await normalLines(path, a, PLACE)).not.toEqual(await normalLines(path, b, PLACE));
  });

  it.each([
    ["state == 'a' or state == 'b'", "state in ('b', 'a')"],
    ["not (state in ['a'] and x)", "state != 'a' or not x"],
    ['a or (a and b)', 'a'],
    ['n == 0.0', 'not n'],
    ['x == True', 'x'],
    ['ids == []', 'not ids'],
    ['%(base.group)d in ids', '%( base.group )d in ids'],
  ])('proves %s and %s equal', (a, b) => {
    expect(normalExpression(a)).toBe(normalExpression(b));
  });

  it.each([
    ["state == 'a'", "state == 'b'"],
    ['a and b', 'a or b'],
    ["state not in ('a',)", "state in ('a',)"],
    ['n > 0', 'n >= 0'],
    ['n == 1', 'n'],
    ['parent.a', 'a'],
  ])('does not take %s and %s for equal', (a, b) => {
    expect(normalExpression(a)).not.toBe(normalExpression(b));
  });

  it.each<[string, string, string, readonly Verdict[]]>([
    ['<a b="2"/>', '<a b="2"/>', 'likewise', ['same', 'same']],
    ['<a b="2" c="3"/>', '<a b="2"/>', 'likewise and more', ['same', 'part']],
    ['<a b="3"/>', '<a b="2"/>', 'otherwise', ['same', 'otherwise']],
    ['<a b="1"/>', '<a b="2"/>', 'not at all', ['left', 'left']],
  ])('judges %s beside %s: %s', async (human, own, _, verdicts) => {
    const tree = (text: string) => new Map([['a.xml', `<r>${text}</r>`]]);
    const before = tree('<a b="1"/>');
    const judged = judge(
      await chunksBetween('book', before, tree(own)),
      await chunksBetween('book', before, tree(human)),
      new Map(),
    );
    expect(judged.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('knows a file by what is in it when its name is another one', async () => {
    const tree = (script: string, text: string, bundle = 'assets') =>
      new Map([
        ['__manifest__.py', `{"${bundle}": {"web.assets_backend": ["book/static/src/${script}"]}}`],
        [`static/src/${script}`, text],
      ]);
    const before = tree('a.js', 'f();\ng();\n', 'own');
    const human = await chunksBetween('book', before, tree('a.esm.js', 'f();\nh();\n'));
    const own = await chunksBetween('book', before, tree('a.js', 'f();\ng();\n'));
    expect(judge(own, human, new Map()).map(({ verdict }) => verdict)).toEqual(['same', 'same']);
    expect(human.flatMap(({ come }) => come)).toContain('h()');
    const other = await chunksBetween('book', before, tree('b.js', 'x();\ny();\n'));
    expect(judge(own, other, new Map()).map(({ verdict }) => verdict)).toEqual(['same', 'part']);
  });

  it('counts elements with attrs whose modifiers are those of the human, and those left behind', () => {
    const files = (text: string) => new Map([['views/a.xml', `<form>${text}</form>`]]);
    const before = files(
      `<a name="x" attrs="{'invisible': [('a', '=', True)]}"/><a name="y" states="done"/><a name="z" attrs="{}"/>`,
    );
    const human = files(`<a name="x" invisible="a"/><a name="y" invisible="state != 'done'"/><a name="z"/>`);
    const ours = files(
      `<a name="x" invisible="a == True"/><a name="y" invisible="state"/><a name="z" attrs="{}"/>`,
    );
    const { compared, equal, proved, behind } = elementFigures(before, human, ours);
    expect([compared, equal, proved, behind]).toEqual([3, 1, 0, 1]);
  });

  it.each([
    [`states="a,b"`, `invisible="state not in ('a', 'b')"`],
    [`attrs="{'invisible': [('x', '=', False)]}" states="a"`, `invisible="not x and state != 'a'"`],
    [`attrs="{'invisible': ['|', ('x', '=', False)]}" states="a"`, `invisible="not x or state != 'a'"`],
    [
      `attrs="{'invisible': ['|', ('x', '=', 1), '&amp;', ('x', '=', 1), ('y', '=', 2)]}"`,
      'invisible="x == 1"',
    ],
    [`attrs="{'readonly': ['!', ('n', '&lt;', 3)]}"`, 'readonly="n &gt;= 3"'],
    [`attrs="{'required': [('parent.n', '=', 0)]}"`, 'required="parent.n == 0"'],
    [`attrs="{'invisible': False, 'readonly': True}"`, 'readonly="1"'],
    [`invisible="1" attrs="{'invisible': [('x', '=', 'a')]}"`, 'invisible="1"'],
    [`attrs="{'invisible': [('x', '=', %(a.b)d)]}"`, 'invisible="x == %(a.b)d"'],
  ])('proves that %s says what %s says', (before, after) => {
    expect(provedOf(before, after)).toBe(1);
  });

  it.each([
    [`states="a,b"`, `invisible="state not in ('a',)"`],
    [`attrs="{'invisible': [('x', '=', False)]}" states="a"`, `invisible="not x or state != 'a'"`],
    [`attrs="{'invisible': [('x', '=', 'a')]}"`, `invisible="x"`],
    [`attrs="{'invisible': [('x', 'in', ['a'])]}"`, `invisible="x in 'ab'"`],
    [`attrs="{'readonly': [('n', '&gt;', 3)]}"`, 'readonly="n &gt;= 3"'],
    [`attrs="{'readonly': [('n', '=', 1)]}"`, 'readonly="n"'],
    [`attrs="{'readonly': False}"`, ''],
    [`attrs="{'readonly': [('a', '=', False)], 'required': [('b', '=', True)]}"`, 'readonly="not a"'],
    [`attrs="{'invisible': [('a', 'child_of', 1)]}"`, 'invisible="a == 1"'],
    [`attrs="{'invisible': [('a', '=', 1)]}"`, 'invisible="f(a)"'],
    [`attrs="{'invisible': [('a', '=', 1)]}"`, 'invisible="a == 1 or b"'],
    [`attrs="{'invisible': ['|', ('a', '=', 1)]}"`, 'invisible="a == 1"'],
    [`attrs="{'readonly': [('n', '&gt;', 1)]}"`, 'readonly="n &gt; 1 &gt; 5"'],
    [`attrs="{'readonly': [('n', '&gt;=', 1)]}"`, 'readonly="n is 1"'],
  ])('proves nothing of %s and %s', (before, after) => {
    expect(provedOf(before, after)).toBe(0);
  });
});
