import { fieldCases, fieldNoops } from '../../cases/rename.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { renamedFields } from '../../renames/renamed-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-fields',
  to: '17.0',
  breaks: 'error',
  summary: 'Fields that have another name',
  why: 'Views and code that name a field that is not there fail when they are loaded or run.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/stock/models/stock_move.py',
  cases: [
    ...fieldCases('stock.move', 'quantity_done', 'quantity'),
    { before: lines('for line in self:\n            line.qty_done = line.reserved_uom_qty'), todos: 2 },
    { before: lines('return self.filtered(lambda line: line.qty_done < line.reserved_uom_qty)'), todos: 2 },
    { before: lines('self.write({"qty_done": 1, "reserved_uom_qty": 1})'), todos: 2 },
    {
      before: lines(
        'for line in self:\n            if line.qty_done:\n                line.reserved_uom_qty = 1',
      ),
      after: lines('for line in self:\n            if line.quantity:\n                line.quantity = 1'),
    },
  ],
  noops: fieldNoops('quantity_done'),
  ...renamedFields(names.fields, '17.0'),
});

function lines(body: string): string {
  return `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "stock.move.line"\n\n    def run(self):\n        ${body}\n`;
}
