import { recordField } from '../../source/xml/data.ts';
import { attributeValue, textOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

export default defineRule({
  id: 'action-target-inline',
  severity: 'critical',
  category: 'migration',
  from: '19.0',
  summary: 'An action with the target "inline"',
  why: 'Since 19.0 the settings open in the current window, and the target is gone: a record with it stops the installation.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py',
  bad: [
    dataExample(
      '<record id="a" model="ir.actions.act_window"><field name="res_model">res.config.settings</field><field name="target">inline</field></record>',
    ),
  ],
  good: [
    dataExample(
      '<record id="a" model="ir.actions.act_window"><field name="res_model">res.config.settings</field><field name="target">current</field></record>',
    ),
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.actions.act_window') return;
      const target =
        context.series?.settingsTarget === 'current' ? recordField(element, 'target') : undefined;
      if (!target || textOf(target).trim() !== 'inline') return;
      context.report({
        at: target.tag,
        message: 'There is no target "inline" since 19.0, and the module cannot be installed: write current.',
        fix: {
          title: 'Write current',
          safe: true,
          edits: [{ ...target.inner, text: 'current' }],
        },
      });
    },
  },
});
