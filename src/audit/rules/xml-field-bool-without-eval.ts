import { textOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { plainKind } from '../xml/typed-fields.ts';

export default defineRule({
  id: 'xml-field-bool-without-eval',
  severity: 'info',
  category: 'maintainability',
  profile: 'oca',
  cosmetic: true,
  summary: 'A boolean of a record that is given as text',
  why: 'Odoo reads the text as a boolean since the field is one. With eval the file itself says so, and a word that is none is an error at once.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field',
  bad: {
    'data/a.xml': `
      <odoo>
        <record id="a" model="res.partner">
          <field name="active">False</field>
        </record>
        <record id="b" model="mail.template">
          <field name="auto_delete">True</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'data/a.xml': `
      <odoo>
        <record id="a" model="res.partner">
          <field name="active" eval="False"/><field name="name">True</field>
        </record>
        <record id="v" model="ir.ui.view">
          <field name="arch" type="xml"><form><field name="active">True</field></form></field>
        </record>
      </odoo>
    `,
  },
  xml: {
    field(element, context) {
      const inner = element.children;
      if (inner.length !== 1 || inner[0]?.type !== 'text') return;
      const value = textOf(element).trim();
      if (!/^(?:true|True|False)$/.test(value) || plainKind(element) !== 'boolean') return;
      const { tag, end } = element;
      const name = element.attributes.find((attr) => attr.name === 'name')?.value;
      context.report({
        at: tag,
        message: `"${name}" is given as the text ${value}: write eval="${value === 'true' ? 'True' : value}".`,
        fix: {
          title: 'Write it in eval',
          safe: true,
          edits: [{ start: tag.end - 1, end, text: ` eval="${value === 'true' ? 'True' : value}" />` }],
        },
      });
    },
  },
});
