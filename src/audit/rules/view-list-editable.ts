import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { type ArchContext, defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-list-editable',
  severity: 'high',
  category: 'views',
  summary: 'A list that is editable in a way that does not exist',
  why: 'editable says where a new line comes: at the top or at the bottom. Odoo refuses any other value.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list',
  bad: [viewExample('<list editable="1"><field name="name"/></list>')],
  good: [
    viewExample('<list editable="bottom"><field name="name"/></list>'),
    viewExample(
      '<form><field name="child_ids"><list editable="top"><field name="name"/></list></field></form>',
    ),
  ],
  arch: { tree: look, list: look },
});

function look(element: XmlElement, context: ArchContext): void {
  const editable = attribute(element, 'editable');
  if (!editable || /^(|top|bottom)$/.test(editable.value)) return;
  // The schema only sees the root; what looks at lists in forms is newer than that.
  const inner = !context.view.roots.includes(element) && (context.series?.series ?? '') < '19.0';
  context.report({
    at: editable,
    severity: inner ? 'low' : undefined,
    message: `editable="${editable.value}" does not exist, and Odoo refuses the view: write top or bottom.`,
  });
}
