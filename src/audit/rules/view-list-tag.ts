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
