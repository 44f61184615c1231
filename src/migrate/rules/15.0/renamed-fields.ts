import { renamedFields } from '../../renamed-fields.ts';
import names from '../../renames/15.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '15.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order_line.py',
  cases: [
    {
      before: model('self.env["sale.order.line"].search([]).product_packaging'),
      after: model('self.env["sale.order.line"].search([]).product_packaging_id'),
    },
    {
      before: model('self.env["sale.order.line"].create({"product_packaging": 1})'),
      after: model('self.env["sale.order.line"].create({"product_packaging_id": 1})'),
    },
    {
      before: view('sale.order.line', 'product_packaging'),
      after: view('sale.order.line', 'product_packaging_id'),
    },
  ],
  noops: [
    model('self.env["my.own.thing"].search([]).product_packaging'),
    model('self.env["my.own.thing"].create({"product_packaging": 1})'),
    model('"product_packaging"'),
    view('my.own.thing', 'product_packaging'),
  ],
  ...renamedFields(names.fields, '15.0'),
});

function model(expression: string) {
  return {
    '__manifest__.py':
      '{"name": "Example", "depends": ["sale_stock", "purchase", "crm", "project", "calendar", "point_of_sale"]}\n',
    'models/example.py': `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`,
  };
}

function view(name: string, field: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`,
  };
}
