import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';

export default defineRule({
  id: 'xml-deprecated-data-node',
  aliases: ['deprecated-data-xml-node'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: '<data> around everything in the file',
  why: 'A single <data> below <odoo> says nothing that <odoo> does not say itself, since it takes noupdate too.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#format',
  bad: {
    'views/book.xml': `
      <odoo>
        <data>
          <record id="a" model="res.partner"><field name="name">A</field></record>
        </data>
      </odoo>
    `,
  },
  good: {
    'views/book.xml': `
      <odoo noupdate="1">
        <record id="a" model="res.partner"><field name="name">A</field></record>
      </odoo>
    `,
    'views/two.xml': `
      <odoo>
        <data noupdate="1"><record id="b" model="res.partner"><field name="name">B</field></record></data>
        <data><record id="c" model="res.partner"><field name="name">C</field></record></data>
      </odoo>
    `,
  },
  xml: { odoo: look, openerp: look },
});

function look(element: XmlElement, context: XmlContext): void {
  const children = elementsOf(element);
  const [data] = children;
  if (children.length !== 1 || data?.name !== 'data') return;
  const noupdate = attributeValue(data, 'noupdate');
  context.report({
    at: data.tag,
    message: `<data> stands alone below <${element.name}>: write ${noupdate === undefined ? '<odoo>' : `<odoo noupdate="${noupdate}">`} and leave it out.`,
  });
}
