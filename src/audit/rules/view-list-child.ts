import { attribute, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { type ArchContext, defineRule } from '../rule.ts';
import { isBackend, within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

/** Source: 14.0 and 19.0 ir_ui_view.py, `_validate_tag_list` and `_validate_tag_graph`. */
const IN_LIST = new Set(['field', 'button', 'control', 'groupby', 'widget', 'header']);
const IN_GRAPH = new Set(['field']);

export default defineRule({
  id: 'view-list-child',
  severity: 'critical',
  category: 'views',
  summary: 'An element that a list view or a graph does not take',
  why: 'A list takes fields, buttons, widgets, groupby, header and control, a graph nothing but fields. Odoo refuses anything else, and the module cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_ui_view.py',
  bad: [
    viewExample('<list><group><field name="name"/></group></list>'),
    viewExample('<graph><group/></graph>'),
  ],
  good: [
    viewExample(
      '<list><header><button name="action_archive" type="object"/></header><field name="name"/><control><create string="a"/></control><widget name="x"/></list>',
    ),
    viewExample('<graph><field name="name"/></graph>'),
    viewExample(
      '<list position="inside"><field name="ref"/><xpath expr="." position="attributes"/></list>',
      'base.view_partner_tree',
    ),
  ],
  arch: { tree: look, list: look, graph: look },
});

function look(element: XmlElement, context: ArchContext): void {
  if (attribute(element, 'position') || within(element, 'templates') || !isBackend(context)) return;
  const allowed = element.name === 'graph' ? IN_GRAPH : IN_LIST;
  const wrong = elementsOf(element).find(
    (child) => !allowed.has(child.name) && !attribute(child, 'position'),
  );
  if (!wrong) return;
  context.report({
    at: wrong.tag,
    message: `<${element.name}> takes no <${wrong.name}>, and Odoo refuses the view: it takes ${[...allowed].join(', ')}.`,
  });
}
