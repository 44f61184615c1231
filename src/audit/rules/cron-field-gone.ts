import { recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { withoutElement } from '../xml/edits.ts';
import { dataExample } from '../xml/examples.ts';

export default defineRule({
  id: 'cron-field-gone',
  severity: 'critical',
  category: 'migration',
  from: '18.0',
  summary: 'numbercall or doall of a scheduled action',
  why: 'Since 18.0 a scheduled action runs until it is switched off, and has neither field. A record that sets one of them stops the installation.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_cron.py',
  bad: [
    dataExample(
      '<record id="a" model="ir.cron">\n    <field name="name">A</field>\n    <field name="numbercall">-1</field>\n    <field name="doall" eval="False"/>\n  </record>',
    ),
  ],
  good: [
    dataExample(
      '<record id="a" model="ir.cron"><field name="name">A</field><field name="interval_number">1</field></record><record id="b" model="example.job"><field name="doall">1</field></record>',
    ),
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.cron' || context.series?.cronCallFields !== false) return;
      for (const name of ['numbercall', 'doall']) {
        const field = recordField(element, name);
        if (!field) continue;
        context.report({
          at: field.tag,
          message: `ir.cron has no ${name} since 18.0, and the module cannot be installed: leave it out.`,
          fix: { title: 'Remove it', safe: true, edits: [withoutElement(field, context.text)] },
        });
      }
    },
  },
});
