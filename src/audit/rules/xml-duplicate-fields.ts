import { isDataElement } from '../../source/xml/data.ts';
import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'xml-duplicate-fields',
  aliases: ['duplicate-xml-fields'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A field that a record sets twice',
  why: 'The last value wins without a word, so that what stands above it in the record does not hold.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field',
  bad: {
    'data/a.xml': `
      <odoo>
        <record id="a" model="res.partner">
          <field name="name">A</field>
          <field name="street">S</field>
          <field name="name">B</field>
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
            <field name="street">S</field>
          </record>
          <record id="v" model="ir.ui.view">
            <field name="name">v</field>
            <field name="arch" type="xml">
              <search><field name="name"/><field name="name" string="Other"/></search>
            </field>
          </record>
        </odoo>
      `,
    },
  ],
  xml: {
    record(element, context) {
      const known = new Map<string, XmlElement[]>();
      for (const field of elementsOf(element)) {
        const name = field.name === 'field' ? attributeValue(field, 'name') : undefined;
        if (name === undefined) continue;
        const before = known.get(name);
        if (before) before.push(field);
        else known.set(name, [field]);
      }
      for (const [name, [first, ...others]] of known) {
        const last = others.at(-1);
        if (!first || !last || !isDataElement(element)) continue;
        const line = context.file.source.lineAt(last.start);
        context.report({
          at: first.tag,
          message: `"${name}" is set again in line ${line}, which wins: leave one of them.`,
        });
      }
    },
  },
});
