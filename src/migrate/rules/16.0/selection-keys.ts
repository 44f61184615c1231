import { selectionKeys } from '../../renames/selection-keys.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'selection-keys',
  to: '16.0',
  breaks: 'error',
  summary: 'Keys of selections that are gone have the name that took their place',
  why: 'A record with a key that its selection does not have is refused, and a comparison with one is never true.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/barcodes_gs1_nomenclature/models/barcode_rule.py',
  cases: [
    {
      before: data('barcode.rule', '<field name="type">packaging_date</field>'),
      after: data('barcode.rule', '<field name="type">pack_date</field>'),
    },
    {
      before: code('return self.env["barcode.rule"].search([("type", "!=", "packaging_date")])'),
      after: code('return self.env["barcode.rule"].search([("type", "!=", "pack_date")])'),
    },
    {
      before: code('return self.env["barcode.rule"].browse(1).type in ("packaging_date", "lot")'),
      after: code('return self.env["barcode.rule"].browse(1).type in ("pack_date", "lot")'),
    },
    { before: data('ir.actions.server', '<field name="state">email</field>'), todos: 1 },
    { before: code('return self.env["ir.actions.server"].create({"state": "email"})'), todos: 1 },
  ],
  noops: [
    data('barcode.rule', '<field name="type">lot</field>'),
    data('ir.actions.server', '<field name="state">code</field>'),
    data('ir.actions.server', '<field name="name">email</field>'),
    data('example.book', '<field name="state">email</field>'),
    code('return self.env["ir.actions.server"].create({"state": state})'),
    code('return self.env["ir.actions.server"].create({"state": "my_own"})'),
    code('return self.state == "email"'),
    {
      '__manifest__.py': manifest(', "data": ["data/x.xml"]').replace('"mail"', '"account"'),
      'data/x.xml':
        '<odoo><record id="a" model="account.account.type"><field name="type">receivable</field></record></odoo>\n',
      'models/example.py':
        'from odoo import fields, models\n\n\nclass Kind(models.Model):\n    _inherit = "account.account.type"\n\n    type = fields.Selection(selection_add=[("mine", "Mine")])\n',
    },
  ],
  ...selectionKeys({ 'barcode.rule': { type: { packaging_date: 'pack_date' } } }, '16.0'),
});

function data(model: string, field: string) {
  return {
    '__manifest__.py': manifest(', "data": ["data/x.xml"]'),
    'data/x.xml': `<odoo><record id="a" model="${model}">${field}</record></odoo>\n`,
  };
}

function code(body: string) {
  return {
    '__manifest__.py': manifest(''),
    'models/example.py': `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, state):\n        ${body}\n`,
  };
}

function manifest(more: string): string {
  return `{"name": "Example", "version": "15.0.1.0.0", "depends": ["mail", "barcodes_gs1_nomenclature"]${more}}\n`;
}
