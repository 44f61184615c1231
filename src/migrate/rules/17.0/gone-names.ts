import { namesIn } from '../../cases/name.ts';
import { goneIn } from '../../gone/names.ts';
import { defineMigration } from '../../rule.ts';

const { code, view } = namesIn('16.0', 'mail', 'to_delete');

export default defineMigration({
  id: 'gone-names',
  to: '17.0',
  breaks: 'error',
  summary: 'Fields, methods, models and records of Odoo that are used and gone',
  why: 'What names something that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_mail.py',
  cases: [
    { before: view('mail.mail', 'to_delete'), todos: 1 },
    { before: code('self.env["mail.mail"].search([]).to_delete'), todos: 1 },
    { before: code('self.env["mail.mail"].create({"to_delete": 1})'), todos: 1 },
  ],
  noops: [
    view('mail.mail', 'email_to'),
    view('example.own', 'to_delete'),
    code('self.env["mail.mail"].search([]).email_to'),
    code('self.env["example.own"].search([]).to_delete'),
    code('self.env["mail.mail"].search([]).never_there'),
    code('self.never_there()'),
  ],
  ...goneIn('17.0'),
});
