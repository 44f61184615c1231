import { attributeValue } from '../../../source/xml/query.ts';
import { defineMigration } from '../../rule.ts';
import { elementLines } from '../../views/xml-edits.ts';

const NAME = 'field_parent';

export default defineMigration({
  id: 'view-field-parent',
  to: '17.0',
  breaks: 'error',
  summary: 'field_parent of views goes',
  why: 'ir.ui.view has no field_parent since 17.0, and it had no effect long before: a view that sets it does not load.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/models/ir_ui_view.py',
  cases: [
    {
      before: record(`
        <field name="model">a.group</field>
        <field name="field_parent">child_ids</field>
        <field name="priority">5</field>`),
      after: record(`
        <field name="model">a.group</field>
        <field name="priority">5</field>`),
    },
    {
      before: record('<field name="name">A</field><field name="field_parent" eval="\'child_ids\'"/>'),
      after: record('<field name="name">A</field>'),
    },
  ],
  noops: [
    record('<field name="name">field_parent</field>'),
    record('<field name="field_parent">child_ids</field>', 'a.view'),
    record('<field name="arch" type="xml"><tree><field name="field_parent"/></tree></field>'),
  ],
  xml: {
    field(element, { text, report }) {
      const { parent } = element;
      if (attributeValue(element, 'name') !== NAME || parent?.name !== 'record') return;
      if (attributeValue(parent, 'model') !== 'ir.ui.view') return;
      report({
        at: element,
        message: `ir.ui.view has no ${NAME} since 17.0.`,
        fix: {
          title: `Take ${NAME} away`,
          safe: true,
          edits: [{ ...elementLines(element, text), text: '' }],
        },
      });
    },
  },
});

function record(body: string, model = 'ir.ui.view') {
  return { 'views/x.xml': `<odoo><record id="a" model="${model}">${body}</record></odoo>\n` };
}
