import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { createShape } from '../../python/create-shape.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'create-multi',
  to: '16.0',
  breaks: 'deprecation',
  worksUntil: '19.0',
  dueAtOnce: true,
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
    model(
      `
    @api.model
    def create(self, vals):
        if not vals.get("number"):
            vals["number"] = self.env["ir.sequence"].next_by_code("book")
        res = super(Book, self).create(vals)
        return res
`,
      `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            if not vals.get("number"):
                vals["number"] = self.env["ir.sequence"].next_by_code("book")
        res = super().create(vals_list)
        return res
`,
    ),
    model(
      `
    @api.model
    def create(self, vals):
        vals.setdefault("pages", 1)
        res = super().create(vals)
        if vals.get("lent"):
            res.lend()
        return res
`,
      `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            vals.setdefault("pages", 1)
        records = super().create(vals_list)
        for res, vals in zip(records, vals_list):
            if vals.get("lent"):
                res.lend()
        return records
`,
    ),
    model(
      `
    @api.model
    def create(self, vals):
        self.env.cr.execute('''SELECT 1
  FROM book''')
        return super().create(vals)
`,
      `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            self.env.cr.execute('''SELECT 1
  FROM book''')
        return super().create(vals_list)
`,
    ),
    {
      before:
        'from odoo import api, models\n\n\nclass Book(models.Model):\n\t_name = "example.book"\n\n\t@api.model\n\tdef create(self, vals):\n\t\tvals["a"] = 1\n\t\treturn super().create(vals)\n',
      after:
        'from odoo import api, models\n\n\nclass Book(models.Model):\n\t_name = "example.book"\n\n\t@api.model_create_multi\n\tdef create(self, vals_list):\n\t\tfor vals in vals_list:\n\t\t\tvals["a"] = 1\n\t\treturn super().create(vals_list)\n',
    },
    model(
      `
    @api.model
    def create(self, vals):
        category = super().create(vals)
        category.sort_out()
        return category
`,
      `
    @api.model_create_multi
    def create(self, vals_list):
        categories = super().create(vals_list)
        for category in categories:
            category.sort_out()
        return categories
`,
    ),
    model(
      `
    @api.model
    def create(self, vals):
        news = super().create(vals)
        news.publish()
        return news
`,
      `
    @api.model_create_multi
    def create(self, vals_list):
        records = super().create(vals_list)
        for news in records:
            news.publish()
        return records
`,
    ),
    // What is worked out for one record would be that of the last one behind the call, or replaces the values.
    ...[
      'lines = vals.pop("lines", [])\n        record = super().create(vals)\n        record.write({"lines": lines})\n        return record',
      'vals = dict(vals)\n        return super().create(vals)',
      'self = self.with_company(vals.get("company_id"))\n        return super().create(vals)',
      'user = vals.get("user_id")\n        return super(Book, self.with_user(user)).create(vals)',
      'record = super().create(vals)\n        record = record.sudo()\n        return record',
    ].map((body) => ({
      before: source(`\n    @api.model\n    def create(self, vals):\n        ${body}\n`),
      todos: 1,
    })),
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
    ...[
      'self, vals_list, extra',
      'self',
      'self, *args',
      'self, vals, **kwargs',
      'self, vals, notify=False',
      'cls, vals',
    ].map((parameters) => source(`\n    def create(${parameters}):\n        return super().create({})\n`)),
    ...['write', '_create', 'copy_data'].map((name) =>
      source(`\n    @api.model\n    def ${name}(self, vals):\n        return super().${name}(vals)\n`),
    ),
    'def create(self, vals):\n    return vals\n',
    source('\n    name = fields.Char(default=lambda self: self.create({"name": "a"}).name)\n'),
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
      // It gives on whatever it gets.
      if (context.slice(parameters).includes('*')) return;
      if (method.decorators.some(({ name }) => /model_create_multi$/.test(name))) return;
      const shape = createShape(body, vals, context);
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
          safe: shape.safe,
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

function source(body: string): string {
  return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n${body}`;
}

function model(before: string, after: string) {
  return { before: source(before), after: source(after) };
}
