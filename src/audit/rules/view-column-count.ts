import { defineRule } from '../rule.ts';
import { isBackend } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-column-count',
  severity: 'critical',
  category: 'views',
  summary: 'col or colspan that is no number',
  why: 'Odoo refuses a view in which one of them is anything but a whole number.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_ui_view.py',
  bad: [viewExample('<form><group col="four"><field name="name"/></group></form>')],
  good: [viewExample('<form><group col="4"><field name="name" colspan="2"/></group></form>')],
  arch: {
    '*'(element, context) {
      for (const attr of element.attributes) {
        if ((attr.name !== 'col' && attr.name !== 'colspan') || /^\d+$/.test(attr.value)) continue;
        if (!isBackend(context)) return;
        context.report({
          at: attr,
          message: `${attr.name}="${attr.value}" is no whole number, and Odoo refuses the view: write one.`,
        });
      }
    },
  },
});
