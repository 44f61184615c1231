import { expect, it } from 'vitest';
import { planMigrations } from '../../src/migrate/index.ts';
import { folder } from './support.ts';

// In 17.0 transfers have what they had of delivery from another module, which a rule adds: from then on the old series
// does not know all that the module depends on.
it('asks about fields that a condition names, and not about its words', async () => {
  const dir = await folder({
    'm/__manifest__.py':
      '{"name": "M", "version": "16.0.1.0.0", "license": "LGPL-3", "depends": ["delivery"], "data": ["views/x.xml"]}\n',
    'm/__init__.py': 'from . import models\n',
    'm/models.py': `from odoo import fields, models


class Picking(models.Model):
    _inherit = "stock.picking"

    carrier_price = fields.Float(help="What it costs.")
`,
    'm/views/x.xml': `<odoo>
    <record id="v" model="ir.ui.view">
        <field name="name">v</field>
        <field name="model">stock.picking</field>
        <field name="arch" type="xml">
            <form>
                <field name="carrier_price" invisible="context.get('a') and name == True or uid == 1"/>
                <field name="note" invisible="not immediate_transfer"/>
            </form>
        </field>
    </record>
</odoo>
`,
  });
  const [found] = await planMigrations({ paths: [dir], to: '17.0', addonsPaths: [], version: 'prefix' });
  expect(found?.after.get('__manifest__.py')).toContain('"stock_delivery"');
  expect(found?.todos.map(({ message }) => /^\w+ is gone/.exec(message)?.[0])).toEqual([
    'immediate_transfer is gone',
  ]);
});

it('asks for what took the place of the type of products in extensions too', async () => {
  const view = (model: string, [field, set]: readonly [string, string]) =>
    `    <record id="${model.replace('.', '_')}" model="ir.ui.view">
        <field name="name">v</field>
        <field name="model">${model}</field>
        <field name="inherit_id" ref="base.view_partner_form"/>
        <field name="arch" type="xml">
            <field name="name" position="after"><field name="active" invisible="${field}"/></field>
            <field name="active" position="attributes"><attribute name="invisible">${set}</attribute></field>
        </field>
    </record>
`;
  const old = ["type != 'product'", "type == 'product' and name"] as const;
  const dir = await folder({
    'm/__manifest__.py':
      '{"name": "M", "version": "17.0.1.0.0", "license": "LGPL-3", "depends": ["stock"], "data": ["views/x.xml"]}\n',
    'm/__init__.py': '',
    'm/views/x.xml': `<odoo>\n${view('product.template', old)}${view('res.partner', old)}</odoo>\n`,
  });
  const [found] = await planMigrations({ paths: [dir], to: '18.0', addonsPaths: [], version: 'prefix' });
  const now = view('product.template', ['not is_storable', 'is_storable and name']);
  expect(found?.after.get('views/x.xml')).toBe(`<odoo>\n${now}${view('res.partner', old)}</odoo>\n`);
});
