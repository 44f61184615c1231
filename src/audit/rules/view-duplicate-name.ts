import { attribute, attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { type ArchContext, defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-duplicate-name',
  severity: 'low',
  category: 'views',
  summary: 'Two filters or pages of one view with the same name',
  why: 'The name is how an action switches a filter on and how an extension finds a page. Of two with the same name both are switched on, or only the first one is found.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html',
  bad: [
    viewExample(
      '<search><field name="name"/><filter name="a" domain="[]"/><filter name="a" domain="[(1, \'=\', 1)]"/></search>',
    ),
    viewExample('<form><notebook><page name="a"/><page name="a"/></notebook></form>'),
  ],
  good: [
    viewExample(
      '<search><field name="name"/><filter name="a" domain="[]"/><filter name="b" domain="[]"/><field name="name"/></search>',
    ),
    viewExample(
      '<form><notebook><page name="a" groups="x.y"/><page name="a" groups="!x.y"/></notebook></form>',
    ),
    viewExample(
      '<data><filter name="a" position="after"><filter name="b"/></filter><filter name="a" position="attributes"/></data>',
      'base.view_res_partner_filter',
    ),
  ],
  arch: { filter: look, page: look },
});

function look(element: XmlElement, context: ArchContext): void {
  const name = attributeValue(element, 'name');
  const { parent } = element;
  if (!name || !parent || attribute(element, 'position')) return;
  const same = elementsOf(parent).filter(
    (other) =>
      other.name === element.name && attributeValue(other, 'name') === name && !attribute(other, 'position'),
  );
  // Each for other people.
  if (same.indexOf(element) < 1 || same.every((other) => attribute(other, 'groups'))) return;
  context.report({
    at: element.tag,
    message: `There is another ${element.name} "${name}" in line ${context.file.source.lineAt(same[0]?.start ?? 0)}: give this one a name of its own.`,
  });
}
