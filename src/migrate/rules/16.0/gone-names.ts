import { namesIn } from '../../cases/name.ts';
import { goneIn } from '../../gone/names.ts';
import { defineMigration } from '../../rule.ts';

const { code, view, menu } = namesIn('15.0', 'product', 'price');

export default defineMigration({
  id: 'gone-names',
  to: '16.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/product/models/product_product.py',
  cases: [
    { before: view('product.product', 'price'), todos: 1 },
    { before: code('self.env["product.product"].search([]).price'), todos: 1 },
    { before: code('self.env["product.product"].create({"price": 1})'), todos: 1 },
    {
      before: menu('fetchmail.menu_action_fetchmail_server_tree'),
      after: menu('mail.menu_action_fetchmail_server_tree'),
    },
  ],
  noops: [
    menu('product.product_template_menu'),
    view('product.product', 'lst_price'),
    view('example.own', 'price'),
    code('self.env["product.product"].search([]).lst_price'),
    code('self.env["example.own"].search([]).price'),
    code('self.env["product.product"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('16.0'),
});
