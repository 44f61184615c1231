import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { isBackend } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

/** Source: 14.0 and 19.0 ir_ui_view.py, `_validate_tag_button`. */
const SPECIAL = new Set(['cancel', 'save', 'add', '']);

export default defineRule({
  id: 'view-button-special',
  severity: 'critical',
  category: 'views',
  summary: 'A button with a special that does not exist',
  why: 'A button of a form may close it with special="cancel" or "save". Odoo refuses any other value, and the module cannot be installed.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#button',
  bad: [viewExample('<form><button string="Close" special="close"/></form>')],
  good: [
    viewExample(
      '<form><button string="Close" special="cancel"/><button string="Save" special="save"/></form>',
    ),
    {
      ...(viewExample('<form><button string="Reset" special="no_save"/></form>') as Record<string, string>),
      'models/ir_ui_view.py': `
        from odoo import models


        class View(models.Model):
            _inherit = "ir.ui.view"

            def _validate_tag_button(self, node, name_manager, node_info):
                if node.get("special") != "no_save":
                    return super()._validate_tag_button(node, name_manager, node_info)
      `,
    },
  ],
  arch: {
    button(element, context) {
      const special = attribute(element, 'special');
      if (!special || SPECIAL.has(special.value) || !isBackend(context)) return;
      // A module that checks buttons itself may know it.
      const checks = context
        .model('ir.ui.view')
        .classes.some(
          ({ module, methods }) => module !== 'base' && Object.hasOwn(methods, '_validate_tag_button'),
        );
      if (checks) return;
      context.report({
        at: special,
        message: `special="${special.value}" does not exist, and Odoo refuses the view: write cancel or save.`,
      });
    },
  },
});
