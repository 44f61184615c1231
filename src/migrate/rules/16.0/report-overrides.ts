import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const METHODS = /^_render(_qweb_(pdf|html|text))?$/;

export default defineMigration({
  id: 'report-overrides',
  to: '16.0',
  breaks: 'error',
  summary: 'Overrides of _render_qweb_pdf() and its like get the report as their first argument',
  why: 'Since 16.0 self is the model of reports, and report_ref says which report: an override with the old arguments takes the report for the records.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_actions_report.py',
  cases: [
    {
      before: report(
        '_render_qweb_pdf(self, res_ids=None, data=None)',
        'data = data or {}\n        return super()._render_qweb_pdf(res_ids=res_ids, data=data)',
      ),
      after: report(
        '_render_qweb_pdf(self, report_ref, res_ids=None, data=None)',
        'data = data or {}\n        return super()._render_qweb_pdf(report_ref, res_ids=res_ids, data=data)',
      ),
    },
    {
      before: report(
        '_render_qweb_html(self, docids, data=None)',
        'return super(Report, self)._render_qweb_html(docids, data)',
      ),
      after: report(
        '_render_qweb_html(self, report_ref, docids, data=None)',
        'return super(Report, self)._render_qweb_html(report_ref, docids, data)',
      ),
    },
    {
      before: report(
        '_render_qweb_pdf(self, res_ids=None, data=None)',
        'if self.model == "x.y":\n            return False\n        return super()._render_qweb_pdf(res_ids, data)',
      ),
      todos: 1,
    },
  ],
  noops: [
    report(
      '_render_qweb_pdf(self, report_ref, res_ids=None, data=None)',
      'return super()._render_qweb_pdf(report_ref, res_ids, data)',
    ),
    report(
      '_render_template(self, template, values=None)',
      'return super()._render_template(template, values)',
    ),
    report('_render_qweb_pdf(self, *args, **kwargs)', 'return super()._render_qweb_pdf(*args, **kwargs)'),
    report('_render(self, res_ids)', 'return res_ids').replace('ir.actions.report', 'example.report'),
    'class Plain:\n    def _render_qweb_pdf(self, res_ids=None):\n        return res_ids\n',
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      const [name, parameters, body] = ['name', 'parameters', 'body'].map((field) => childOf(node, field));
      if (klass?.model !== 'ir.actions.report' || !name || !parameters || !body) return;
      const outer = context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
      const method = context.slice(name);
      if (outer.length !== 1 || !METHODS.test(method)) return;
      const [self, first] = parts(parameters);
      // Whatever it is given is handed on; or it is done.
      if (!self || !first || /splat/.test(first.type) || /^report(_ref)?\b/.test(context.slice(first)))
        return;
      const message = `${method}() gets report_ref as its first argument since 16.0`;
      const supers = superCalls(body, method, context);
      if (usesSelf(body, context)) {
        context.report({
          at: name,
          message: `${message}, and self is no record: take the report from self._get_report(report_ref).`,
        });
        return;
      }
      context.report({
        at: name,
        message: `${message}.`,
        fix: {
          title: 'Take report_ref',
          safe: true,
          edits: [{ start: self.end, end: self.end, text: ', report_ref' }, ...supers],
        },
      });
    },
  },
});

/** Edits that hand the report on. */
function superCalls(body: PyNode, method: string, context: PythonContext): TextEdit[] {
  return [...walk(body)].flatMap((node) => {
    const called = node.type === 'call' ? calledBy(node, context) : undefined;
    if (called?.name !== method || !called.object || !/^super\(/.test(context.slice(called.object)))
      return [];
    const list = childOf(node, 'arguments');
    const [first] = list ? parts(list) : [];
    if (!list || argumentsOfCall(node, context).spread) return [];
    return first
      ? [{ start: first.start, end: first.start, text: 'report_ref, ' }]
      : [{ start: list.start + 1, end: list.start + 1, text: 'report_ref' }];
  });
}

/** The report itself is asked for something. */
function usesSelf(body: PyNode, context: PythonContext): boolean {
  const text = context
    .slice(body)
    .replaceAll(/super\([^)]*\)/g, '')
    .replaceAll(/\bself\.(env|with_context|sudo)\b/g, '');
  return /\bself\b/.test(text);
}

function report(head: string, body: string): string {
  return `from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def ${head}:\n        ${body}\n`;
}
