import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'fields-view-get',
  to: '16.0',
  breaks: 'silent',
  summary: 'fields_view_get() is get_view(), and an override is one of _get_view()',
  why: 'The web client of 16.0 asks for get_views, so an override of fields_view_get is never called; in 17.0 it is gone.',
  link: 'https://github.com/odoo/odoo/pull/87522',
  cases: [
    {
      before: model('return self.env["res.partner"].fields_view_get(view_id, "form")'),
      after: model('return self.env["res.partner"].get_view(view_id, "form")'),
    },
    {
      before: model('return self.fields_view_get(view_id=view_id, view_type="form")'),
      after: model('return self.get_view(view_id=view_id, view_type="form")'),
    },
    {
      before: `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False):\n        return super().fields_view_get(view_id, view_type, toolbar, submenu)\n`,
      todos: 1,
    },
  ],
  noops: [
    model('return self.get_view(view_id)'),
    model('return client.fields_view_get(view_id)'),
    'class Views:\n    def fields_view_get(self):\n        return {}\n',
    model('return fields_view_get(view_id)'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (
        called?.name !== 'fields_view_get' ||
        !called.object ||
        context.slice(called.object).startsWith('super(')
      )
        return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      if (
        spread ||
        positional.length > 2 ||
        keywords.has('toolbar') ||
        keywords.has('submenu') ||
        !recordsOf(called.object, context)
      )
        return;
      context.report({
        at: called.nameSpan,
        message: 'fields_view_get() is get_view() since 16.0.',
        fix: { title: 'Call get_view()', safe: true, edits: [{ ...called.nameSpan, text: 'get_view' }] },
      });
    },
    function_definition(node, context) {
      const name = childOf(node, 'name');
      const { klass } = context;
      if (
        !name ||
        context.slice(name) !== 'fields_view_get' ||
        !klass ||
        (klass.kind === undefined && klass.model === undefined)
      )
        return;
      context.report({
        at: name,
        message:
          'An override of fields_view_get() is not called since 16.0: override _get_view(self, view_id=None, view_type="form", **options), which returns the arch as an etree node and the view, and change the node.',
      });
    },
  },
});

function model(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, view_id, client):\n        ${statement}\n`;
}
