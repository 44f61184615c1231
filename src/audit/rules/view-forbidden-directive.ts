import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule } from '../rule.ts';
import { isBackend } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

const PLAIN = new Set(['form', 'list', 'tree', 'search', 'graph', 'pivot', 'calendar']);

/** The nearest view around is no template. */
function isPlain(element: XmlElement): boolean {
  for (let up: XmlElement | undefined = element; up; up = up.parent) {
    if (up.name === 'templates' || up.name === 'kanban' || up.name === 'hierarchy' || up.name === 'activity')
      return false;
  }
  return true;
}

export default defineRule({
  id: 'view-forbidden-directive',
  severity: 'critical',
  category: 'views',
  from: '17.0',
  summary: 'A directive of QWeb in a form, list or search view',
  why: 'Only kanban and similar views are templates. Since 17.0 Odoo refuses directives in all other ones, so that no code of the browser gets into a view, and the module cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/models/ir_ui_view.py',
  bad: [
    viewExample('<form><div t-if="record.active"><field name="name"/></div></form>'),
    viewExample('<form><button t-on-click="x"/></form>'),
  ],
  good: [
    viewExample('<form><div invisible="active" t-translation="off"><field name="name"/></div></form>'),
    viewExample(
      '<form><field name="child_ids"><kanban><templates><t t-name="card"><t t-if="record.x"/></t></templates></kanban></field></form>',
    ),
    viewExample('<div t-if="x" position="after"/>', 'base.view_partner_form'),
  ],
  arch: {
    '*'(element, context) {
      if (element.attributes.length === 0) return;
      const found = element.attributes.find(({ name }) => name.startsWith('t-') && name !== 't-translation');
      // What an extension adds to is not seen here, and neither is what views of other modules are.
      if (!found || !PLAIN.has(context.view.roots[0]?.name ?? '') || !isPlain(element)) return;
      if (!isBackend(context)) return;
      context.report({
        at: found,
        message: `${found.name} is refused in this kind of view, and the module cannot be installed: write invisible="..." or another attribute of the view.`,
      });
    },
  },
});
