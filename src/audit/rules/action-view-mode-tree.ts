import { recordField } from '../../source/xml/data.ts';
import { attributeValue, textOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

const MODELS = new Set(['ir.actions.act_window', 'ir.actions.act_window.view']);
const TREE = /(^|,)\s*tree\s*(,|$)/;

export default defineRule({
  id: 'action-view-mode-tree',
  severity: 'high',
  category: 'views',
  from: '18.0',
  summary: 'An action whose view_mode names "tree"',
  why: 'From 18.0 on the type is called "list". The action is installed, and fails with an error when somebody opens it.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_actions.py',
  bad: [
    dataExample(
      '<record id="a" model="ir.actions.act_window"><field name="res_model">res.partner</field><field name="view_mode">kanban,tree,form</field></record>',
    ),
    dataExample(
      '<record id="a" model="ir.actions.act_window.view"><field name="view_mode">tree</field></record>',
    ),
  ],
  good: [
    dataExample(
      '<record id="a" model="ir.actions.act_window"><field name="res_model">res.partner</field><field name="view_mode">kanban,list,form</field></record>',
    ),
    dataExample('<record id="a" model="example.tree"><field name="view_mode">tree</field></record>'),
  ],
  xml: {
    record(element, context) {
      const model = attributeValue(element, 'model') ?? '';
      if (context.series?.listTag !== 'list' || !MODELS.has(model)) return;
      const field = recordField(element, 'view_mode');
      if (!field || !TREE.test(textOf(field))) return;
      const { start, end } = field.inner;
      context.report({
        at: field.tag,
        message: `view_mode is "${textOf(field).trim()}", and there is no view of type tree: opening the action fails. Write list.`,
        fix: {
          title: 'Write list',
          safe: true,
          edits: [{ start, end, text: context.text.slice(start, end).replace(TREE, '$1list$2') }],
        },
      });
    },
  },
});
