import { indentAt, lineBreak, lineStart } from '../../../source/edit/edit.ts';
import { recordField } from '../../../source/xml/data.ts';
import { attribute, attributeValue } from '../../../source/xml/query.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'automation-delay',
  to: '19.0',
  breaks: 'error',
  summary: 'An automation before a date says so, instead of a delay below zero',
  why: 'Since 19.0 the delay of an automation is no number below zero, which meant before the date: trg_date_range_mode says before or after, and a record with such a delay does not load.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/base_automation/models/base_automation.py',
  cases: [
    {
      before: data('<field name="trg_date_range">-7</field>'),
      after: data(
        '<field name="trg_date_range">7</field>',
        '<field name="trg_date_range_mode">before</field>',
      ),
    },
    {
      before: data('<field name="trg_date_range" eval="-15"/>'),
      after: data(
        '<field name="trg_date_range" eval="15"/>',
        '<field name="trg_date_range_mode">before</field>',
      ),
    },
    {
      before: data('<field name="trg_date_range" eval=" - 2 * 7 "/>'),
      todos: 1,
    },
  ],
  noops: [
    data('<field name="trg_date_range">7</field>'),
    data('<field name="trg_date_range" eval="7"/>'),
    data('<field name="trg_date_range">7</field>', '<field name="trg_date_range_mode">before</field>'),
    data('<field name="name">-7</field>'),
    { 'data/x.xml': text('my.model', ['<field name="trg_date_range">-7</field>']) },
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      if (attributeValue(element, 'name') !== 'trg_date_range' || record?.name !== 'record') return;
      if (attributeValue(record, 'model') !== 'base.automation' || recordField(record, 'trg_date_range_mode'))
        return;
      const { text } = context;
      const given = attribute(element, 'eval')?.valueSpan ?? element.inner;
      const value = text.slice(given.start, given.end);
      if (!/^\s*-/.test(value)) return;
      const message =
        'A delay before the date is no number below zero since 19.0: trg_date_range_mode is before.';
      const sign = given.start + value.indexOf('-');
      if (!/^\s*-\d+\s*$/.test(value)) {
        const code = '<field name="trg_date_range_mode">before</field>';
        context.report({
          at: element,
          message,
          options: [{ title: 'Write the number without its sign, and', code }],
        });
        return;
      }
      const isAlone =
        element.start > 0 && text.slice(lineStart(text, element.start), element.start).trim() === '';
      const gap = isAlone ? `${lineBreak(text)}${indentAt(text, element.start)}` : '';
      context.report({
        at: element,
        message,
        fix: {
          title: 'Write before',
          safe: true,
          edits: [
            { start: sign, end: sign + 1, text: '' },
            {
              start: element.end,
              end: element.end,
              text: `${gap}<field name="trg_date_range_mode">before</field>`,
            },
          ],
        },
      });
    },
  },
});

function data(...fields: readonly string[]) {
  return { 'data/x.xml': text('base.automation', fields) };
}

function text(model: string, fields: readonly string[]): string {
  const lines = fields.map((field) => `        ${field}\n`).join('');
  return `<odoo>\n    <record id="a" model="${model}">\n${lines}    </record>\n</odoo>\n`;
}
