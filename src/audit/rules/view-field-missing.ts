import { missingConditionFields } from '../lookup/condition-fields.ts';
import { defineRule } from '../rule.ts';

const ROOT = /^(form|tree|list)$/;

export default defineRule({
  id: 'view-field-missing',
  severity: 'critical',
  category: 'views',
  to: '17.0',
  summary: 'A condition in a view uses a field that is not in the view',
  why: 'Up to 17.0 the web client knows only the fields that the view lists. Odoo checks it while it loads the view, and stops there. From 18.0 on it adds them itself.',
  link: 'https://www.odoo.com/documentation/17.0/developer/reference/user_interface/view_architectures.html',
  bad: {
    'views/a.xml': `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="name">a</field>
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form><field name="name" invisible="is_company and not vat"/><field name="is_company"/></form>
          </field>
        </record>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="name">a</field>
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form>
              <field name="is_company" invisible="1"/>
              <field name="name" invisible="is_company and context.get('vat') or id or 'vat' == 'email'"/>
              <field name="child_ids">
                <tree><field name="type"/><field name="name" readonly="type == 'other' or parent.is_company"/></tree>
              </field>
            </form>
          </field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    for (const view of context.index.views) {
      if (view.inherits !== undefined || view.model === undefined) continue;
      for (const root of view.roots) {
        if (!ROOT.test(root.name)) continue;
        for (const { name, at } of missingConditionFields(context, view.model, root)) {
          const message = `The condition uses ${name}, and the view does not have that field: it does not load. Add <field name="${name}" ${root.name === 'form' ? 'invisible' : 'column_invisible'}="1"/>.`;
          context.report({ source: view.source, at, message });
        }
      }
    }
  },
});
