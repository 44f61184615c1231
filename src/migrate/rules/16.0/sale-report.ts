import type { PythonContext } from '../../../audit/rule.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { pyString } from '../../../source/python/quote.ts';
import { methodsWith } from '../../cases/method.ts';
import { type Additions, additionsOf } from '../../python/sale-query.ts';
import { changedSignature } from '../../python/signature.ts';
import { defineMigration } from '../../rule.ts';

const sale = methodsWith('sale');
const report = (head: string, body: string) => sale('sale.report', head, body);
const QUERY = '_query(self, with_clause="", fields=None, groupby="", from_clause="")';
const signature = changedSignature(
  {
    methods: ['_select_sale', '_from_sale', '_group_by_sale'],
    gone: ['fields', 'from_clause', 'groupby'],
  },
  '16.0',
);

export default defineMigration({
  id: 'sale-report',
  to: '16.0',
  breaks: 'error',
  summary: 'What is added to the query of sale reports is added in methods of its parts',
  why: 'Since 16.0 the parts of the query take no arguments, and _select_additional_fields() returns expressions by their names: with the old arguments the report cannot be read.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/sale/report/sale_report.py',
  cases: [
    {
      before: report(
        QUERY,
        'if fields is None:\n            fields = {}\n        fields["mode_id"] = ", s.mode_id as mode_id"\n        groupby += ", s.mode_id"\n        return super()._query(with_clause, fields, groupby, from_clause)',
      ),
      after: sale(
        'sale.report',
        '_select_additional_fields(self)',
        'res = super()._select_additional_fields()\n        res["mode_id"] = "s.mode_id"\n        return res\n\n    def _group_by_sale(self):\n        res = super()._group_by_sale()\n        res += ", s.mode_id"\n        return res',
      ),
    },
    {
      before: report(
        '_select_additional_fields(self, fields)',
        'fields["brand_id"] = ", t.brand_id as brand_id"\n        return super()._select_additional_fields(fields)',
      ),
      after: report(
        '_select_additional_fields(self)',
        'res = super()._select_additional_fields()\n        res["brand_id"] = "t.brand_id"\n        return res',
      ),
    },
    {
      before: report(
        '_group_by_sale(self, groupby="")',
        'res = super()._group_by_sale(groupby)\n        res += ", t.brand_id"\n        return res',
      ),
      after: report(
        '_group_by_sale(self)',
        'res = super()._group_by_sale()\n        res += ", t.brand_id"\n        return res',
      ),
    },
    {
      before: report(
        QUERY,
        'fields = dict(fields or {})\n        text = ", max(x.a) as a"\n        fields.update({"a": text, "b": ", s.b"})\n        from_clause += " JOIN x ON x.id = l.x_id"\n        return super()._query(with_clause=with_clause, fields=fields, groupby=groupby, from_clause=from_clause)',
      ),
      after: report(
        '_select_additional_fields(self)',
        'res = super()._select_additional_fields()\n        res["a"] = "max(x.a)"\n        res["b"] = "s.b"\n        return res\n\n    def _from_sale(self):\n        res = super()._from_sale()\n        res += " JOIN x ON x.id = l.x_id"\n        return res',
      ),
    },
    {
      before: report(
        '_select_additional_fields(self, fields)',
        "fields['a'] = ', s.\"name\" || \\'-\\' || s.\"name\" as a'\n        return super()._select_additional_fields(fields)",
      ),
      after: report(
        '_select_additional_fields(self)',
        'res = super()._select_additional_fields()\n        res["a"] = "s.\\"name\\" || \'-\' || s.\\"name\\""\n        return res',
      ),
    },
    {
      // The name of the text would be unknown in a method of its own.
      before: report(
        QUERY,
        'text = ", s.a"\n        groupby += text\n        return super()._query(with_clause, fields, groupby, from_clause)',
      ),
      todos: 1,
    },
    {
      before: report(
        QUERY,
        'with_clause = "x AS (SELECT 1)"\n        return super()._query(with_clause, fields, groupby, from_clause)',
      ),
      todos: 1,
    },
    {
      before: report(
        '_select_additional_fields(self, fields)',
        'fields["a"] = self.own()\n        return super()._select_additional_fields(fields)',
      ),
      todos: 1,
    },
  ],
  noops: [
    report(
      '_select_additional_fields(self)',
      'res = super()._select_additional_fields()\n        res["a"] = "s.a"\n        return res',
    ),
    report('_group_by_sale(self)', 'return super()._group_by_sale() + ", s.a"'),
    report('_query(self)', 'return super()._query() + self.own()'),
    sale('example.report', QUERY, 'return super()._query(with_clause, fields, groupby, from_clause)'),
    report('_select_pos(self, fields=None)', 'return super()._select_pos(fields)'),
    report('_columns(self, fields)', 'fields["a"] = ", s.a"\n        return super()._columns(fields)'),
    'class Plain:\n    def _query(self, fields):\n        return fields\n',
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      if (klass?.model !== 'sale.report' || klass.creates) return;
      const method = klass.methods.find(({ start, end }) => start === node.start && end === node.end);
      const body = childOf(node, 'body');
      if (!method || !body) return;
      if (!/^(_query|_select_additional_fields)$/.test(method.name) || method.params.length < 2) {
        signature.python?.function_definition?.(node, context);
        return;
      }
      const added = additionsOf(method.name, body, context);
      const names = klass.methods.map(({ name }) => name).filter((name) => name !== method.name);
      const text = added && methodsOf(added, node, context);
      const taken = /^_(select_additional_fields|group_by_sale|from_sale)$/;
      if (text === undefined || (method.name === '_query' && names.some((name) => taken.test(name)))) {
        context.report({
          at: childOf(node, 'name') ?? node,
          message: `${method.name}() takes no arguments since 16.0: add fields in _select_additional_fields(), as expressions by their names, tables in _from_sale(), groups in _group_by_sale(), and queries before it in _with_sale().`,
          options: [
            {
              title: 'Add to what super() gives',
              code: 'res = super()._select_additional_fields()\nres["name"] = "s.name"\nreturn res',
            },
            { title: 'Write to the part that has it', code: 'def _group_by_sale(self):' },
          ],
        });
        return;
      }
      context.report({
        at: node,
        message: 'What is added to the query of sale reports is added by parts since 16.0.',
        fix: {
          title: 'Add it in the methods of the parts',
          safe: false,
          edits: [{ start: node.start, end: node.end, text }],
        },
      });
    },
  },
});

/** The methods that add it now; undefined where there is nothing to add. */
function methodsOf({ fields, groupby, from_clause }: Additions, node: PyNode, context: PythonContext) {
  const pad = context.text.slice(lineStart(context.text, node.start), node.start);
  if (!/^[ \t]*$/.test(pad)) return undefined;
  const method = (name: string, lines: readonly string[]) =>
    [
      `def ${name}(self):`,
      ...[`res = super().${name}()`, ...lines, 'return res'].map((line) => `${pad}    ${line}`),
    ].join('\n');
  const all = [
    ...(fields.size > 0
      ? [
          method(
            '_select_additional_fields',
            [...fields].map(([name, expression]) => `res["${name}"] = ${quoted(expression)}`),
          ),
        ]
      : []),
    ...(from_clause.length > 0 ? [method('_from_sale', from_clause.map(plus))] : []),
    ...(groupby.length > 0 ? [method('_group_by_sale', groupby.map(plus))] : []),
  ];
  return all.length > 0 ? all.join(`\n\n${pad}`) : undefined;
}

function plus(text: string): string {
  return `res += ${text}`;
}

/** Text over several lines stays so, where nothing in it would end it. */
function quoted(text: string): string {
  return text.includes('\n') && !/\\|"""|"$/.test(text) ? `"""${text}"""` : pyString(text);
}
