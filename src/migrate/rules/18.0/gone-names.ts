import { goneIn } from '../../gone.ts';
import { defineMigration } from '../../rule.ts';

const MANIFEST =
  '{"name": "Example", "version": "17.0.1.0.0", "depends": ["base"], "data": ["views/x.xml"]}\n';

export default defineMigration({
  id: 'gone-names',
  to: '18.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/res_partner.py',
  cases: [
    { before: view('res.partner', 'date'), todos: 1 },
    { before: code('self.env["res.partner"].search([]).date'), todos: 1 },
    { before: code('self.env["res.partner"].create({"date": 1})'), todos: 1 },
  ],
  noops: [
    view('res.partner', 'name'),
    view('example.own', 'date'),
    code('self.env["res.partner"].search([]).name'),
    code('self.env["example.own"].search([]).date'),
    code('self.env["res.partner"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('18.0'),
});

function code(expression: string) {
  return {
    '__manifest__.py': MANIFEST,
    'models/__init__.py': 'from . import example\n',
    '__init__.py': 'from . import models\n',
    'models/example.py': `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    date = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
    'views/x.xml': '<odoo/>\n',
  };
}

function view(model: string, field: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`,
  };
}
