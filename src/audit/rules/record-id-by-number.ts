import { recordField } from '../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'record-id-by-number',
  aliases: ['MNT019B'],
  severity: 'medium',
  category: 'maintainability',
  summary: 'A data file names a record by its number',
  why: 'Ids are given in the order in which records are made: in another database the number is another record, or none. The ref attribute finds the same record everywhere.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field',
  bad: {
    'data/a.xml': `
      <odoo>
        <record id="a" model="res.partner">
          <field name="name">A</field>
          <field name="country_id" eval="21"/>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      'data/a.xml': `
      <odoo>
        <record id="a" model="res.partner">
          <field name="name">A</field>
          <field name="country_id" ref="base.be"/>
          <field name="color" eval="21"/>
          <field name="parent_id" eval="False"/>
        </record>
      </odoo>
    `,
    },
    {
      'data/a.xml': `
      <odoo>
        <record id="a" model="some.model">
          <field name="user_id" eval="1"/>
          <field name="res_id">5</field>
        </record>
      </odoo>
    `,
    },
  ],
  xml: {
    record(element, context) {
      const model = attributeValue(element, 'model');
      if (model === undefined) return;
      for (const field of elementsOf(element)) {
        const name = field.name === 'field' ? attributeValue(field, 'name') : undefined;
        if (name === undefined || !name.endsWith('_id')) continue;
        const value =
          attributeValue(field, 'eval') ??
          (attributeValue(field, 'ref') === undefined && attributeValue(field, 'search') === undefined
            ? textOf(field)
            : '');
        // 1 and 2 are the superuser, the first company and the first user.
        if (!/^\s*\d+\s*$/.test(value) || Number(value) < 3) continue;
        if (context.model(model).field(name)?.type !== 'Many2one') continue;
        context.report({
          at: recordField(element, name)?.tag,
          message: `${name} is set to the record with the id ${value.trim()}, which is another one in each database. Write ref="module.name".`,
        });
      }
    },
  },
});
