import { isDataElement } from '../../source/xml/data.ts';
import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';
import { first, reordered } from '../xml/attribute-order.ts';

function look(element: XmlElement, context: XmlContext): void {
  const id = attribute(element, 'id');
  if (!id || element.attributes[0] === id || !isDataElement(element)) return;
  context.report({
    at: element.tag,
    message: `The id "${id.value}" does not stand first in <${element.name}>: write it before ${element.attributes[0]?.name}.`,
    fix: {
      title: 'Move the id to the front',
      safe: true,
      edits: reordered(first(id, element), element, context.text),
    },
  });
}

export default defineRule({
  id: 'xml-id-position-first',
  severity: 'info',
  category: 'maintainability',
  profile: 'oca',
  cosmetic: true,
  summary: 'The id of a record that is not its first attribute',
  why: 'Records are looked for by their id. Where it always comes first, one search finds the declaration and nothing else.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#format',
  bad: {
    'data/a.xml': `
      <odoo>
        <record model="res.partner" id="a"><field name="name">A</field></record>
        <menuitem
          name="M"
          sequence='3'
          id='m'
        />
      </odoo>
    `,
  },
  good: {
    'data/a.xml': `
      <odoo>
        <record id="a" model="res.partner"><field name="name">A</field></record>
        <template id="t"><div class="x" id="y"/></template>
        <function model="res.partner" name="f"/>
      </odoo>
    `,
  },
  xml: { record: look, menuitem: look, template: look },
});
