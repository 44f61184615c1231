import { attribute, elementsOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { isFrozen } from '../xml/arch.ts';

/** Fields that the module that makes such a record fills, and that its update therefore writes again. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  'ir.ui.view': ['arch', 'arch_db'],
  'ir.rule': ['domain_force'],
  'ir.cron': ['interval_number', 'interval_type', 'code'],
  'ir.actions.act_window': ['res_model', 'name'],
  'ir.actions.server': ['code'],
  'ir.actions.report': ['report_name', 'name'],
  'ir.ui.menu': ['name'],
  'ir.model.access': ['perm_read', 'perm_write', 'perm_create', 'perm_unlink'],
  'mail.template': ['body_html', 'subject'],
  'res.groups': ['name'],
};

export default defineRule({
  id: 'foreign-record-frozen',
  aliases: ['COR109B'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A change of another module’s record that the next update of that module undoes',
  why: 'The record is written anew by each update of the module that makes it, while noupdate keeps this file from writing its own values again: after the first update the change is gone, without a word.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py',
  bad: {
    '__manifest__.py':
      '{"name": "Example", "version": "19.0.1.0.0", "depends": ["sale"], "data": ["views/menus.xml"]}',
    'views/menus.xml': `
      <odoo noupdate="1">
        <record id="sale.menu_sale_quotations" model="ir.ui.menu">
          <field name="name">Offers</field>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["sale"], "data": ["views/menus.xml"]}',
      'views/menus.xml': `
        <odoo>
          <record id="sale.menu_sale_quotations" model="ir.ui.menu">
            <field name="name">Offers</field>
          </record>
        </odoo>
      `,
    },
    {
      // Its own module does not fill the field, or is itself noupdate.
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["sale"], "data": ["views/menus.xml"]}',
      'views/menus.xml': `
        <odoo noupdate="1">
          <record id="sale.menu_sale_quotations" model="ir.ui.menu">
            <field name="sequence">20</field>
          </record>
          <record id="sale.sale_order_personal_rule" model="ir.rule">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
          <record id="menu_own" model="ir.ui.menu">
            <field name="name">Own</field>
          </record>
        </odoo>
      `,
    },
  ],
  check(context) {
    const { module, project } = context;
    for (const { fact, source, demo } of context.index.records) {
      const { xmlid, element } = fact;
      if (xmlid === undefined || xmlid.startsWith(`${module.name}.`) || demo) continue;
      const filled = FILLED[fact.model];
      if (!filled || !element || element.name !== 'record' || !isFrozen(element)) continue;
      const state = project.xmlid(xmlid, module.name);
      if (state.is !== 'found' || state.module === module.name) continue;
      if (!state.fact || state.fact.noupdate || state.fact.demo) continue;
      const field = elementsOf(element)
        .map((each) => attribute(each, 'name'))
        .find((name) => name !== undefined && filled.includes(name.value));
      if (!field) continue;
      context.report({
        source,
        at: field.valueSpan,
        message: `The next update of ${state.module} writes ${field.value} of ${xmlid} again, and noupdate keeps this file from changing it back. Take the record out of noupdate.`,
      });
    }
  },
});
