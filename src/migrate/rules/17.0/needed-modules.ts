import { neededCases, neededNoops } from '../../cases/needed.ts';
import { neededModules } from '../../renames/needed-modules.ts';
import { defineMigration } from '../../rule.ts';

const PART = {
  series: '16.0',
  old: 'delivery',
  now: 'stock_delivery',
  model: 'stock.picking',
  method: 'send_to_shipper',
  kept: 'delivery.carrier',
};

export default defineMigration({
  id: 'needed-modules',
  to: '17.0',
  breaks: 'error',
  summary: 'Parts of a module that moved to another one are depended on',
  why: 'A model, a method or a record that no dependency brings any more is not there when the module is installed.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/stock_delivery/__manifest__.py',
  cases: neededCases(PART),
  noops: neededNoops(PART),
  ...neededModules('17.0'),
});
