import { isDataElement } from '../../source/xml/data.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';
import { reordered } from '../xml/attribute-order.ts';

/** What says whether, what and how an element is, in the order in which it is written. */
const ORDER = [
  't-if',
  't-else',
  't-elif',
  'id',
  't-att-id',
  't-attf-id',
  'class',
  't-att-class',
  't-attf-class',
];
const RECORDS = new Set(['record', 'menuitem', 'template']);

export default defineRule({
  id: 'xml-tag-position',
  severity: 'info',
  category: 'maintainability',
  profile: 'strict',
  cosmetic: true,
  summary: 'Attributes in another order than condition, id, class',
  why: 'Long tags are read faster when whether an element is there, which one it is and how it looks always stand in the same places.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#format',
  bad: {
    'views/a.xml': `
      <odoo>
        <record model="res.partner" id="a"/>
        <template id="t"><p class="b" id="c" t-if="d"/></template>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <record id="a" model="res.partner"/>
        <template id="t" inherit_id="u">
          <p t-if="d" id="c" class="b" title="e"/>
          <p title="e" id="c"/>
        </template>
      </odoo>
    `,
  },
  xml: { '*': look },
  template: { '*': look },
});

function look(element: XmlElement, context: XmlContext): void {
  const { attributes, name } = element;
  if (attributes.length < 2) return;
  const ranked = attributes.filter((attr) => ORDER.includes(attr.name));
  // One of them alone stands wherever it likes, but for records.
  if (ranked.length === 0 || (ranked.length === 1 && !(RECORDS.has(name) && isDataElement(element)))) return;
  const rank = (attr: { name: string }) => ORDER.indexOf(attr.name);
  const sorted = [...ranked].sort((a, b) => rank(a) - rank(b));
  const wanted = [...sorted, ...attributes.filter((attr) => !ranked.includes(attr))];
  if (wanted.every((attr, i) => attr === attributes[i])) return;
  context.report({
    at: element.tag,
    message: `The attributes of <${name}> are out of their order: write ${sorted.map((attr) => attr.name).join(', ')}, and then the others.`,
    fix: { title: 'Bring them into order', safe: true, edits: reordered(wanted, element, context.text) },
  });
}
