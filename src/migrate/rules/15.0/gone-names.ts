import { namesIn } from '../../cases/name.ts';
import { goneIn } from '../../gone/names.ts';
import { defineMigration } from '../../rule.ts';

const { code, view } = namesIn('14.0', 'sale', 'amount_by_group');

export default defineMigration({
  id: 'gone-names',
  to: '15.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order.py',
  cases: [
    { before: view('sale.order', 'amount_by_group'), todos: 1 },
    { before: code('self.env["sale.order"].search([]).amount_by_group'), todos: 1 },
    { before: code('self.env["sale.order"].create({"amount_by_group": 1})'), todos: 1 },
  ],
  noops: [
    view('sale.order', 'amount_total'),
    view('example.own', 'amount_by_group'),
    code('self.env["sale.order"].search([]).amount_total'),
    code('self.env["example.own"].search([]).amount_by_group'),
    code('self.env["sale.order"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('15.0'),
});
