import { attribute, attributeValue, walkElements } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { isBackend, within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-label-without-for',
  severity: 'critical',
  category: 'views',
  summary: 'A <label> that names no field',
  why: 'Odoo refuses a view with a label that does not say what it is for, and the module cannot be installed.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#form',
  bad: [viewExample('<form><label string="Name"/><field name="name"/></form>')],
  good: [
    viewExample('<form><label for="name"/><field name="name"/><span class="o_form_label">A</span></form>'),
    viewExample('<label position="after"><field name="ref"/></label>', 'base.view_partner_form'),
    viewExample('<form><label><input/></label></form>'),
    viewExample('<kanban><templates><t t-name="card"><label>A</label></t></templates></kanban>'),
  ],
  arch: {
    label(element, context) {
      if (attributeValue(element, 'for') || attribute(element, 'position')) return;
      if (within(element, 'templates', 'kanban') || !isBackend(context)) return;
      if ([...walkElements(element)].some(({ name }) => name === 'input')) return;
      context.report({
        at: element.tag,
        message:
          'The label has no for="...", and Odoo refuses the view: name its field, or write <span class="o_form_label">.',
      });
    },
  },
});
