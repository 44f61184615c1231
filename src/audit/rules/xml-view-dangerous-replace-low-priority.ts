import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue, walkElements } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { keepsNode, LATE, priorityOf } from '../xml/replace.ts';

export default defineRule({
  id: 'xml-view-dangerous-replace-low-priority',
  aliases: ['dangerous-view-replace-wo-priority'],
  severity: 'medium',
  category: 'views',
  summary: 'A view that replaces a node before other views have extended it',
  why: 'Extensions are applied by their priority. What is replaced early is gone for every view that comes later: a module that puts a field beside the node can then not be installed, or fails at its next update.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance',
  bad: {
    'views/a.xml': `
      <odoo>
        <record id="v" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="inherit_id" ref="base.view_partner_form"/>
          <field name="arch" type="xml"><field name="website" position="replace"/></field>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      'views/a.xml': `
        <odoo>
          <record id="v" model="ir.ui.view">
            <field name="model">res.partner</field>
            <field name="inherit_id" ref="base.view_partner_form"/>
            <field name="priority" eval="99"/>
            <field name="arch" type="xml"><field name="website" position="replace"/></field>
          </record>
          <record id="w" model="ir.ui.view">
            <field name="model">res.partner</field>
            <field name="inherit_id" ref="base.view_partner_form"/>
            <field name="arch" type="xml">
              <field name="website" position="attributes"><attribute name="invisible">1</attribute></field>
            </field>
          </record>
        </odoo>
      `,
    },
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.ui.view') return;
      const arch = recordField(element, 'arch');
      if (!arch) return;
      const specs = [...walkElements(arch)].filter((node) => attributeValue(node, 'position') === 'replace');
      // One word about a view is enough; that which loses its node is the one to name.
      const [first] = specs;
      if (!first || (priorityOf(element) ?? 0) >= LATE) return;
      const worst = specs.find((spec) => !keepsNode(spec));
      const parent = recordField(element, 'inherit_id');
      const own =
        parent !== undefined &&
        !(attributeValue(parent, 'ref') ?? recordText(element, 'inherit_id') ?? '').includes('.');
      context.report({
        at: element.tag,
        severity: own || !worst ? 'info' : undefined,
        message: `The view replaces <${(worst ?? first).name}> in line ${context.file.source.lineAt((worst ?? first).start)} with priority ${priorityOf(element) ?? 16}, before other modules may have extended it: use position="attributes", "move" or invisible="1", or give the view priority ${LATE}.`,
      });
    },
  },
});
