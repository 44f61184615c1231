import { attributeValue } from '../../../source/xml/query.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'report-template',
  to: '17.0',
  breaks: 'error',
  summary: 'A template of messages attaches several reports: report_template_ids',
  why: 'mail.template has report_template_ids instead of report_template since 17.0: data that sets the old field does not load.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_template.py',
  cases: [
    {
      before: data('mail.template', '<field name="report_template" ref="example.report_book"/>'),
      after: data(
        'mail.template',
        `<field name="report_template_ids" eval="[(4, ref('example.report_book'))]"/>`,
      ),
    },
    {
      before: data(
        'mail.template',
        '<field name="name">A</field><field ref="report_book" name="report_template"></field>',
      ),
      after: data(
        'mail.template',
        `<field name="name">A</field><field eval="[(4, ref('report_book'))]" name="report_template_ids"></field>`,
      ),
    },
  ],
  noops: [
    data('mail.template', `<field name="report_template_ids" eval="[(4, ref('report_book'))]"/>`),
    data('mail.template', '<field name="name">report_template</field>'),
    data('my.template', '<field name="report_template" ref="report_book"/>'),
    data('ir.actions.report', '<field name="name" ref="report_template"/>'),
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      const [name, ref] = [attributeOf(element, 'name'), attributeOf(element, 'ref')];
      if (name?.value !== 'report_template' || !ref) return;
      if (record?.name !== 'record' || attributeValue(record, 'model') !== 'mail.template') return;
      context.report({
        at: name,
        message: 'The report of a template is one of report_template_ids since 17.0.',
        fix: {
          title: 'Write report_template_ids',
          safe: true,
          edits: [
            { start: name.valueSpan.start, end: name.valueSpan.end, text: 'report_template_ids' },
            { start: ref.start, end: ref.end, text: `eval="[(4, ref('${ref.value}'))]"` },
          ],
        },
      });
    },
  },
});

function data(model: string, fields: string) {
  return {
    'data/x.xml': `<odoo><record id="a" model="${model}">${fields}</record></odoo>\n`,
  };
}
