import { calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'name-get-calls',
  to: '17.0',
  breaks: 'deprecation',
  worksUntil: '18.0',
  summary: 'Who calls name_get() reads display_name',
  why: 'name_get() gives id and display_name of each record in 17.0, and warns; in 18.0 it is gone.',
  link: 'https://github.com/odoo/odoo/pull/122085',
  cases: [
    {
      before: source('\n    def f(self):\n        return self.name_get()[0][1]\n'),
      after: source('\n    def f(self):\n        return self.display_name\n'),
    },
    model(
      '\n    def f(self):\n        return self.search([]).name_get()\n',
      '\n    def f(self):\n        return [(record.id, record.display_name) for record in self.search([])]\n',
    ),
    model(
      '\n    def f(self):\n        return dict(record.name_get() for record in self)\n',
      '\n    def f(self):\n        return dict([(each.id, each.display_name) for each in record] for record in self)\n',
    ),
  ],
  noops: [
    source('\n    def f(self):\n        return self.name_get_all()\n'),
    source('\n    def _compute_display_name(self):\n        return super().name_get()\n'),
    source('\n    def f(self):\n        return "name_get"\n'),
    source('\n    def f(self, other):\n        return other.name_get()\n'),
    source('\n    def f(self, other):\n        return other.get_name()[0][1]\n'),
    source('\n    def f(self):\n        return self.name_get(1)\n'),
    source('\n    def f(self):\n        return self.display_name\n'),
    'class Names:\n    def f(self):\n        return names.name_get()\n',
    'def f(names):\n    return names.name_get()\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const list = childOf(node, 'arguments');
      if (called?.name !== 'name_get' || !called.object || !list || parts(list).length > 0) return;
      const object = context.slice(called.object);
      if (object.startsWith('super(') || !recordsOf(called.object, context)) return;
      // The one name of one record is read from display_name: see below.
      const after = context.text.slice(node.end, node.end + 6);
      if (after === '[0][1]' && /^[\w.]+$/.test(object)) return;
      const each = /\brecord\b/.test(object) ? 'each' : 'record';
      const text = `[(${each}.id, ${each}.display_name) for ${each} in ${object}]`;
      context.report({
        at: node,
        message: 'name_get() is deprecated since 17.0, and gone in 18.0: the name is in display_name.',
        fix: {
          title: 'Read display_name',
          safe: true,
          edits: [{ start: node.start, end: node.end, text }],
        },
      });
    },
    subscript(node, context) {
      const match = /^([\w.]+)\.name_get\(\)\[0\]\[1\]$/.exec(context.slice(node));
      if (match?.[1] === undefined) return;
      context.report({
        at: node,
        message: 'name_get() is deprecated since 17.0: the name is in display_name.',
        fix: {
          title: 'Read display_name',
          safe: true,
          edits: [{ start: node.start, end: node.end, text: `${match[1]}.display_name` }],
        },
      });
    },
  },
});

function source(body: string): string {
  return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    code = fields.Char()\n    name = fields.Char()\n${body}`;
}

function model(before: string, after: string) {
  return { before: source(before), after: source(after) };
}
