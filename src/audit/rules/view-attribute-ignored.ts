import { attribute, attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { nearest } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

/** Whatever is not "show" hides; these two are at least known to mean it. */
const KNOWN = /^(show|hide|hidden|conditional)$/;
const VIEWS = new Set(['form', 'search', 'list', 'tree', 'kanban']);

export default defineRule({
  id: 'view-attribute-ignored',
  severity: 'low',
  category: 'views',
  summary: 'An attribute of a view that does not do what it says where it stands',
  why: 'The domain of a filter that groups, column_invisible outside a list, and an optional column under a word that the web client does not know are accepted, and do not do what they say.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html',
  bad: [
    viewExample(
      '<search><field name="name"/><filter name="a" domain="[(\'a\', \'=\', 1)]" context="{\'group_by\': \'parent_id\'}"/></search>',
    ),
    viewExample('<form><field name="name" column_invisible="1"/></form>'),
    viewExample('<list><field name="name" optional="1"/></list>'),
  ],
  good: [
    viewExample(
      '<search><field name="name"/><filter name="a" domain="[]" context="{\'group_by\': \'parent_id\'}"/></search>',
    ),
    viewExample(
      '<form><field name="child_ids"><list><field name="name" column_invisible="1" optional="hide"/></list></field></form>',
    ),
    viewExample(
      '<field name="name" position="after"><field name="ref" column_invisible="1"/></field>',
      'base.view_partner_form',
    ),
  ],
  arch: {
    filter(element, context) {
      const domain = attributeValue(element, 'domain')?.replaceAll(/\s/g, '');
      if (!domain || domain === '[]' || domain === "[(1,'=',1)]") return;
      if (!/['"]group_by['"]\s*:/.test(attributeValue(element, 'context') ?? '')) return;
      context.report({
        at: element.tag,
        message: 'The filter groups, so that its domain is ignored: write two filters.',
      });
    },
    field(element, context) {
      const column = attribute(element, 'column_invisible');
      const form = column && nearest(element, VIEWS);
      if (column && (form?.name === 'form' || form?.name === 'search')) {
        context.report({
          at: column,
          message: 'column_invisible hides a column of a list and does nothing here: write invisible.',
        });
      }
      const optional = attribute(element, 'optional');
      if (optional && !KNOWN.test(optional.value)) {
        context.report({
          at: optional,
          message: `optional="${optional.value}" is no way to show a column, and hides it: write show or hide.`,
        });
      }
    },
  },
});
