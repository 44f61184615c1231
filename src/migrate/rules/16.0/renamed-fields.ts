import { renamedFields } from '../../renamed-fields.ts';
import names from '../../renames/16.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '16.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_picking.py',
  cases: [
    {
      before: model('self.env["stock.picking"].search([]).move_lines'),
      after: model('self.env["stock.picking"].search([]).move_ids'),
    },
    {
      before: model('self.env["stock.picking"].create({"move_lines": 1})'),
      after: model('self.env["stock.picking"].create({"move_ids": 1})'),
    },
    { before: view('stock.picking', 'move_lines'), after: view('stock.picking', 'move_ids') },
  ],
  noops: [
    model('self.env["my.own.thing"].search([]).move_lines'),
    model('self.env["my.own.thing"].create({"move_lines": 1})'),
    model('"move_lines"'),
    view('my.own.thing', 'move_lines'),
  ],
  ...renamedFields(names.fields, '16.0'),
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
