import { attribute } from '../../source/xml/query.ts';
import { archPlaces, fieldAmong } from '../lookup/arch-models.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'view-unknown-field',
  aliases: ['ODOO004', 'view-field-not-found'],
  severity: 'critical',
  category: 'views',
  summary: 'A view shows a field that its model does not have',
  why: 'Odoo checks every field of a view while it loads the file, and stops the installation or the upgrade at one that does not exist.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#field',
  bad: [
    {
      'views/partner.xml': `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <form><field name="nmae"/></form>
            </field>
          </record>
        </odoo>
      `,
    },
    {
      'views/partner.xml': `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <form><field name="child_ids"><list><field name="name"/><field name="book_count"/></list></field></form>
            </field>
          </record>
        </odoo>
      `,
    },
    {
      'views/partner.xml': `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="inherit_id" ref="base.view_partner_form"/>
            <field name="arch" type="xml">
              <xpath expr="//field[@name='vat']" position="after"><field name="nowhere_to_be_found"/></xpath>
            </field>
          </record>
        </odoo>
      `,
    },
  ],
  good: [
    {
      'views/partner.xml': `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <form>
                <field name="name"/><field name="id"/><field name="display_name"/><field name="create_date"/>
                <field name="x_studio_kind"/>
                <field name="child_ids"><list><field name="email"/><field name="country_id"/></list></field>
              </form>
            </field>
          </record>
          <record id="view_partner_2" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="inherit_id" ref="base.view_partner_form"/>
            <field name="arch" type="xml">
              <data>
                <xpath expr="//field[@name='bank_ids']/list/field[@name='acc_number']" position="after"><field name="acc_holder_name"/></xpath>
                <field name="whatever_is_there" position="attributes"><attribute name="invisible">1</attribute></field>
                <field name="vat" position="after"><field name="whatever_moves" position="move"/></field>
              </data>
            </field>
          </record>
          <record id="view_unknown" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">somebody.elses</field>
            <field name="arch" type="xml"><form><field name="whatever"/></form></field>
          </record>
        </odoo>
      `,
    },
    {
      'views/partner.xml': `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <form><field name="child_ids"><kanban><templates><t t-name="card"><field name="name"/></t></templates></kanban></field></form>
            </field>
          </record>
        </odoo>
      `,
    },
  ],
  check(context) {
    for (const view of context.index.views) {
      for (const { element, models, isSpec } of archPlaces(context, view)) {
        if (isSpec || element.name !== 'field') continue;
        const name = attribute(element, 'name');
        if (!name) continue;
        const state = fieldAmong(context, models, name.value);
        if (state.is !== 'absent') continue;
        const where = models.length > 1 ? ' Nor has any model whose records it can list.' : '';
        const message = `The view does not load: ${tellAbsent(context, state)}${where}`;
        context.report({ source: view.source, at: name.valueSpan, message, model: state.model });
      }
    }
  },
});
