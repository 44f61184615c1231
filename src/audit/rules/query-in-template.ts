import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'query-in-template',
  aliases: ['PER030'],
  severity: 'medium',
  category: 'performance',
  summary: 'A report or page template that searches by itself',
  why: 'A template is drawn again for each document and each line, and a search in it runs each time: nobody who looks at the Python code sees why the report is slow. It also runs with the rights of whoever prints it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/reports.html#custom-reports',
  bad: {
    'report/book.xml': `
      <odoo>
        <template id="report_book">
          <t t-foreach="docs" t-as="doc">
            <t t-set="lines" t-value="doc.env['res.partner'].search([('parent_id', '=', doc.id)])"/>
            <span t-esc="len(lines)"/>
          </t>
        </template>
      </odoo>
    `,
  },
  good: [
    {
      'report/book.xml': `
      <odoo>
        <template id="report_book">
          <t t-foreach="docs" t-as="doc">
            <t t-set="lines" t-value="doc.child_ids"/>
            <span t-esc="doc.search_result"/>
          </t>
        </template>
      </odoo>
    `,
    },
    {
      'report/book.xml': `
      <odoo>
        <template id="page">
          <input t-att-value="search"/>
          <t t-if="re.search('a', name)"/>
        </template>
      </odoo>
    `,
    },
  ],
  xml: {
    '*'(element, context) {
      for (const { name, value, valueSpan } of element.attributes) {
        if (!name.startsWith('t-') || !/\.(search|search_count|search_read|_?read_group)\(/.test(value))
          continue;
        if (!/\.search\(\s*\[|\.(search_count|search_read|_?read_group)\(|\benv\[/.test(value)) continue;
        let inLoop = name === 't-value' && attributeValue(element, 't-foreach') !== undefined;
        for (let up = element.parent; up && !inLoop; up = up.parent)
          inLoop = attributeValue(up, 't-foreach') !== undefined;
        context.report({
          at: valueSpan,
          severity: inLoop ? 'medium' : 'low',
          message: `The template searches${inLoop ? ' once for each element of its t-foreach' : ''}. Search in Python (_get_report_values of the report, or the controller) for all documents at once, and hand the result over.`,
        });
      }
    },
  },
});
