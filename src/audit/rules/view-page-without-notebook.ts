import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { isBackend, within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

const NO_PARENT = new Set(['field', 'data', 'xpath', 't']);

export default defineRule({
  id: 'view-page-without-notebook',
  severity: 'critical',
  category: 'views',
  summary: 'A <page> that is not directly below a <notebook>',
  why: 'Odoo refuses such a view, and the module cannot be installed.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#form',
  bad: [viewExample('<form><group><page name="a"/></group></form>')],
  good: [
    viewExample('<form><notebook><page name="a"/></notebook></form>'),
    viewExample(
      '<xpath expr="//notebook" position="inside"><page name="a"/></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<page name="internal_notes" position="after"><page name="a"/></page>',
      'base.view_partner_form',
    ),
    viewExample('<notebook position="inside"><page name="a"/></notebook>', 'base.view_partner_form'),
  ],
  arch: {
    page(element, context) {
      const { parent } = element;
      if (!parent || parent.name === 'notebook' || within(element, 'templates') || !isBackend(context))
        return;
      // Below a node with a position its place is another one.
      if (attribute(element, 'position') || attribute(parent, 'position') || NO_PARENT.has(parent.name))
        return;
      context.report({
        at: element.tag,
        message: `<page> stands below <${parent.name}>, for which Odoo refuses the view: put it into a <notebook>.`,
      });
    },
  },
});
