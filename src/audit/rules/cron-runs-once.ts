import { recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

export default defineRule({
  id: 'cron-runs-once',
  severity: 'medium',
  category: 'correctness',
  to: '17.0',
  summary: 'A scheduled action without numbercall',
  why: 'Up to 17.0 numbercall says how often the action runs, and is 1 where nothing is said: the action runs once, and is switched off.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/models/ir_cron.py',
  bad: [
    dataExample(
      '<record id="a" model="ir.cron"><field name="name">A</field><field name="interval_number">1</field></record>',
    ),
  ],
  good: [
    dataExample(
      '<record id="a" model="ir.cron"><field name="name">A</field><field name="numbercall">-1</field></record>',
    ),
    dataExample(
      '<record id="base.autovacuum_job" model="ir.cron"><field name="interval_number">1</field></record>',
    ),
    dataExample('<record id="a" model="ir.cron"><field name="active" eval="False"/></record>'),
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.cron' || context.series?.cronCallFields !== true) return;
      // A record that only changes another one says nothing of it.
      const id = attributeValue(element, 'id') ?? '';
      if (!recordField(element, 'name') || recordField(element, 'numbercall')) return;
      if (id.includes('.') && !id.startsWith(`${context.module.name}.`)) return;
      context.report({
        at: element.tag,
        message: `The scheduled action "${id}" has no numbercall, and runs only once: add <field name="numbercall">-1</field>.`,
      });
    },
  },
});
