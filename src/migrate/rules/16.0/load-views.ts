import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

/**
 * Key of the answer that is there under another name. What else it had is elsewhere, such as the fields: of each model
 * under `models`, and since a later series one level deeper.
 */
const VIEWS = /^(["'])fields_views\1$/;

export default defineMigration({
  id: 'load-views',
  to: '16.0',
  breaks: 'silent',
  lasts: true,
  summary: 'An override of load_views() is one of get_views()',
  why: 'The web client of 16.0 asks for get_views(), so an override of load_views() is never called; in 17.0 it is gone. Its answer has the views under views, and the fields of each model under models.',
  link: 'https://github.com/odoo/odoo/pull/87522',
  cases: [
    {
      before: bookMethod(
        'load_views(self, views, options=None)',
        `result = super().load_views(views, options=options)
        result["fields_views"]["form"]["arch"] += ""
        return result`,
      ),
      after: bookMethod(
        'get_views(self, views, options=None)',
        `result = super().get_views(views, options=options)
        result["views"]["form"]["arch"] += ""
        return result`,
      ),
    },
    {
      before: bookMethod(
        'load_views(self, views, options=None)',
        'return super(Book, self.with_context(a=1)).load_views(views, options)',
      ),
      after: bookMethod(
        'get_views(self, views, options=None)',
        'return super(Book, self.with_context(a=1)).get_views(views, options)',
      ),
    },
    // What a view had of its own, such as fields, is not in it any more, and neither are the filters beside it.
    ...[
      'result["fields_views"]["form"]["fields"]["name"]["string"] = "Title"',
      'result["fields"]["name"]["string"] = "Title"',
      'result["filters"] = []',
      'self._mark(result)',
      'result.get("fields_views")',
    ].map((statement) => ({
      before: bookMethod(
        'load_views(self, views, options=None)',
        `result = super().load_views(views, options)\n        ${statement}\n        return result`,
      ),
      todos: 1,
    })),
  ],
  noops: [
    bookMethod('get_views(self, views, options=None)', 'return super().get_views(views, options)'),
    bookMethod('my_views(self, views)', 'return self.load_views(views)'),
    bookMethod('my_views(self, views)', 'return views["fields_views"]'),
    'class Views:\n    def load_views(self, views, options=None):\n        return {}\n',
    'def load_views(self, views, options=None):\n    return {}\n',
    bookMethod('f(self, result)', 'return result["fields"]'),
    bookMethod('_load_views(self, views)', 'return views'),
    bookMethod('f(self, result)', 'return result["fields_views"]["form"]["fields"]'),
  ],
  python: {
    function_definition(node, context) {
      const name = childOf(node, 'name');
      const { klass } = context;
      if (!name || context.slice(name) !== 'load_views' || !klass) return;
      if (klass.kind === undefined && klass.model === undefined) return;
      const message = 'An override of load_views() is not called since 16.0, one of get_views() is.';
      const edits = shapeEdits(node, context);
      if (edits) {
        const rename = { start: name.start, end: name.end, text: 'get_views' };
        context.report({
          at: name,
          message,
          fix: { title: 'Override get_views()', safe: false, edits: [rename, ...edits] },
        });
        return;
      }
      context.report({
        at: name,
        message: `${message} It has the fields of each model under "models", and under "views" what each view is, without fields of its own.`,
        options: [
          {
            title: 'Change what get_views() answers',
            code: 'def get_views(self, views, options=None):\n    result = super().get_views(views, options)\n    return result',
          },
          {
            title: 'Change the arch of a view in _get_view(), and the fields in fields_get()',
            code: 'def fields_get(self, allfields=None, attributes=None):\n    return super().fields_get(allfields, attributes)',
          },
        ],
      });
    },
  },
});

/** The common shape: what super gives is read by its keys, and returned. */
function shapeEdits(node: PyNode, context: PythonContext): TextEdit[] | undefined {
  const body = childOf(node, 'body');
  if (!body) return undefined;
  const all = walk(body);
  const calls = all.filter((each) => each.type === 'call' && calledBy(each, context)?.name === 'load_views');
  const [call, ...more] = calls;
  const called = call && calledBy(call, context);
  if (!call || !called?.object || more.length > 0 || argumentsOfCall(call, context).spread) return undefined;
  if (!/^super\(/.test(context.slice(called.object))) return undefined;
  const edits: TextEdit[] = [{ ...called.nameSpan, text: 'get_views' }];
  const parents = new Map<PyNode, PyNode>();
  for (const each of [body, ...all]) for (const child of each.children) parents.set(child, each);
  const place = parents.get(call);
  if (place?.type === 'return_statement') return edits;
  const target = place?.type === 'assignment' ? childOf(place, 'left') : undefined;
  if (target?.type !== 'identifier') return undefined;
  const result = context.slice(target);
  for (const use of all) {
    if (use.type !== 'identifier' || use === target || context.slice(use) !== result) continue;
    const parent = parents.get(use);
    if (parent?.type === 'return_statement') continue;
    const key =
      parent?.type === 'subscript' && use.field === 'value' ? childOf(parent, 'subscript') : undefined;
    if (!parent || !key || !VIEWS.test(context.slice(key)) || ownFields(parent, parents, context))
      return undefined;
    edits.push({ start: key.start + 1, end: key.end - 1, text: 'views' });
  }
  return edits;
}

/** `["fields_views"]["form"]["fields"]`, and whatever else of a view is not its arch. */
function ownFields(of: PyNode, parents: ReadonlyMap<PyNode, PyNode>, context: PythonContext): boolean {
  const view = parents.get(of);
  const part = view?.type === 'subscript' && of.field === 'value' ? parents.get(view) : undefined;
  const key = part?.type === 'subscript' ? childOf(part, 'subscript') : undefined;
  return !key || !/^(["'])arch\1$/.test(context.slice(key));
}
