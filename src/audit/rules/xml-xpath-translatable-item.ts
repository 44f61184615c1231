import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';

/** Compares a text: `[text()='x']`, `[contains(text(), 'x')]`. */
const TEXT = /\[[^\]]*\btext\(\)\s*(?:,|=|!=)/;

function look(element: XmlElement, context: XmlContext): void {
  const expr = attribute(element, 'expr');
  if (!expr?.value.includes('text()') || !TEXT.test(expr.value)) return;
  context.report({
    at: element.tag,
    message: `The xpath ${expr.value} looks for a text that users may change or translate: name the node by its name, id or class.`,
  });
}

export default defineRule({
  id: 'xml-xpath-translatable-item',
  severity: 'medium',
  category: 'views',
  summary: 'An xpath that finds its node by a text that is shown',
  why: 'Texts are translated, and change in a later version. Where the text is another one, the xpath finds nothing, and the whole view fails to load.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance',
  bad: {
    'views/a.xml': `
      <odoo>
        <template id="t" inherit_id="web.layout">
          <xpath expr="//span[text()='Total']" position="after"><b/></xpath>
          <xpath expr="//div/span[contains(text(), 'Total')]" position="after"><b/></xpath>
        </template>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <template id="t" inherit_id="web.layout">
          <xpath expr="//span[@name='total']" position="after"><b/></xpath>
          <xpath expr="//span[hasclass('text')]/.." position="after"><b/></xpath>
        </template>
      </odoo>
    `,
  },
  xml: { xpath: look },
  template: { xpath: look },
});
