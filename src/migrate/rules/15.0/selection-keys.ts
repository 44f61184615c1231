import { selectionKeys } from '../../renames/selection-keys.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'selection-keys',
  to: '15.0',
  breaks: 'error',
  summary: 'Keys of selections that are gone have the name that took their place',
  why: 'A record with a key that its selection does not have is refused, and a comparison with one is never true.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/mass_mailing/models/mailing.py',
  cases: [
    {
      before: data('mailing.mailing', '<field name="reply_to_mode">email</field>'),
      after: data('mailing.mailing', '<field name="reply_to_mode">new</field>'),
    },
    {
      before: data('fleet.vehicle.log.services', '<field name="state">\n    todo\n</field>'),
      after: data('fleet.vehicle.log.services', '<field name="state">\n    new\n</field>'),
    },
    {
      before: code(
        'self.env["mailing.mailing"].create({"reply_to_mode": "thread"})\n        logs = self.env["fleet.vehicle.log.services"].search([("state", "in", ["todo", "done"])])\n        return logs.filtered(lambda log: log.state == "todo")',
      ),
      after: code(
        'self.env["mailing.mailing"].create({"reply_to_mode": "update"})\n        logs = self.env["fleet.vehicle.log.services"].search([("state", "in", ["new", "done"])])\n        return logs.filtered(lambda log: log.state == "new")',
      ),
    },
    { before: data('repair.order', '<field name="state">invoice_except</field>'), todos: 1 },
    { before: code('return self.env["repair.order"].search([("state", "=", "invoice_except")])'), todos: 1 },
  ],
  noops: [
    data('mailing.mailing', '<field name="reply_to_mode">new</field>'),
    data('project.task', '<field name="kanban_state">todo</field>'),
    data('fleet.vehicle.log.services', '<field name="state">running</field>'),
    data('fleet.vehicle.log.services', '<field name="notes">todo</field>'),
    data('fleet.vehicle.log.services', '<field name="state">my_own</field>'),
    code('return self.env["project.task"].search([("state", "=", "todo")])'),
    code('return self.state == "todo"'),
    code('return self.env["fleet.vehicle.log.services"].search([("state", "=", "done")])'),
    {
      ...code('return self.env["fleet.vehicle.log.services"].search([("state", "=", "todo")])'),
      'models/own.py':
        'from odoo import fields, models\n\n\nclass Log(models.Model):\n    _inherit = "fleet.vehicle.log.services"\n\n    state = fields.Selection(selection_add=[("todo", "To do")])\n',
    },
  ],
  ...selectionKeys(
    {
      'mailing.mailing': { reply_to_mode: { thread: 'update', email: 'new' } },
      'fleet.vehicle.log.services': { state: { todo: 'new' } },
      'rating.rating': {
        rating_text: { satisfied: 'top', not_satisfied: 'ok', highly_dissatisfied: 'ko', no_rating: 'none' },
      },
      'mail.notification': {
        failure_type: { SMTP: 'mail_smtp', RECIPIENT: 'mail_email_invalid', UNKNOWN: 'unknown' },
      },
    },
    '15.0',
  ),
});

function data(model: string, field: string) {
  return {
    '__manifest__.py': manifest(', "data": ["data/x.xml"]'),
    'data/x.xml': `<odoo><record id="a" model="${model}">${field}</record></odoo>\n`,
  };
}

function code(body: string) {
  return {
    '__manifest__.py': manifest(''),
    'models/example.py': `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        ${body}\n`,
  };
}

function manifest(more: string): string {
  return `{"name": "Example", "version": "14.0.1.0.0", "depends": ["mass_mailing", "fleet", "repair", "project"]${more}}\n`;
}
