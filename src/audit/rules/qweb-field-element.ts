import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

/** Source: 14.0 addons/base/models/qweb.py and 19.0 ir_qweb.py, `_compile_directive_field`. */
const REFUSED = new Set('table tbody thead tfoot tr td li ul ol dl dt dd t'.split(' '));

export default defineRule({
  id: 'qweb-field-element',
  severity: 'high',
  category: 'views',
  summary: 't-field on an element that QWeb does not render it on, or of something that is no field',
  why: 'QWeb writes a field into inline elements and blocks, not into rows, cells or lists, and it wants record.field. The page or report is installed, and fails when it is opened.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_qweb.py',
  bad: [
    dataExample('<template id="t"><table><tr><td t-field="o.name"/></tr></table></template>'),
    dataExample('<template id="t"><span t-field="name"/></template>'),
    dataExample('<template id="t"><t t-field="o.name"/></template>'),
  ],
  good: [
    dataExample('<template id="t"><table><tr><td><span t-field="o.name"/></td></tr></table></template>'),
    dataExample(
      '<template id="t" inherit_id="u"><td t-field="o.name" position="after"/><xpath expr="//td" position="attributes"><attribute name="t-field">o.x</attribute></xpath></template>',
    ),
  ],
  xml: {
    '*'(element, context) {
      if (element.attributes.length === 0) return;
      const field = attribute(element, 't-field');
      // Of an extension it says which node is meant.
      if (!field || attribute(element, 'position')) return;
      const refused = REFUSED.has(element.name);
      if (!refused && field.value.includes('.')) return;
      context.report({
        at: element.tag,
        message: refused
          ? `QWeb renders no t-field on <${element.name}>, and the page fails when it is opened: put <span t-field="${field.value}"/> into it, or write t-out.`
          : `t-field="${field.value}" names no field of a record, and the page fails when it is opened: write record.field, or t-out for another value.`,
      });
    },
  },
});
