import { isDataElement } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';

function look(element: XmlElement, context: XmlContext): void {
  if (attributeValue(element, 'id') || !isDataElement(element)) return;
  const what =
    element.name === 'record'
      ? `The record of ${attributeValue(element, 'model') ?? 'an unnamed model'}`
      : 'The menu';
  context.report({
    at: element.tag,
    message: `${what} has no id: each update of the module makes another one. Give it a unique id.`,
  });
}

export default defineRule({
  id: 'xml-record-missing-id',
  aliases: ['record-missing-id'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A record of a data file without an id',
  why: 'Odoo finds a record again by its id. Without one it makes a new record whenever the file is loaded, and nothing can refer to it or remove it with the module.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#record',
  bad: [
    { 'data/a.xml': '<odoo><record model="res.partner"><field name="name">A</field></record></odoo>' },
    { 'data/a.xml': '<odoo><menuitem name="A"/></odoo>' },
  ],
  good: [
    {
      'data/a.xml': `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field></record>
          <menuitem id="m" name="A"/>
          <record id="v" model="ir.ui.view">
            <field name="arch" type="xml"><form><record model="x"/></form></field>
          </record>
        </odoo>
      `,
    },
  ],
  xml: { record: look, menuitem: look },
});
