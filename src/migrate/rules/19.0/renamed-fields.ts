import { fieldCases, fieldNoops } from '../../cases/rename.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { renamedFields } from '../../renames/renamed-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '19.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py',
  cases: [
    ...fieldCases('sale.order.line', 'tax_id', 'tax_ids'),
    {
      before: extension(
        'sale.order',
        `<xpath expr="//field[@name='order_line']/list/field[@name='tax_id']" position="after"><field name="tax_id"/></xpath>`,
      ),
      after: extension(
        'sale.order',
        `<xpath expr="//field[@name='order_line']/list/field[@name='tax_ids']" position="after"><field name="tax_ids"/></xpath>`,
      ),
    },
    {
      before: extension(
        'sale.order',
        `<field name="order_line" position="attributes"/><xpath expr="//field[@name='order_line']/form" position="inside"><field name="product_uom"/></xpath>`,
      ),
      after: extension(
        'sale.order',
        `<field name="order_line" position="attributes"/><xpath expr="//field[@name='order_line']/form" position="inside"><field name="product_uom_id"/></xpath>`,
      ),
    },
  ],
  noops: [
    ...fieldNoops('tax_id'),
    extension(
      'account.fiscal.position',
      `<xpath expr="//field[@name='account_ids']/list" position="inside"><field name="tax_id"/></xpath>`,
    ),
    extension(
      'sale.order',
      `<xpath expr="//field[@name='partner_id']" position="after"><field name="tax_id"/></xpath>`,
    ),
    extension(
      'sale.order',
      `<xpath expr="//field[@name='never']/list/field[@name='tax_id']" position="after"/>`,
    ),
    extension(
      'sale.order',
      `<xpath expr="//field[@name='order_line']/../field[@name='tax_id']" position="after"/>`,
    ),
  ],
  ...renamedFields(names.fields, '19.0'),
});

function extension(model: string, arch: string) {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "18.0.1.0.0", "depends": ["sale_stock"], "data": ["views/x.xml"]}\n',
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml"><data>${arch}</data></field></record></odoo>\n`,
  };
}
