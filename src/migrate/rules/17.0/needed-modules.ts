import { neededModules } from '../../needed-modules.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'needed-modules',
  to: '17.0',
  breaks: 'error',
  summary: 'Parts of a module that moved to another one are depended on',
  why: 'A model, a method or a record that no dependency brings any more is not there when the module is installed.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/stock_delivery/__manifest__.py',
  cases: [
    {
      before: example(['delivery'], 'stock.picking', 'send_to_shipper'),
      after: example(['delivery', 'stock_delivery'], 'stock.picking', 'send_to_shipper'),
    },
  ],
  noops: [
    example(['stock_delivery'], 'stock.picking', 'send_to_shipper'),
    example(['delivery'], 'delivery.carrier', 'f'),
    example(['delivery', 'not_known_to_anybody'], 'stock.picking', 'send_to_shipper'),
    example(['base'], 'res.partner', 'write'),
  ],
  ...neededModules('17.0'),
});

function example(depends: readonly string[], model: string, method: string) {
  const list = depends.map((name) => `        "${name}",\n`).join('');
  return {
    '__manifest__.py': `{
    "name": "Example",
    "version": "16.0.1.0.0",
    "depends": [
${list}    ],
}
`,
    'models/x.py': `from odoo import models


class X(models.Model):
    _inherit = "${model}"

    def ${method}(self):
        return super().${method}()
`,
  };
}
