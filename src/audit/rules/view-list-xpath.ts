import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

const TREE = /(^|\/|::)tree(?![\w-])/g;
const LIST = /(^|\/|::)list(?![\w-])/g;

export default defineRule({
  id: 'view-list-xpath',
  severity: 'high',
  category: 'views',
  summary: 'An xpath that looks for a list view under the tag of another series',
  why: 'From 18.0 on the nodes of a list view are <list>, before <tree>. An xpath that names the other one finds nothing, and the view that extends fails to load.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list',
  bad: [
    viewExample(
      '<xpath expr="//field[@name=\'child_ids\']/tree/field[1]" position="after"><field name="name"/></xpath>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample(
      '<xpath expr="//field[@name=\'child_ids\']/list/field" position="after"><field name="tree"/></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<xpath expr="//field[@name=\'tree\']" position="after"><field name="name"/></xpath>',
      'base.view_partner_form',
    ),
  ],
  arch: {
    xpath(element, context) {
      const expr = attribute(element, 'expr');
      const wanted = context.series?.listTag;
      if (!expr || wanted === undefined) return;
      const other = wanted === 'list' ? 'tree' : 'list';
      const pattern = other === 'tree' ? TREE : LIST;
      const places = [...expr.value.matchAll(pattern)];
      if (places.length === 0) return;
      const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
      context.report({
        at: element.tag,
        message: `The xpath ${expr.value} looks for <${other}>, which is <${wanted}> in ${context.series?.series}: it finds nothing.`,
        fix: {
          title: `Write ${wanted}`,
          safe: true,
          edits: [{ ...expr.valueSpan, text: raw.replaceAll(pattern, `$1${wanted}`) }],
        },
      });
    },
  },
});
