import { GONE_PYTHON_NOOPS } from '../../cases/gone.ts';
import gone from '../../gone/python.json' with { type: 'json' };
import { gonePython } from '../../gone/python.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-python',
  to: '15.0',
  breaks: 'error',
  summary: 'Names of the framework that are imported and gone',
  why: 'A file that imports a name that is not there cannot be loaded, and the module not installed.',
  link: 'https://github.com/odoo/odoo/blob/15.0/odoo/tools/mail.py',
  cases: [
    { before: 'from odoo.tools.mail import email_send\n', todos: 1 },
    { before: 'from odoo.tools import email_send as send, html_sanitize\n', todos: 1 },
  ],
  noops: [...GONE_PYTHON_NOOPS, 'from odoo.http import request\n'],
  ...gonePython(
    gone['15.0'],
    {
      email_send: 'Send by ir.mail_server: build_email() and send_email().',
      TreeCase: 'TransactionCase compares trees itself: assertTreesEqual().',
      HttpCaseCommon: 'HttpCase has what it had.',
      set_header_field: 'Set the header on the response.',
    },
    '15.0',
  ),
});
