import { goneIn } from '../../gone.ts';
import { defineMigration } from '../../rule.ts';

const MANIFEST =
  '{"name": "Example", "version": "15.0.1.0.0", "depends": ["product"], "data": ["views/x.xml"]}\n';

export default defineMigration({
  id: 'gone-names',
  to: '16.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/product/models/product_product.py',
  cases: [
    { before: view('product.product', 'price'), todos: 1 },
    { before: code('self.env["product.product"].search([]).price'), todos: 1 },
    { before: code('self.env["product.product"].create({"price": 1})'), todos: 1 },
    {
      before: menu('fetchmail.menu_action_fetchmail_server_tree'),
      after: menu('mail.menu_action_fetchmail_server_tree'),
    },
  ],
  noops: [
    menu('product.product_template_menu'),
    view('product.product', 'lst_price'),
    view('example.own', 'price'),
    code('self.env["product.product"].search([]).lst_price'),
    code('self.env["example.own"].search([]).price'),
    code('self.env["product.product"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('16.0'),
});

function code(expression: string) {
  return {
    '__manifest__.py': MANIFEST,
    'models/__init__.py': 'from . import example\n',
    '__init__.py': 'from . import models\n',
    'models/example.py': `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    price = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
    'views/x.xml': '<odoo/>\n',
  };
}

function view(model: string, field: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`,
  };
}

function menu(parent: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><menuitem id="a" name="A" parent="${parent}"/></odoo>\n`,
  };
}
