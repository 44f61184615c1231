import { fieldCases, fieldNoops } from '../../cases/rename.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { renamedFields } from '../../renames/renamed-fields.ts';
import { type Case, defineMigration } from '../../rule.ts';

const MANIFEST =
  '{"name": "Example", "version": "18.0.1.0.0", "depends": ["sale_stock"], "data": ["views/x.xml"]}\n';

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
    {
      before: lines(
        `<search><filter name="a" domain="[('tax_id.name', '=', 'tax_id')]" context="{'group_by': 'tax_id'}"/><field name="name" filter_domain="[('tax_id', 'ilike', self)]"/></search>`,
      ),
      after: lines(
        `<search><filter name="a" domain="[('tax_ids.name', '=', 'tax_id')]" context="{'group_by': 'tax_ids'}"/><field name="name" filter_domain="[('tax_ids', 'ilike', self)]"/></search>`,
      ),
    },
    {
      before: lines(
        `<form><field name="name" invisible="not tax_id and order_id.tax_id" readonly="name == 'tax_id'" domain="[('tax_id', '=', 1)]"/></form>`,
      ),
      after: lines(
        `<form><field name="name" invisible="not tax_ids and order_id.tax_id" readonly="name == 'tax_id'" domain="[('tax_id', '=', 1)]"/></form>`,
      ),
    },
    {
      before: lines(
        `<form><field name="name" position="attributes"><attribute name="required">tax_id</attribute></field></form>`,
      ),
      after: lines(
        `<form><field name="name" position="attributes"><attribute name="required">tax_ids</attribute></field></form>`,
      ),
    },
    {
      before: field('line_id = fields.Many2one("sale.order.line", domain="[(\'tax_id\', \'=\', tax_id)]")'),
      after: field('line_id = fields.Many2one("sale.order.line", domain="[(\'tax_ids\', \'=\', tax_id)]")'),
    },
    {
      before: action('sale.order.line', "[('tax_id', '=', 1), ('order_id.order_line.tax_id', '=', 2)]"),
      after: action('sale.order.line', "[('tax_ids', '=', 1), ('order_id.order_line.tax_ids', '=', 2)]"),
    },
    {
      before: action('sale.order', "[('order_line.tax_id', '=', 1), ('tax_id', '=', 2)]"),
      after: action('sale.order', "[('order_line.tax_ids', '=', 1), ('tax_id', '=', 2)]"),
    },
    { before: followed('["price_unit", "tax_id"]'), after: followed('["price_unit", "tax_ids"]') },
    {
      before: followed('super()._names() + ["order_id.order_line.tax_id"]'),
      after: followed('super()._names() + ["order_id.order_line.tax_ids"]'),
    },
    ...mergedCases(),
  ],
  noops: [
    lines(`<list><field name="name" column_invisible="tax_id" context="{'group_by': 'tax_id'}"/></list>`),
    lines(`<form><field name="name" invisible="parent.tax_id or context.get('tax_id')"/></form>`),
    action('res.partner', "[('tax_id', '=', 1)]"),
    field('line_id = fields.Many2one("res.partner", domain="[(\'tax_id\', \'=\', 1)]")'),
    field('line_id = fields.Many2one("sale.order.line", help="[(\'tax_id\', \'=\', 1)]")'),
    action('somebody.elses', "[('tax_id', '=', 1)]"),
    followed('{"tax_id": 1}'),
    followed('["tax_id"]', 'self._others()'),
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

function lines(arch: string) {
  return {
    '__manifest__.py': MANIFEST,
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order.line</field><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}

function field(definition: string) {
  return {
    '__manifest__.py': MANIFEST,
    'views/x.xml': '<odoo/>\n',
    'models/x.py': `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.example"\n\n    ${definition}\n`,
  };
}

/** A method that says what a computed field follows. */
function followed(names: string, call = 'self._names()') {
  return {
    '__manifest__.py': MANIFEST,
    'views/x.xml': '<odoo/>\n',
    'models/x.py': `from odoo import api, models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def _names(self):\n        return ${names}\n\n    @api.depends(lambda self: ${call})\n    def _compute_amount(self):\n        return super()._compute_amount()\n`,
  };
}

function action(model: string, domain: string) {
  return {
    '__manifest__.py': MANIFEST,
    'views/x.xml': `<odoo><record id="a" model="ir.actions.act_window"><field name="res_model">${model}</field><field name="domain">${domain}</field></record></odoo>\n`,
  };
}

function extension(model: string, arch: string) {
  return {
    '__manifest__.py': MANIFEST,
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml"><data>${arch}</data></field></record></odoo>\n`,
  };
}

/** The unit of purchase went into that of the product. */
function mergedCases(): Case[] {
  const values = (inner: string) =>
    field(
      `partner_id = fields.Char()\n\n    def f(self, unit):\n        return self.env["product.product"].create({"name": "A"${inner}})`,
    );
  const read = (expression: string) =>
    field(
      `partner_id = fields.Char()\n\n    def f(self):\n        product = self.env["product.product"].browse(1)\n        return ${expression}`,
    );
  const product = (inner: string) => ({
    '__manifest__.py': MANIFEST,
    'views/x.xml': `<odoo><record id="p" model="product.product"><field name="name">A</field>${inner}</record></odoo>\n`,
  });
  return [
    { before: values(', "uom_po_id": unit.id'), after: values(', "uom_id": unit.id') },
    { before: values(', "uom_id": unit, "uom_po_id": unit.other_id'), todos: 1 },
    {
      before: product('<field name="uom_po_id" ref="uom.a"/>'),
      after: product('<field name="uom_id" ref="uom.a"/>'),
    },
    { before: read('product.uom_po_id != product.uom_id'), todos: 1 },
    { before: read('product.uom_po_id'), after: read('product.uom_id') },
    {
      before: product('<field name="uom_id" ref="uom.a"/><field name="uom_po_id" ref="uom.a"/>'),
      after: product('<field name="uom_id" ref="uom.a"/>'),
    },
    {
      before: product('<field name="uom_id" ref="uom.a"/><field name="uom_po_id" ref="uom.b"/>'),
      todos: 1,
    },
  ];
}
