import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'report-render',
  to: '16.0',
  breaks: 'error',
  summary: '_render_qweb_pdf() and its like get the report as their first argument',
  why: 'Since 16.0 the methods belong to the model of reports, and their first argument is the report: a call with records alone takes these for the report.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_actions_report.py',
  cases: [
    {
      before: model('return self.env.ref("sale.report")._render_qweb_pdf(self.ids)[0]'),
      after: model('return self.env["ir.actions.report"]._render_qweb_pdf("sale.report", self.ids)[0]'),
    },
    {
      before: model('return self.env.ref("sale.report").sudo()._render_qweb_html([1], data={"a": 1})'),
      after: model(
        'return self.env["ir.actions.report"].sudo()._render_qweb_html("sale.report", [1], data={"a": 1})',
      ),
    },
    {
      before: model('return report.with_context(a=1)._render_qweb_text(res_ids=[1])'),
      after: model('return report.with_context(a=1)._render_qweb_text(report, res_ids=[1])'),
    },
    {
      before: model(
        'return self.env["ir.actions.report"]._get_report_from_name("sale.report")._render_qweb_html(self.ids)',
      ),
      after: model('return self.env["ir.actions.report"]._render_qweb_html("sale.report", self.ids)'),
    },
    {
      before: model(
        'return (\n            report\n            ._get_report_from_name(name)\n            ._render_qweb_text([1], False)\n        )',
      ),
      after: model(
        'return (\n            report\n            ._render_qweb_text(name, [1], False)\n        )',
      ),
    },
    {
      before: 'def f(report):\n    return report._render_qweb_pdf([1])\n',
      after: 'def f(report):\n    return report._render_qweb_pdf(report, [1])\n',
    },
    {
      before: `from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def _render_qweb_pdf(self, res_ids=None, data=None):\n        return super()._render_qweb_pdf(res_ids, data)\n`,
      todos: 1,
    },
  ],
  noops: [
    model('return self.env["ir.actions.report"]._render_qweb_pdf("sale.report", self.ids)'),
    model('return report._render_qweb_pdf(report, [1])'),
    model('return report._render_qweb_pdf(report.report_name, [1])'),
    model('return report.render_qweb_pdf([1])'),
    model('return report._render_qweb_pdf(*self.ids)'),
    model('return report._render({})'),
    model('return report._get_report_from_name("sale.report")._render_qweb_pdf(*self.ids)'),
    model('return report._get_report_from_name("sale.report").report_type'),
    `from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def _render_qweb_pdf(self, report_ref, res_ids=None, data=None):\n        return super()._render_qweb_pdf(report_ref, res_ids, data)\n`,
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !METHOD.test(called.name)) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const object = context.slice(called.object);
      const list = childOf(node, 'arguments');
      if (!list || spread || positional.length > 2 || keywords.has('report_ref')) return;
      const found = byName(called.object, context);
      if (!found && /^super\(|\[["']ir\.actions\.report["']\]/.test(object)) return;
      const first = positional[0] && context.slice(positional[0]);
      // It has the report already.
      if (!found && first !== undefined && /^["'f]|report|^ref$/.test(first)) return;
      const parts = /^((?:[\w.]+\.)?env)\.ref\(\s*(["'][\w.]+["'])\s*\)((?:\.\w+\([^()]*\))*)$/.exec(object);
      const record = /^([\w.]+)((?:\.(?:sudo|with_\w+)\([^()]*\))*)$/.exec(object);
      const report = found?.name ?? parts?.[2] ?? record?.[1];
      if (report === undefined || report === 'self') return;
      const edits = [
        {
          start: list.start + 1,
          end: list.start + 1,
          text: positional.length + keywords.size > 0 ? `${report}, ` : report,
        },
      ];
      // A record of the model does as well as the model.
      if (found) edits.unshift({ start: found.end, end: called.object.end, text: '' });
      else if (parts) {
        const { start, end } = called.object;
        edits.unshift({ start, end, text: `${parts[1]}["ir.actions.report"]${parts[3] ?? ''}` });
      }
      context.report({
        at: called.nameSpan,
        message: `${called.name}() gets the report as its first argument since 16.0.`,
        fix: { title: 'Give the report', safe: parts !== null || found !== undefined, edits },
      });
    },
    function_definition(node, context) {
      const name = childOf(node, 'name');
      const method = context.klass?.methods.find(
        ({ start, end }) => start === node.start && end === node.end,
      );
      if (!name || !method || !METHOD.test(method.name) || context.klass?.model !== 'ir.actions.report')
        return;
      if (method.params[1] === undefined || /report/.test(method.params[1])) return;
      context.report({
        at: name,
        message: `${method.name}() is called with the report as its first argument since 16.0: take report_ref before ${method.params[1]}, ask self._get_report(report_ref) for the report, and give report_ref to super.`,
        options: [
          {
            title: 'Take the report as the first argument, and give it on',
            code: `def ${method.name}(self, report_ref, ${method.params.slice(1).join(', ')}):\n    report = self._get_report(report_ref)`,
          },
        ],
      });
    },
  },
});

/** `reports._get_report_from_name("sale.report")`: the name, and where what it is asked of ends. */
function byName(object: PyNode, context: PythonContext): { name: string; end: number } | undefined {
  const called = object.type === 'call' ? calledBy(object, context) : undefined;
  if (called?.name !== '_get_report_from_name' || !called.object) return undefined;
  const { positional, keywords, spread } = argumentsOfCall(object, context);
  const [name, ...more] = positional;
  if (!name || more.length > 0 || keywords.size > 0 || spread) return undefined;
  return { name: context.slice(name), end: called.object.end };
}

const METHOD = /^_render_qweb_(pdf|html|text)$/;

function model(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, report):\n        ${statement}\n`;
}
