import { renamedMethods } from '../../renames/method-rename.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'registry-methods',
  to: '16.0',
  breaks: 'deprecation',
  summary: 'get_xml_id() is get_external_id()',
  why: 'The old name is deprecated since 16.0 and gone in 17.0.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/models.py',
  cases: [
    { before: model('self.get_xml_id()'), after: model('self.get_external_id()') },
    {
      before: model('self.env["ir.rule"].browse(1).get_xml_id()[1]'),
      after: model('self.env["ir.rule"].browse(1).get_external_id()[1]'),
    },
  ],
  noops: [model('self.get_external_id()'), model('data.get_xml_id()'), model('get_xml_id()')],
  python: { call: renamedMethods([{ old: 'get_xml_id', now: 'get_external_id', atMost: 0 }], '16.0') },
});

function model(expression: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, data):\n        return ${expression}\n`;
}
