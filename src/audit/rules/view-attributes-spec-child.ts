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
      '<xpath expr="//field" position="inside"><attribute name="string">N</attribute></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<field name="name" position="attributes"><attribute name="string">N</attribute><field name="ref"/></field>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample('<form><attribute name="x">y</attribute></form>'),
    viewExample(
      '<field name="name" position="attributes"><!-- why --><t><attribute name="string">N</attribute></t></field>',
      'base.view_partner_form',
    ),
  ],
  xml: { '*': look },
  template: { '*': look },
  arch: { attribute: misplaced },
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

/** The other way round: what sets an attribute stands where elements are put into the view. */
function misplaced(element: XmlElement, context: XmlContext): void {
  const { parent } = element;
  if (!parent) return;
  const position = attributeValue(parent, 'position') ?? (parent.name === 'xpath' ? 'inside' : undefined);
  if (position === undefined || position === 'attributes') return;
  context.report({
    at: element.tag,
    message: `<attribute> stands below position="${position}", which puts it into the view as an element and sets nothing: write position="attributes".`,
  });
}
