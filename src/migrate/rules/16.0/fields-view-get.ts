import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'fields-view-get',
  to: '16.0',
  breaks: 'silent',
  lasts: true,
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
      before: bookMethod(
        'fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False)',
        `res = super(Book, self).fields_view_get(
            view_id=view_id, view_type=view_type, toolbar=toolbar, submenu=submenu
        )
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`,
      ),
      after: bookMethod(
        'get_view(self, view_id=None, view_type="form", **options)',
        `res = super().get_view(view_id, view_type, **options)
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`,
      ),
    },
    {
      before: bookMethod(
        'fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False)',
        'return super().fields_view_get(view_id=view_id or 1, view_type=view_type, toolbar=toolbar)',
      ),
      after: bookMethod(
        'get_view(self, view_id=None, view_type="form", **options)',
        'return super().get_view(view_id=view_id or 1, view_type=view_type, **options)',
      ),
    },
    {
      before: bookMethod(
        'fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False)',
        `res = super().fields_view_get(view_id, view_type, toolbar, submenu)
        res["fields"]["name"]["readonly"] = True
        return res`,
      ),
      todos: 1,
    },
    {
      before: bookMethod(
        'fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False)',
        `res = super().fields_view_get(view_id, view_type, toolbar, submenu)
        if toolbar:
            res["arch"] = self._marked(res["arch"])
        return res`,
      ),
      todos: 1,
    },
  ],
  noops: [
    model('return self.get_view(view_id)'),
    model('return client.fields_view_get(view_id)'),
    'class Views:\n    def fields_view_get(self):\n        return {}\n',
    model('return fields_view_get(view_id)'),
    bookMethod(
      'get_view(self, view_id=None, view_type="form", **options)',
      'return super().get_view(view_id, view_type, **options)',
    ),
    bookMethod('my_view_get(self, view_id=None)', 'return {}'),
    model('return "fields_view_get"'),
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
      const edits = shapeEdits(node, name, context);
      if (edits) {
        context.report({
          at: name,
          message: 'An override of fields_view_get() is not called since 16.0, one of get_view() is.',
          fix: { title: 'Override get_view()', safe: false, edits },
        });
        return;
      }
      context.report({
        at: name,
        message:
          'An override of fields_view_get() is not called since 16.0: override _get_view(self, view_id=None, view_type="form", **options), which returns the arch as an etree node and the view, and change the node.',
        options: [
          {
            title: 'Change the node that _get_view() gives',
            code: 'def _get_view(self, view_id=None, view_type="form", **options):\n    arch, view = super()._get_view(view_id, view_type, **options)\n    return arch, view',
          },
          { title: 'Say it in a view that extends the other one, with groups or a field of the model' },
        ],
      });
    },
  },
});

/**
 * The common shape: what super gives, with another arch. Other keys than the arch are not in the answer of get_view(),
 * and neither are the toolbar and the menu that the arguments asked for.
 */
function shapeEdits(node: PyNode, name: PyNode, context: PythonContext): TextEdit[] | undefined {
  const parameters = childOf(node, 'parameters');
  const body = childOf(node, 'body');
  if (!parameters || !body) return undefined;
  const params = context.slice(parameters).replaceAll(/\s/g, '').replace(/,\)$/, ')');
  if (!PARAMETERS.test(params)) return undefined;
  if (/\bsetup_modifiers\b|\boptions\b|fields_get_keys/.test(context.slice(body))) return undefined;
  const edits: TextEdit[] = [
    { start: name.start, end: name.end, text: 'get_view' },
    {
      start: parameters.start,
      end: parameters.end,
      text: `(self, view_id=None, view_type=${/view_type=("form"|'form')/.exec(params)?.[1] ?? '"form"'}, **options)`,
    },
  ];
  const calls: PyNode[] = [];
  for (const each of walk(body)) {
    if (each.type === 'call') {
      const called = calledBy(each, context);
      if (called?.name !== 'fields_view_get' || !called.object) continue;
      const given = argumentsOfCall(each, context);
      const [id, type] = [
        given.positional[0] ?? given.keywords.get('view_id'),
        given.positional[1] ?? given.keywords.get('view_type'),
      ];
      if (!/^super\(/.test(context.slice(called.object)) || given.spread || !id || !type) return undefined;
      calls.push(each);
      const [idText, typeText] = [context.slice(id), context.slice(type)];
      // What it got is given on as Odoo's own overrides do.
      const passed = idText === 'view_id' && typeText === 'view_type';
      const named = given.positional.length < 2 && !passed;
      const args = named ? `view_id=${idText}, view_type=${typeText}` : `${idText}, ${typeText}`;
      edits.push({ start: each.start, end: each.end, text: `super().get_view(${args}, **options)` });
    } else if (
      each.type === 'string' &&
      /^["'](fields|toolbar|type|field_parent|base_model)["']$/.test(context.slice(each))
    ) {
      return undefined;
    }
  }
  const inCall = (each: PyNode) => calls.some(({ start, end }) => each.start >= start && each.end <= end);
  const other = [...walk(body)].some(
    (each) => each.type === 'identifier' && /^(toolbar|submenu)$/.test(context.slice(each)) && !inCall(each),
  );
  return calls.length === 1 && !other ? edits : undefined;
}

const PARAMETERS =
  /^\(self,view_id=None,view_type=(?:"form"|'form'|None|False),toolbar=False,submenu=False\)$/;

function model(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, view_id, client):\n        ${statement}\n`;
}
