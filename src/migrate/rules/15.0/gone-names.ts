import { goneIn } from '../../gone.ts';
import { defineMigration } from '../../rule.ts';

const MANIFEST =
  '{"name": "Example", "version": "14.0.1.0.0", "depends": ["sale"], "data": ["views/x.xml"]}\n';

export default defineMigration({
  id: 'gone-names',
  to: '15.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order.py',
  cases: [
    { before: view('sale.order', 'amount_by_group'), todos: 1 },
    { before: code('self.env["sale.order"].search([]).amount_by_group'), todos: 1 },
    { before: code('self.env["sale.order"].create({"amount_by_group": 1})'), todos: 1 },
  ],
  noops: [
    view('sale.order', 'amount_total'),
    view('example.own', 'amount_by_group'),
    code('self.env["sale.order"].search([]).amount_total'),
    code('self.env["example.own"].search([]).amount_by_group'),
    code('self.env["sale.order"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('15.0'),
});

function code(expression: string) {
  return {
    '__manifest__.py': MANIFEST,
    'models/__init__.py': 'from . import example\n',
    '__init__.py': 'from . import models\n',
    'models/example.py': `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    amount_by_group = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
    'views/x.xml': '<odoo/>\n',
  };
}

function view(model: string, field: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`,
  };
}
