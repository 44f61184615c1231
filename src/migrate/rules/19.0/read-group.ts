import { calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'read-group',
  to: '19.0',
  breaks: 'deprecation',
  summary: 'read_group() is _read_group() in code, and formatted_read_group() for what is shown',
  why: 'read_group is deprecated since 19.0. The others return something else: tuples of records and values, or the groups without their counts under the old names.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py',
  cases: [
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
    'class Plain:\n    def read_group(self):\n        return 1\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'read_group' || !called.object) return;
      if (context.slice(called.object).startsWith('super(') || !recordsOf(called.object, context)) return;
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
