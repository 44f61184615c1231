import { fieldCases, fieldNoops } from '../../cases/rename.ts';
import { testCases, testNoops } from '../../cases/test-case.ts';
import names from '../../renames/16.0.json' with { type: 'json' };
import { renamedFields } from '../../renames/renamed-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '16.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_picking.py',
  cases: [
    ...fieldCases('stock.picking', 'move_lines', 'move_ids'),
    {
      before: testCases('product.supplierinfo', 'name'),
      after: testCases('product.supplierinfo', 'partner_id'),
    },
    { before: lambdas('name'), after: lambdas('partner_id') },
    { before: supplier('name', 'seller_ids'), after: supplier('partner_id', 'seller_ids') },
  ],
  noops: [
    ...fieldNoops('move_lines'),
    testNoops('name'),
    lambdas('name', 'product.template'),
    supplier('name', 'attribute_line_ids'),
  ],
  ...renamedFields(names.fields, '16.0'),
});

/** Values in the commands of other values, given in place and by a variable, and domains. */
function supplier(name: string, field: string) {
  const model = field === 'seller_ids' ? 'product.supplierinfo' : 'product.template.attribute.line';
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["purchase"]}\n',
    'models/example.py': `from odoo import Command, models


class Example(models.Model):
    _inherit = "product.template"

    def f(self):
        values = {"${field}": [(0, 0, {"${name}": 1}), Command.create({"${name}": 2})]}
        self.create(values)
        self.write({"name": "x", "${field}": [(1, 2, {"${name}": 3})]})
        return self.env["${model}"].search([("${name}", "=", 1), ("${name}.name", "=", "x")])
`,
  };
}

/** What is done with each of some records. */
function lambdas(name: string, model = 'product.supplierinfo') {
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["purchase"]}\n',
    'models/example.py': `from odoo import models


class Example(models.Model):
    _inherit = "product.template"

    def f(self, partner, others):
        rows = self.env["${model}"].search([])
        rows = rows.filtered(lambda row, other=partner: row.${name} == other.name)
        rows.sorted(key=lambda row: (row.${name}, row.id))
        others.filtered(lambda row: row.name == partner.name)
        return [row.name for row in others] + rows.mapped(lambda row: row.${name})
`,
  };
}
