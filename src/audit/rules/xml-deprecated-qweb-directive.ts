import { defineRule } from '../rule.ts';

const OLD = new Set(['t-esc-options', 't-field-options', 't-raw-options']);

export default defineRule({
  id: 'xml-deprecated-qweb-directive',
  aliases: ['deprecated-qweb-directive'],
  severity: 'medium',
  category: 'views',
  summary: 't-esc-options, t-field-options or t-raw-options',
  why: 'These are the options of QWeb before 10.0. They are written into the page as an attribute, and the value is shown without the format that they ask for.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/models/ir_qweb.py',
  bad: {
    'views/a.xml': `
      <odoo>
        <template id="t"><span t-field="o.price" t-field-options='{"widget": "monetary"}'/></template>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <template id="t"><span t-field="o.price" t-options='{"widget": "monetary"}'/></template>
      </odoo>
    `,
  },
  xml: {
    '*'(element, context) {
      for (const attr of element.attributes) {
        if (!attr.name.endsWith('-options') || !OLD.has(attr.name)) continue;
        const taken = element.attributes.some(({ name }) => name === 't-options');
        context.report({
          at: element.tag,
          message: `${attr.name} is no longer read, so that the value is shown as it is: write t-options.`,
          fix: taken
            ? undefined
            : {
                title: 'Write t-options',
                safe: false,
                edits: [{ start: attr.start, end: attr.start + attr.name.length, text: 't-options' }],
              },
        });
      }
    },
  },
});
