import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { isBackend, within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-group-typo',
  severity: 'high',
  category: 'security',
  summary: 'group="..." in a view, where groups="..." is meant',
  why: 'The attribute that shows a node to some groups only is called groups. group is ignored with a warning in the log: everybody sees what was meant for a few.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_ui_view.py',
  bad: [viewExample('<form><field name="ref" group="base.group_system"/></form>')],
  good: [
    viewExample('<form><field name="ref" groups="base.group_system"/></form>'),
    viewExample('<kanban><templates><t t-name="card"><t t-foreach="x" group="y"/></t></templates></kanban>'),
  ],
  arch: {
    '*'(element, context) {
      const group = attribute(element, 'group');
      if (!group || within(element, 'templates') || !isBackend(context)) return;
      context.report({
        at: group,
        message: `group="${group.value}" is ignored, so that everybody sees <${element.name}>: write groups="${group.value}".`,
        fix: {
          title: 'Write groups',
          safe: false,
          edits: [{ start: group.start, end: group.start + 'group'.length, text: 'groups' }],
        },
      });
    },
  },
});
