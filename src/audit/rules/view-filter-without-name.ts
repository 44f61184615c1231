import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-filter-without-name',
  severity: 'medium',
  category: 'views',
  summary: 'A filter of a search view without a name',
  why: 'Actions and extensions find a filter by its name. Without one no action can switch it on, no other module can move it, and favourites lose it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#search',
  bad: [
    viewExample(
      '<search><field name="name"/><filter string="Archived" domain="[(\'active\', \'=\', False)]"/></search>',
    ),
  ],
  good: [
    viewExample(
      '<search><field name="name"/><filter name="archived" string="Archived" domain="[]"/></search>',
    ),
    viewExample('<filter string="A" position="after"/>', 'base.view_res_partner_filter'),
    viewExample('<filter position="after"><filter name="x"/></filter>', 'base.view_res_partner_filter'),
  ],
  arch: {
    filter(element, context) {
      if (attribute(element, 'name') || attribute(element, 'position')) return;
      const label = attribute(element, 'string')?.value;
      context.report({
        at: element.tag,
        message: `The filter${label ? ` "${label}"` : ''} has no name, so that no action and no extension can find it: give it one.`,
      });
    },
  },
});
