import { renamedFields } from '../../renamed-fields.ts';
import names from '../../renames/18.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '18.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_move.py',
  cases: [
    {
      before: model('self.env["account.move"].search([]).reversal_move_id'),
      after: model('self.env["account.move"].search([]).reversal_move_ids'),
    },
    {
      before: model('self.env["account.move"].create({"reversal_move_id": 1})'),
      after: model('self.env["account.move"].create({"reversal_move_ids": 1})'),
    },
    { before: view('account.move', 'reversal_move_id'), after: view('account.move', 'reversal_move_ids') },
  ],
  noops: [
    model('self.env["my.own.thing"].search([]).reversal_move_id'),
    model('self.env["my.own.thing"].create({"reversal_move_id": 1})'),
    model('"reversal_move_id"'),
    view('my.own.thing', 'reversal_move_id'),
  ],
  ...renamedFields(names.fields, '18.0'),
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
