import { attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-attributes-spec-child',
  severity: 'high',
  category: 'views',
  summary: 'Something other than <attribute> below position="attributes"',
  why: 'Of such a node Odoo only reads the <attribute> elements. All else in it is dropped without a word, so that a field or a button is missing from the view.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance',
  bad: [
    viewExample(
      '<field name="name" position="attributes"><attribute name="string">N</attribute><field name="ref"/></field>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample(
      '<field name="name" position="attributes"><!-- why --><t><attribute name="string">N</attribute></t></field>',
      'base.view_partner_form',
    ),
  ],
  xml: { '*': look },
  template: { '*': look },
});

function look(element: XmlElement, context: XmlContext): void {
  if (element.attributes.length === 0 || attributeValue(element, 'position') !== 'attributes') return;
  // Odoo reads attributes at any depth.
  const wrong = elementsOf(element).find(
    (child) => ![...walkElements(child)].some(({ name }) => name === 'attribute'),
  );
  if (!wrong) return;
  context.report({
    at: wrong.tag,
    message: `<${wrong.name}> stands below position="attributes", where only <attribute> is read: it is dropped. Put it into a node with position="after" or "inside".`,
  });
}
