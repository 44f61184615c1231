import { renamedFields } from '../../renamed-fields.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '19.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py',
  cases: [
    {
      before: model('self.env["sale.order.line"].search([]).tax_id'),
      after: model('self.env["sale.order.line"].search([]).tax_ids'),
    },
    {
      before: model('self.env["sale.order.line"].create({"tax_id": 1})'),
      after: model('self.env["sale.order.line"].create({"tax_ids": 1})'),
    },
    { before: view('sale.order.line', 'tax_id'), after: view('sale.order.line', 'tax_ids') },
  ],
  noops: [
    model('self.env["my.own.thing"].search([]).tax_id'),
    model('self.env["my.own.thing"].create({"tax_id": 1})'),
    model('"tax_id"'),
    view('my.own.thing', 'tax_id'),
  ],
  ...renamedFields(names.fields, '19.0'),
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
