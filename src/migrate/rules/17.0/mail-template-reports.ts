import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { elementLines } from '../../views/xml-edits.ts';

export default defineMigration({
  id: 'mail-template-reports',
  to: '17.0',
  breaks: 'error',
  summary: 'Mail templates have report_template_ids, and no report_template and report_name',
  why: 'A template attaches any number of reports since 17.0, each by the name that the report says: data that sets the old fields does not load.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_template.py',
  cases: [
    {
      before: template('<field name="report_template" ref="action_report" />'),
      after: template(`<field name="report_template_ids" eval="[(4, ref('action_report'))]" />`),
    },
    {
      before: template(
        '<field name="report_template" ref="x.y"/>\n        <field name="report_name">Card_{{ object.name }}</field>',
      ),
      after: template(`<field name="report_template_ids" eval="[(4, ref('x.y'))]"/>`),
    },
    { before: template('<field name="report_template" eval="ref(\'x.y\')"/>'), todos: 1 },
  ],
  noops: [
    template(`<field name="report_template_ids" eval="[(4, ref('x.y'))]"/>`),
    template('<field name="name">report_template</field>'),
    template('<field name="report_template" ref="x.y"/>', 'my.template'),
    template('<field name="report_name">a.b</field>', 'ir.actions.report'),
    {
      'views/v.xml': '<odoo><template id="t"><field name="report_template" ref="x.y"/></template></odoo>\n',
    },
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      if (record?.name !== 'record' || attributeOf(record, 'model')?.value !== 'mail.template') return;
      const [name, ref] = [attributeOf(element, 'name'), attributeOf(element, 'ref')];
      if (name?.value === 'report_name') {
        context.report({
          at: element,
          message:
            'report_name of mail templates is gone in 17.0: the file is named by print_report_name of the report.',
          fix: {
            title: 'Drop the field',
            safe: false,
            edits: [{ ...elementLines(element, context.text), text: '' }],
          },
        });
      }
      if (name?.value !== 'report_template') return;
      const message = 'report_template of mail templates is report_template_ids since 17.0.';
      if (!ref || !/^[\w.]+$/.test(ref.value)) {
        context.report({ at: element, message: `${message} Give it a list of commands.` });
        return;
      }
      context.report({
        at: element,
        message,
        fix: {
          title: 'Write report_template_ids',
          safe: true,
          edits: [
            { ...name.valueSpan, text: 'report_template_ids' },
            { start: ref.start, end: ref.end, text: `eval="[(4, ref('${ref.value}'))]"` },
          ],
        },
      });
    },
  },
});

function template(body: string, model = 'mail.template') {
  return {
    'data/x.xml': `<odoo>\n    <record id="t" model="${model}">\n        ${body}\n    </record>\n</odoo>\n`,
  };
}
