import { calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { childOf } from '../../../source/python/node.ts';
import { readGroupEdits } from '../../python/read-group.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'read-group',
  to: '19.0',
  breaks: 'deprecation',
  summary: 'read_group() is _read_group() in code, and formatted_read_group() for what is shown',
  why: 'read_group is deprecated since 19.0. The others return something else: tuples of records and values, or the groups without their counts under the old names.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py',
  cases: [
    {
      before: counted(
        `read_group(domain, ["parent_id"], ["parent_id"])
        counts = {row["parent_id"][0]: row["parent_id_count"] for row in data}`,
      ),
      after: counted(
        `_read_group(domain, ["parent_id"], ["__count"])
        counts = {parent.id: count for parent, count in data}`,
      ),
    },
    {
      before: counted(
        `read_group(
            domain=domain, fields=['color'], groupby=['type', 'parent_id'], lazy=False
        )
        counts = {}
        for row in data:
            if row['parent_id'] and row['color'] > 1:
                counts[row['type']] = row['parent_id'][0]
            counts["all"] = sum(each['__count'] for each in data)`,
      ),
      after: counted(
        `_read_group(
            domain=domain, aggregates=['color:sum', '__count'], groupby=['type', 'parent_id']
        )
        counts = {}
        for type_value, parent, color, _count in data:
            if parent and color > 1:
                counts[type_value] = parent.id
            counts["all"] = sum(count for _type_value, _parent, _color, count in data)`,
      ),
    },
    {
      before: counted(
        `read_group(domain, ["latitude:max(partner_latitude)"], "type")
        counts = dict((row["type"], row["latitude"]) for row in data)`,
      ),
      after: counted(
        `_read_group(domain, ["type"], ["partner_latitude:max"])
        counts = dict((type_value, latitude) for type_value, latitude in data)`,
      ),
    },
    {
      // What is a field of something else is no variable.
      before: counted(
        `read_group(domain, ["color"], ["type"])
        counts = {row["type"]: row["color"] for row in data}, self.color`,
      ),
      after: counted(
        `_read_group(domain, ["type"], ["color:sum"])
        counts = {type_value: color for type_value, color in data}, self.color`,
      ),
    },
    {
      before: counted(
        `read_group(domain, ["class_id"], ["class_id"])
        counts = {row["class_id"][0]: row["class_id_count"] for row in data}`,
      ),
      after: counted(
        `_read_group(domain, ["class_id"], ["__count"])
        counts = {class_value.id: count for class_value, count in data}`,
      ),
    },
    {
      before: counted(
        'read_group(domain, ["parent_id"], ["parent_id"])\n        counts = {row["parent_id"][0]: row for row in data}',
      ),
      todos: 1,
    },
    {
      before: counted(
        'read_group(domain, ["parent_id"], ["parent_id"])\n        counts = [row["parent_id_count"] for row in data], len(data)',
      ),
      todos: 1,
    },
    {
      before: counted(
        'read_group(domain, ["color"], ["create_date:month"])\n        counts = [row["color"] for row in data]',
      ),
      todos: 1,
    },
    {
      before: counted(
        'read_group(domain, ["type"], ["type"], limit=2)\n        counts = [row["type"] for row in data]',
      ),
      todos: 1,
    },
    { before: model('self.env["res.partner"].read_group([], ["id:count"], ["type"])'), todos: 1 },
    { before: model('self.read_group([], fields=["a:sum"], groupby=["b"])'), todos: 1 },
    {
      before:
        'from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def read_group(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):\n        return super().read_group(domain, fields, groupby)\n',
      todos: 1,
    },
  ],
  noops: [
    model('self.env["res.partner"]._read_group([], ["type"], ["__count"])'),
    model('self.env["res.partner"].formatted_read_group([], ["type"], ["__count"])'),
    model('table.read_group("a")'),
    counted(
      '_read_group(domain, ["parent_id"], ["__count"])\n        counts = {parent.id: count for parent, count in data}',
    ),
    counted(
      'search_read(domain, ["parent_id"])\n        counts = {row["id"]: row["parent_id"][0] for row in data}',
    ),
    model('super().read_group([], ["id:count"], ["type"])'),
    model('self.env["res.partner"].web_read_group([], ["id:count"], ["type"])'),
    'def f(table):\n    data = table.read_group([], ["a"], ["a"])\n    return {row["a"][0]: row["a_count"] for row in data}\n',
    'read_group = 1\n',
    'from .data import read_group\n\n\ndef f(rows):\n    return read_group(rows, ["a"], ["a"])\n',
    'class Plain:\n    def read_group(self):\n        return 1\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'read_group' || !called.object) return;
      if (context.slice(called.object).startsWith('super(')) return;
      const records = recordsOf(called.object, context);
      if (!records) return;
      const edits =
        records.model === undefined
          ? undefined
          : readGroupEdits(node, called.nameSpan, records.model, context);
      if (edits) {
        context.report({
          at: called.nameSpan,
          message: 'read_group() is deprecated since 19.0: _read_group() gives tuples with records.',
          fix: { title: 'Read the groups as tuples', safe: false, edits },
        });
        return;
      }
      context.report({
        at: called.nameSpan,
        message:
          'read_group() is deprecated since 19.0. In code write `for value, count in model._read_group(domain, groupby, ["__count"])`, which gives tuples with records in the place of ids; for the web client formatted_read_group(domain, groupby, aggregates).',
        options: [
          {
            title: 'In code: take tuples with records',
            code: 'for value, count in model._read_group(domain, [groupby], ["__count"]):',
          },
          {
            title: 'For the web client or a caller from outside: dictionaries',
            code: 'model.formatted_read_group(domain, [groupby], ["__count"])',
          },
        ],
      });
    },
    function_definition(node, context) {
      const name = childOf(node, 'name');
      const { klass } = context;
      if (!name || context.slice(name) !== 'read_group') return;
      if (!klass || (klass.kind === undefined && klass.model === undefined)) return;
      context.report({
        at: name,
        message:
          'The web client does not call read_group() since 19.0: override formatted_read_group(), or _read_group_select() for how one field is summed up.',
        options: [
          {
            title: 'Override what the web client calls',
            code: 'def formatted_read_group(self, domain, groupby=(), aggregates=(), having=(), offset=0, limit=None, order=None):',
          },
          {
            title: 'Override how one field is summed up',
            code: 'def _read_group_select(self, aggregate_spec, query):',
          },
        ],
      });
    },
  },
});

function model(expression: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, table):\n        return ${expression}\n`;
}

/** A method that takes what `call` gives as `data`, and gives `counts`. */
function counted(call: string): string {
  return `from odoo import models


class Book(models.Model):
    _name = "example.book"

    def f(self, domain):
        data = self.env["res.partner"].${call}
        return counts
`;
}
