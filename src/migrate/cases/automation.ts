import type { Case } from '../rule.ts';

const PARTNER = '<field name="model_id" ref="base.model_res_partner" />';
const CODE = ['<field name="state">code</field>', '<field name="code">record.x()</field>'];
const TRIGGER = '<field name="trigger">on_create</field>';
const NAMED = '<field name="action_server_id" ref="action" />';
const USAGE = '<field name="usage">base_automation</field>';
const USED = record('action', 'ir.actions.server', ['<field name="name">A</field>', USAGE, PARTNER, ...CODE]);
const ACTION = record('action', 'ir.actions.server', ['<field name="name">A</field>', PARTNER, ...CODE]);
const NAME = '<field name="name">A</field>';

export const automationCases: readonly Case[] = [
  {
    before: data(ACTION, automation([NAMED, TRIGGER])),
    after: data(USED, automation([NAME, PARTNER, NAMED, TRIGGER])),
  },
  // The link may have its new form already.
  {
    before: data(
      ACTION,
      automation([
        '<field name="name">B</field>',
        '<field name="action_server_ids" eval="[(6, 0, [ref(\'action\')])]" />',
        TRIGGER,
      ]),
    ),
    after: data(
      USED,
      automation([
        '<field name="name">B</field>',
        PARTNER,
        '<field name="action_server_ids" eval="[(6, 0, [ref(\'action\')])]" />',
        TRIGGER,
      ]),
    ),
  },
  {
    before: data(automation([NAME, PARTNER, ...CODE, TRIGGER])),
    after: data(
      automation([NAME, PARTNER, TRIGGER]),
      record('automation_ir_actions_server', 'ir.actions.server', [
        NAME,
        PARTNER,
        ...CODE,
        '<field name="base_automation_id" ref="automation" />',
        USAGE,
      ]),
    ),
  },
  {
    before: data(
      automation([
        NAME,
        PARTNER,
        '<field name="state">email</field>',
        '<field name="template_id" ref="mail" />',
      ]),
    ),
    after: data(
      automation([NAME, PARTNER]),
      record('automation_ir_actions_server', 'ir.actions.server', [
        NAME,
        PARTNER,
        '<field name="state">mail_post</field>',
        '<field name="mail_post_method">email</field>',
        '<field name="template_id" ref="mail" />',
        '<field name="base_automation_id" ref="automation" />',
        USAGE,
      ]),
    ),
  },
  // All on one line, and of the kind that an action is where nothing says it.
  {
    before: data(
      `    <record id="a" model="base.automation">${NAME}${PARTNER}${TRIGGER}<field name="sequence" eval="5" /></record>\n`,
    ),
    after: data(
      `    <record id="a" model="base.automation">${NAME}${PARTNER}${TRIGGER}</record>\n`,
      record('a_ir_actions_server', 'ir.actions.server', [
        NAME,
        PARTNER,
        '<field name="sequence" eval="5" />',
        '<field name="state">object_write</field>',
        '<field name="base_automation_id" ref="a" />',
        USAGE,
      ]),
    ),
  },
  // The action is of another module, or nobody knows which it is.
  { before: data(automation(['<field name="action_server_id" ref="other.action" />', TRIGGER])), todos: 1 },
  // Each of two automations would take it from the other.
  {
    before: data(
      ACTION,
      automation([NAME, PARTNER, NAMED, TRIGGER]),
      record('second', 'base.automation', [NAME, PARTNER, NAMED, TRIGGER]),
    ),
    todos: 2,
  },
  // What it writes to the action besides.
  { before: data(ACTION, automation([NAME, NAMED, ...CODE, TRIGGER])), todos: 1 },
  {
    before: data(
      ACTION,
      automation(['<field name="model_id" ref="base.model_res_users" />', NAMED, TRIGGER]),
    ),
    todos: 1,
  },
  // It has no model that its action could have.
  { before: data(automation([NAME, ...CODE, TRIGGER])), todos: 1 },
];

export const automationNoops: readonly Case['before'][] = [
  data(ACTION, automation([NAME, PARTNER, NAMED, TRIGGER])),
  data(ACTION),
  data(automation([NAME, PARTNER, TRIGGER])),
  data(automation([NAME, PARTNER, '<field name="trg_date_range">7</field>', TRIGGER])),
  data(
    automation([NAME, PARTNER, TRIGGER]),
    record('action', 'ir.actions.server', [
      NAME,
      PARTNER,
      '<field name="base_automation_id" ref="automation" />',
    ]),
  ),
  data(
    record('action', 'ir.actions.server', [NAME, PARTNER, ...CODE]),
    automation([NAME, PARTNER, '<field name="action_server_ids" eval="[(4, ref(\'action\'))]" />', TRIGGER]),
  ),
  data(record('a', 'my.automation', [NAME, ...CODE])),
  data(record('a', 'ir.cron', [NAME, PARTNER, ...CODE])),
  data(record('other.automation', 'base.automation', [TRIGGER])),
  data(record('other.automation', 'base.automation', ['<field name="active" eval="False" />'])),
  // The module has the field itself.
  {
    ...data(automation([NAME, PARTNER, '<field name="code">a</field>', TRIGGER])),
    'models/automation.py': `from odoo import fields, models


class Automation(models.Model):
    _inherit = "base.automation"

    code = fields.Char()
`,
  },
  data('    <!-- <record id="a" model="base.automation"><field name="code">a</field></record> -->\n'),
];

function automation(fields: readonly string[]): string {
  return record('automation', 'base.automation', fields);
}

function record(id: string, model: string, fields: readonly string[]): string {
  const lines = fields.map((field) => `        ${field}\n`).join('');
  return `    <record id="${id}" model="${model}">\n${lines}    </record>\n`;
}

function data(...records: readonly string[]) {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "16.0.1.0.0", "depends": ["base_automation"], "data": ["data/x.xml"]}\n',
    'data/x.xml': `<odoo>\n${records.join('')}</odoo>\n`,
  };
}
