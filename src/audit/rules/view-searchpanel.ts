import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-searchpanel',
  severity: 'high',
  category: 'views',
  summary: 'A search view with two panels, or a panel whose field has a domain but is not multi',
  why: 'A search view shows one panel, and only fields with select="multi" take a domain. Odoo refuses anything else.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#search',
  bad: [
    viewExample(
      '<search><field name="name"/><searchpanel><field name="category_id"/></searchpanel><searchpanel><field name="ref"/></searchpanel></search>',
    ),
    viewExample(
      '<search><field name="name"/><searchpanel><field name="category_id" domain="[]"/></searchpanel></search>',
    ),
  ],
  good: [
    viewExample(
      '<search><field name="name"/><searchpanel><field name="category_id" select="multi" domain="[]"/><field name="ref"/></searchpanel></search>',
    ),
  ],
  arch: {
    searchpanel(element, context) {
      const panels = element.parent
        ? elementsOf(element.parent).filter(({ name }) => name === 'searchpanel')
        : [];
      if (element.parent?.name === 'search' && panels.indexOf(element) > 0) {
        context.report({
          at: element.tag,
          message: 'The search view has a second panel, and Odoo refuses it: put the fields into one.',
        });
      }
      for (const field of elementsOf(element)) {
        if (!attributeValue(field, 'domain') || attributeValue(field, 'select') === 'multi') continue;
        if (attributeValue(field, 'position') !== undefined) continue;
        context.report({
          at: field.tag,
          message: `"${attributeValue(field, 'name')}" of the search panel has a domain without select="multi", and Odoo refuses the view: add it, or leave the domain out.`,
        });
      }
    },
  },
});
