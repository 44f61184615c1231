import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { within } from '../xml/arch.ts';
import { withoutAttribute } from '../xml/edits.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-search-group-attribute',
  severity: 'critical',
  category: 'views',
  from: '19.0',
  summary: 'A group of a search view with expand or string',
  why: 'Since 19.0 a <group> of a search view takes neither. The view does not pass its schema, and the module cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/rng/search_view.rng',
  bad: [
    viewExample(
      '<search><field name="name"/><group expand="0" string="Group By"><filter name="a" context="{}"/></group></search>',
    ),
  ],
  good: [
    viewExample('<search><field name="name"/><group><filter name="a" context="{}"/></group></search>'),
    viewExample('<form><group string="A"><field name="name"/></group></form>'),
    viewExample(
      '<group expand="0" position="inside"><filter name="a"/></group>',
      'base.view_res_partner_filter',
    ),
  ],
  arch: {
    group(element, context) {
      if (context.series?.searchGroupAttributes !== false || !within(element, 'search')) return;
      // Of an extension it says which group is meant.
      if (attribute(element, 'position')) return;
      const found = element.attributes.filter(({ name }) => name === 'expand' || name === 'string');
      if (found.length === 0) return;
      context.report({
        at: element.tag,
        message: `<group> of a search view takes no ${found.map(({ name }) => name).join(' and no ')} since 19.0, and the module cannot be installed: leave it out.`,
        fix: {
          title: 'Remove it',
          safe: true,
          edits: found.map((attr) => withoutAttribute(attr, context.text)),
        },
      });
    },
  },
});
