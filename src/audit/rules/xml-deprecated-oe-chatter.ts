import { defineRule } from '../rule.ts';
import { classesOf } from '../xml/arch.ts';

export default defineRule({
  id: 'xml-deprecated-oe-chatter',
  severity: 'medium',
  category: 'views',
  from: '18.0',
  summary: 'A chatter as <div class="oe_chatter">',
  why: 'Since 18.0 the chatter of a form is <chatter/>. The old block of fields renders nothing, so that messages, followers and activities are missing.',
  link: 'https://github.com/odoo/odoo/pull/156463',
  bad: {
    'views/a.xml': `
      <odoo>
        <record id="v" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form>
              <field name="name"/>
              <div class="oe_chatter">
                <field name="message_ids"/>
              </div>
            </form>
          </field>
        </record>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <record id="v" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml"><form><field name="name"/><chatter/></form></field>
        </record>
        <record id="w" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="inherit_id" ref="v"/>
          <field name="arch" type="xml"><div name="my_oe_chatter" class="oe_chatter_x" position="replace"/></field>
        </record>
      </odoo>
    `,
  },
  xml: {
    div(element, context) {
      if (context.series?.chatter === 'div' || !classesOf(element).includes('oe_chatter')) return;
      const spec = element.attributes.some(({ name }) => name === 'position');
      const onlyFields = element.children.every(
        (child) => child.type !== 'element' || child.name === 'field',
      );
      context.report({
        at: element.tag,
        message: '<div class="oe_chatter"> shows nothing in this series: write <chatter/>.',
        fix:
          onlyFields && !spec
            ? {
                title: 'Write <chatter/>',
                safe: false,
                edits: [{ start: element.start, end: element.end, text: '<chatter/>' }],
              }
            : undefined,
      });
    },
  },
});
