import { calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import type { ClassFact, Span } from '../../../source/types.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

/** Reports whose parts of a query are objects now, and which parts they have. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'account.invoice.report': /^_(select|from|where)$/,
  'purchase.report': /^_(select|from|where|group_by)$/,
};
/** What super() gives, put together with more. */
const OF_SUPER = /^SQL\([\s\S]*\bsuper\(/;
const IMPORT = 'from odoo.tools import SQL\n';

export default defineMigration({
  id: 'report-sql',
  to: '18.0',
  breaks: 'error',
  summary: 'Parts of the queries of invoice and purchase reports are SQL objects',
  why: 'Since 18.0 super()._select() and its like give an SQL object: a text that is added to it raises TypeError, and one in its place is not taken.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/account/report/account_invoice_report.py',
  cases: [
    {
      before: report('_select', 'return super()._select() + ", move.a AS a"'),
      after: report('_select', 'return SQL("%s, move.a AS a", super()._select())', IMPORT),
    },
    {
      before: report(
        '_select',
        'found = super()._select()\n        found += """, 100 % 3 AS a"""\n        return found',
      ),
      after: report('_select', 'return SQL("""%s, 100 %% 3 AS a""", super()._select())', IMPORT),
    },
    {
      before: report('_select', 'return super()._select() + """\n            , move.a AS a\n        """'),
      after: report('_select', 'return SQL("%s, move.a AS a", super()._select())', IMPORT),
    },
    {
      before: report(
        '_select',
        'found = super()._select()\n        if self.env.context.get("a"):\n            found += ", a"\n        return found',
      ),
      after: report(
        '_select',
        'found = super()._select()\n        if self.env.context.get("a"):\n            found = SQL("%s, a", found)\n        return found',
        IMPORT,
      ),
    },
    {
      before: report(
        '_from',
        "query = super()._from() + ' LEFT JOIN a ON a.id = b.id'\n        return query",
      ),
      after: report(
        '_from',
        "query = SQL('%s LEFT JOIN a ON a.id = b.id', super()._from())\n        return query",
        IMPORT,
      ),
    },
    {
      before: report('_select', 'return super()._select() + ", a" + ", b"'),
      after: report('_select', 'return SQL("%s, b", SQL("%s, a", super()._select()))', IMPORT),
    },
    {
      before: report('_select', 'found = super()._select()\n        return found + ", a"'),
      after: report('_select', 'found = super()._select()\n        return SQL("%s, a", found)', IMPORT),
    },
    ...[
      'return super()._select() + self.own_columns()',
      'return super()._select() % "a"',
      'return "%s, a" % super()._select()',
      'found = super()._select()\n        return "a, " + found',
    ].map((body) => ({ before: report('_select', body), todos: 1 })),
    { before: report('_where', 'return f"{super()._where()} AND {self.own()}"'), todos: 1 },
  ],
  noops: [
    report('_select', 'return SQL("%s, move.a AS a", super()._select())', IMPORT),
    report('_select', 'return super()._select()'),
    report('_from', 'return super()._from()'),
    report('_group_by', 'return super()._group_by() + ", move.a"'),
    report('_select', 'found = self.own()\n        return found + ", move.a"'),
    report('_columns', 'return super()._columns() + ", move.a"'),
    report('_select', 'return super()._select() + ", move.a AS a"', '', 'sale.report'),
    report('_select', 'return super()._select() + ", move.a AS a"', '', 'example.report'),
    'class Plain(Base):\n    def _select(self):\n        return super()._select() + ", a"\n',
  ],
  python: {
    binary_operator(node, context) {
      const place = placeOf(context);
      const [left, right] = parts(node);
      if (!place || !left || !right) return;
      if (!isPart(left, place, context)) {
        // Put into a text, or behind one.
        if (isPart(right, place, context)) ask(node, context);
        return;
      }
      const isPlus = context.text.slice(left.end, right.start).trim() === '+';
      const literal = isPlus ? formatOf(right, context) : undefined;
      if (literal === undefined) ask(node, context);
      else rewrite(node, `SQL(${literal}, ${context.slice(left)})`, context);
    },
    augmented_assignment(node, context) {
      const place = placeOf(context);
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      if (!place || left?.type !== 'identifier' || !right || !/\+=/.test(context.slice(node))) return;
      const name = context.slice(left);
      if (!isAssigned(place.body, name, place.method, context)) return;
      const literal = formatOf(right, context);
      const only = onlyThis(place.body, node, name, context);
      if (literal === undefined) ask(node, context);
      else if (only) rewrite(only, `return SQL(${literal}, ${only.value})`, context);
      else rewrite(node, `${name} = SQL(${literal}, ${name})`, context);
    },
    interpolation(node, context) {
      const place = placeOf(context);
      const [inner] = parts(node);
      const around = context.ancestors.findLast(({ type }) => type === 'string');
      if (place && inner && around && isSuper(inner, place.method, context)) ask(around, context);
    },
  },
});

interface Place {
  readonly klass: ClassFact;
  readonly method: string;
  readonly body: PyNode;
}

/** In such a method of such a report. */
function placeOf({ klass, functionNode, text }: PythonContext): Place | undefined {
  const [name, body] = functionNode
    ? [childOf(functionNode, 'name'), childOf(functionNode, 'body')]
    : [undefined, undefined];
  if (!klass?.model || klass.creates || !name || !body) return undefined;
  const method = text.slice(name.start, name.end);
  const known = Object.hasOwn(PARTS, klass.model) && PARTS[klass.model]?.test(method);
  return known ? { klass, method, body } : undefined;
}

function isSuper(node: PyNode, method: string, context: PythonContext): boolean {
  const called = node.type === 'call' ? calledBy(node, context) : undefined;
  return (
    called?.name === method && called.object !== undefined && /^super\(/.test(context.slice(called.object))
  );
}

/** What super() gives, a name that holds it, or what it was put into before. */
function isPart(node: PyNode, { method, body }: Place, context: PythonContext): boolean {
  if (node.type === 'identifier') return isAssigned(body, context.slice(node), method, context);
  return isSuper(node, method, context) || (node.type === 'call' && OF_SUPER.test(context.slice(node)));
}

/** The name holds what super() gave, and nothing else was put into it. */
function isAssigned(body: PyNode, name: string, method: string, context: PythonContext): boolean {
  const given = parts(body).flatMap((statement) => {
    const [only] = parts(statement);
    const left = only?.type === 'assignment' ? childOf(only, 'left') : undefined;
    return only && left && context.slice(left) === name ? [only] : [];
  });
  return given.some((each) => {
    const value = childOf(each, 'right');
    return value !== undefined && (isSuper(value, method, context) || OF_SUPER.test(context.slice(value)));
  });
}

/** The method puts what super() gave into the name, adds to it and returns it, and does nothing else. */
function onlyThis(
  body: PyNode,
  added: PyNode,
  name: string,
  context: PythonContext,
): (Span & { readonly value: string }) | undefined {
  const statements = parts(body);
  const [first, second, last] = statements.slice(-3);
  const [assigned] = first ? parts(first) : [];
  const value = assigned && childOf(assigned, 'right');
  // Before them there may be a description.
  if (!first || !second || !last || !value || statements.length > 4 || parts(second)[0] !== added)
    return undefined;
  if (statements.length === 4 && !/^\w?['"]/.test(context.slice(statements[0] ?? first))) return undefined;
  if (context.slice(last) !== `return ${name}`) return undefined;
  return { start: first.start, end: last.end, value: context.slice(value) };
}

/** The text as a format that begins with what stands before it; undefined for all but a plain text. */
function formatOf(node: PyNode, context: PythonContext): string | undefined {
  const [start, ...rest] = node.children;
  if (node.type !== 'string' || !start || !/^['"]+$/.test(context.slice(start))) return undefined;
  if (rest.some(({ type }) => type === 'interpolation')) return undefined;
  const [quotes, text] = [
    context.slice(start),
    context.text.slice(start.end, node.end - (start.end - start.start)),
  ];
  const format = text.replaceAll('%', '%%');
  const line = format.trim();
  // One line between empty ones needs none of them.
  const short = quotes.length === 3 && format.includes('\n') && !line.includes('\n') && !/["\\]/.test(line);
  return short ? `"%s${line.startsWith(',') ? '' : ' '}${line}"` : `${quotes}%s${format}${quotes}`;
}

function rewrite({ start, end }: Span, text: string, context: PythonContext): void {
  const edits: TextEdit[] = [{ start, end, text }];
  const knows = context.file.imports.some(
    ({ from, names }) => /^odoo\.tools/.test(from) && names.includes('SQL'),
  );
  const last = context.file.imports.findLast(({ from }) => /^odoo(\.tools)?$/.test(from));
  if (!knows && last) {
    const at = context.text.indexOf('\n', last.end) + 1;
    edits.push({ start: at, end: at, text: IMPORT });
  }
  if (!knows && !last) return;
  context.report({
    at: { start, end },
    message: 'Parts of the query are SQL objects since 18.0: texts cannot be added to them.',
    fix: { title: 'Put them together by SQL()', safe: true, edits },
  });
}

function ask(node: PyNode, context: PythonContext): void {
  context.report({
    at: node,
    message: 'Parts of the query are SQL objects since 18.0: put them together by SQL().',
    options: [
      { title: 'Texts that are fixed', code: 'SQL("%s, move.name AS name", super()._select())' },
      { title: 'Texts that are made', code: 'SQL("%s, %s", super()._select(), SQL(text))' },
    ],
  });
}

function report(method: string, body: string, imports = '', model = 'account.invoice.report') {
  return `from odoo import fields, models\n${imports}\n\nclass Report(models.Model):\n    _inherit = "${model}"\n\n    def ${method}(self):\n        ${body}\n`;
}
