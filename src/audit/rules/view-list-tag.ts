import { recordField } from '../../source/xml/data.ts';
import { attributeValue, textOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { type ArchContext, defineRule } from '../rule.ts';
import { within } from '../xml/arch.ts';
import { renamed } from '../xml/edits.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-list-tag',
  severity: 'high',
  category: 'views',
  summary: 'A list view under the tag that this series does not have',
  why: 'Up to 17.0 a list view is <tree>, from 18.0 on <list>. The other tag is no type of view: the view is refused at installation, or is not found when it is opened.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list',
  bad: [
    viewExample('<list/>', 'base.view_partner_tree"/><field name="type">tree</field><field name="x'),
    viewExample('<tree><field name="name"/></tree>'),
    viewExample(
      '<field name="child_ids" position="inside"><tree><field name="name"/></tree></field>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample('<list><field name="name"/></list>'),
    viewExample('<form><field name="tree"/><p>a tree</p></form>'),
  ],
  arch: { tree: look, list: look },
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.ui.view' || !context.series) return;
      const type = recordField(element, 'type');
      const other = context.series.listTag === 'list' ? 'tree' : 'list';
      if (!type || textOf(type).trim() !== other) return;
      context.report({
        at: type.tag,
        message: `There is no view of type "${other}" in ${context.series.series}: write ${context.series.listTag}, or leave the field out.`,
        fix: {
          title: `Write ${context.series.listTag}`,
          safe: true,
          edits: [{ ...type.inner, text: context.series.listTag }],
        },
      });
    },
  },
});

function look(element: XmlElement, context: ArchContext): void {
  const wanted = context.series?.listTag;
  if (wanted === undefined || element.name === wanted || within(element, 'templates')) return;
  context.report({
    at: element.tag,
    message: `<${element.name}> is no type of view in ${context.series?.series}: write <${wanted}>.`,
    fix: {
      title: `Write <${wanted}>`,
      safe: true,
      edits: renamed(element, wanted, context.text),
    },
  });
}
