import { attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';
import { nearest } from '../xml/arch.ts';
import { keepsNode, LATE, priorityOf } from '../xml/replace.ts';

const TEMPLATE = new Set(['template']);

export default defineRule({
  id: 'xml-dangerous-qweb-replace-low-priority',
  aliases: ['dangerous-qweb-replace-wo-priority'],
  severity: 'medium',
  category: 'views',
  summary: 'A template that replaces a node before others have extended it',
  why: 'Extensions of a page or report are applied by their priority. What is replaced early is gone for those that come later, which then fail with an xpath that finds nothing.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance',
  bad: {
    'views/a.xml': `
      <odoo>
        <template id="t" inherit_id="web.layout">
          <xpath expr="//title" position="replace"><title>A</title></xpath>
        </template>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <template id="t" inherit_id="web.layout" priority="99">
          <xpath expr="//title" position="replace"><title>A</title></xpath>
        </template>
        <template id="u" inherit_id="web.layout">
          <xpath expr="//title" position="attributes"><attribute name="t-if">False</attribute></xpath>
        </template>
      </odoo>
    `,
  },
  xml: { '*': look },
  template: { '*': look },
});

function look(element: XmlElement, context: XmlContext): void {
  if (element.attributes.length === 0 || attributeValue(element, 'position') !== 'replace') return;
  const template = nearest(element, TEMPLATE);
  if (!template || (priorityOf(template) ?? 0) >= LATE) return;
  const own = !(attributeValue(template, 'inherit_id') ?? '').includes('.');
  context.report({
    at: element.tag,
    severity: own || keepsNode(element) ? 'info' : undefined,
    message: `The template replaces a node with priority ${priorityOf(template) ?? 16}, before other modules may have extended it: use position="attributes", "move" or t-if="False", or give the template priority ${LATE}.`,
  });
}
