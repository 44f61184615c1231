import { goneIn } from '../../gone.ts';
import { defineMigration } from '../../rule.ts';

const MANIFEST =
  '{"name": "Example", "version": "16.0.1.0.0", "depends": ["mail"], "data": ["views/x.xml"]}\n';

export default defineMigration({
  id: 'gone-names',
  to: '17.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_mail.py',
  cases: [
    { before: view('mail.mail', 'to_delete'), todos: 1 },
    { before: code('self.env["mail.mail"].search([]).to_delete'), todos: 1 },
    { before: code('self.env["mail.mail"].create({"to_delete": 1})'), todos: 1 },
  ],
  noops: [
    view('mail.mail', 'email_to'),
    view('example.own', 'to_delete'),
    code('self.env["mail.mail"].search([]).email_to'),
    code('self.env["example.own"].search([]).to_delete'),
    code('self.env["mail.mail"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('17.0'),
});

function code(expression: string) {
  return {
    '__manifest__.py': MANIFEST,
    'models/__init__.py': 'from . import example\n',
    '__init__.py': 'from . import models\n',
    'models/example.py': `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    to_delete = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
    'views/x.xml': '<odoo/>\n',
  };
}

function view(model: string, field: string) {
  return {
    ...code('self'),
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`,
  };
}
