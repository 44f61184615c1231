import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-gap-sequence',
  aliases: ['PER025'],
  severity: 'info',
  category: 'performance',
  summary: 'A sequence without gaps, which lets one transaction wait for another',
  why: 'The number of such a sequence is a row that stays locked until the transaction ends, so two users cannot make records at the same time. It is right where the law asks for numbers without gaps, and a brake elsewhere.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_sequence.py',
  bad: {
    'data/sequence.xml': `
      <odoo>
        <record id="sequence_a" model="ir.sequence">
          <field name="name">Tickets</field>
          <field name="implementation">no_gap</field>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      'data/sequence.xml': `
      <odoo>
        <record id="sequence_a" model="ir.sequence">
          <field name="name">Tickets</field>
        </record>
      </odoo>
    `,
    },
    {
      'data/sequence.xml': `
      <odoo>
        <record id="sequence_a" model="ir.sequence">
          <field name="name">Tickets</field>
          <field name="implementation">standard</field>
        </record>
      </odoo>
    `,
    },
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.sequence' || context.demo) return;
      if (recordText(element, 'implementation') !== 'no_gap') return;
      context.report({
        at: recordField(element, 'implementation'),
        message:
          'no_gap locks the sequence until the transaction ends: users who make records wait for each other. Use standard unless a law asks for numbers without gaps.',
      });
    },
  },
});
