import { namesIn } from '../../cases/name.ts';
import { goneIn } from '../../gone/names.ts';
import { defineMigration } from '../../rule.ts';

const { code, view } = namesIn('17.0', 'base', 'date');

export default defineMigration({
  id: 'gone-names',
  to: '18.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/res_partner.py',
  cases: [
    { before: view('res.partner', 'date'), todos: 1 },
    { before: code('self.env["res.partner"].search([]).date'), todos: 1 },
    { before: code('self.env["res.partner"].create({"date": 1})'), todos: 1 },
  ],
  noops: [
    view('res.partner', 'name'),
    view('example.own', 'date'),
    code('self.env["res.partner"].search([]).name'),
    code('self.env["example.own"].search([]).date'),
    code('self.env["res.partner"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('18.0'),
});
