import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { ArchContext } from '../rule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'list-limit-too-high',
  aliases: ['PER022'],
  severity: 'info',
  category: 'performance',
  summary: 'A list that shows more than 200 records at once',
  why: 'Every record of the page is read, computed and drawn before anything shows, and computed fields are computed for all of them. The default is 80 (40 inside a form), and a user can ask for more.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list',
  bad: {
    'views/a.xml': `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml"><list limit="1000"><field name="name"/></list></field>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      'views/a.xml': `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml"><list limit="200"><field name="name"/></list></field>
        </record>
      </odoo>
    `,
    },
    {
      'views/a.xml': `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml"><list><field name="name"/></list></field>
        </record>
      </odoo>
    `,
    },
  ],
  arch: { list: check, tree: check },
});

function check(element: XmlElement, context: ArchContext): void {
  const limit = attribute(element, 'limit');
  if (!limit || !(Number(limit.value) > 200)) return;
  context.report({
    at: limit,
    model: context.modelName,
    message: `limit="${limit.value}" reads, computes and draws that many records before anything shows. Leave it out, or stay below 200.`,
  });
}
