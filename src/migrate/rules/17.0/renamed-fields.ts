import { renamedFields } from '../../renamed-fields.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '17.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/stock/models/stock_move.py',
  cases: [
    {
      before: model('self.env["stock.move"].search([]).quantity_done'),
      after: model('self.env["stock.move"].search([]).quantity'),
    },
    {
      before: model('self.env["stock.move"].create({"quantity_done": 1})'),
      after: model('self.env["stock.move"].create({"quantity": 1})'),
    },
    { before: view('stock.move', 'quantity_done'), after: view('stock.move', 'quantity') },
  ],
  noops: [
    model('self.env["my.own.thing"].search([]).quantity_done'),
    model('self.env["my.own.thing"].create({"quantity_done": 1})'),
    model('"quantity_done"'),
    view('my.own.thing', 'quantity_done'),
  ],
  ...renamedFields(names.fields, '17.0'),
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
