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
