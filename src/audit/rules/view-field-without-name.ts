import { attribute, attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { isBackend } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-field-without-name',
  severity: 'critical',
  category: 'views',
  summary: 'A <field> of a view that has no name',
  why: 'Odoo refuses the view: nothing says which field is to be shown.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html',
  bad: [viewExample('<form><field string="Name"/></form>')],
  good: [
    viewExample('<form><field name="name"/></form>'),
    viewExample('<kanban><templates><t t-name="card"><field t-att-name="x"/></t></templates></kanban>'),
    viewExample(
      '<xpath expr="//field" position="attributes"><attribute name="string">N</attribute></xpath>',
      'base.view_partner_form',
    ),
    viewExample('<field position="after"><field name="ref"/></field>', 'base.view_partner_form'),
  ],
  arch: {
    field(element, context) {
      if (attributeValue(element, 'name') || attribute(element, 'position')) return;
      if (element.attributes.some(({ name }) => name.startsWith('t-')) || !isBackend(context)) return;
      context.report({
        at: element.tag,
        message: 'The field has no name, and Odoo refuses the view: name the field.',
      });
    },
  },
});
