import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

const WHOLE = /@class\s*=|=\s*@class|contains\(\s*@class/;
/** One class, without blanks in it, and nothing else in the brackets. */
const SINGLE = /\[@class\s*=\s*('[\w-]+'|"[\w-]+")\]/g;

export default defineRule({
  id: 'view-xpath-class',
  severity: 'low',
  category: 'views',
  summary: 'An xpath that compares @class as a whole',
  why: 'Another module may add a class to the node, or write them in another order. The comparison then fails, and with it the view. Odoo warns of it at each update.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance',
  bad: [
    viewExample(
      '<xpath expr="//div[@class=\'oe_title\']" position="inside"><field name="ref"/></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<xpath expr="//div[contains(@class, \'oe_title\')]" position="inside"><field name="ref"/></xpath>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample(
      '<xpath expr="//div[hasclass(\'oe_title\')]" position="inside"><field name="ref" class="x"/></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<xpath expr="//div[@class]" position="inside"><field name="ref"/></xpath>',
      'base.view_partner_form',
    ),
  ],
  xml: {
    xpath(element, context) {
      const expr = attribute(element, 'expr');
      if (!expr?.value.includes('@class') || !WHOLE.test(expr.value)) return;
      const { start, end } = expr.valueSpan;
      const raw = context.text.slice(start, end);
      const simple = raw.replaceAll(SINGLE, '[hasclass($1)]');
      context.report({
        at: element.tag,
        message: `The xpath ${expr.value} compares the whole class, which another module may add to: write hasclass(...).`,
        fix: WHOLE.test(simple)
          ? undefined
          : { title: 'Write hasclass', safe: false, edits: [{ start, end, text: simple }] },
      });
    },
  },
});
