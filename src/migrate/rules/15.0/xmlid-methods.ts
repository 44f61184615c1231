import { renamedMethods } from '../../renames/method-rename.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'xmlid-methods',
  to: '15.0',
  breaks: 'error',
  summary: 'Public methods of ir.model.data that look up xmlids are private',
  why: 'xmlid_to_res_id, xmlid_lookup and xmlid_to_res_model_res_id are gone since 15.0; what they did begins with an underscore.',
  link: 'https://github.com/odoo/odoo/blob/15.0/odoo/addons/base/models/ir_model.py',
  cases: [
    {
      before: model('self.env["ir.model.data"].xmlid_to_res_id("a.b")'),
      after: model('self.env["ir.model.data"]._xmlid_to_res_id("a.b")'),
    },
    {
      before: model('self.env["ir.model.data"].sudo().xmlid_to_res_model_res_id("a.b")'),
      after: model('self.env["ir.model.data"].sudo()._xmlid_to_res_model_res_id("a.b")'),
    },
  ],
  noops: [
    model('self.env["ir.model.data"]._xmlid_to_res_id("a.b")'),
    model('self.env["my.data"].xmlid_to_res_id("a.b")'),
    model('xmlid_to_res_id("a.b")'),
  ],
  python: {
    call: renamedMethods(
      ['xmlid_to_res_id', 'xmlid_to_res_model_res_id', 'xmlid_lookup'].map((old) => ({
        old,
        now: `_${old}`,
        model: 'ir.model.data',
      })),
      '15.0',
    ),
  },
});

function model(expression: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return ${expression}\n`;
}
