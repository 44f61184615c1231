import type { ModuleContext } from '../../../audit/rule.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import { searchedModel } from '../../renames/data-models.ts';
import { fieldDomains } from '../../renames/field-domains.ts';
import { modelOfText } from '../../renames/text-model.ts';
import { defineMigration } from '../../rule.ts';
import { fieldUses, modelOfUses } from '../../views/field-uses.ts';

const MODEL = 'account.account';
/** What follows the name in a term: operator and value. */
const REST = /^(['"]\s*,\s*)(['"])(=|!=|<>)\2(\s*,\s*)(True|False|1|0)(?=\s*,?\s*[)\]])/;

const MODULE = {
  '__manifest__.py':
    '{"name": "Example", "version": "18.0.1.0.0", "depends": ["account"], "data": ["views/x.xml"]}\n',
  '__init__.py': 'from . import models\n',
  'models/__init__.py': 'from . import account, example\n',
  'views/x.xml': '<odoo/>\n',
};

export default defineMigration({
  id: 'account-active',
  to: '19.0',
  breaks: 'error',
  summary: 'Accounts are not deprecated but inactive',
  why: 'account.account has active instead of deprecated since 19.0: a domain that asks for the old field keeps a view that shows its field from loading.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/account/models/account_account.py',
  cases: [
    {
      before: code(
        "account_id = fields.Many2one(\"account.account\", domain=\"[('deprecated', '=', False), ('code', '=', '1')]\")",
      ),
      after: code(
        "account_id = fields.Many2one(\"account.account\", domain=\"[('active', '=', True), ('code', '=', '1')]\")",
      ),
    },
    {
      before: code('account_ids = fields.Many2many("account.account", domain=[("deprecated", "=", False)])'),
      after: code('account_ids = fields.Many2many("account.account", domain=[("active", "=", True)])'),
    },
    {
      before: code(
        'def f(self):\n        return self.env["account.account"].search([("deprecated", "!=", True)])',
      ),
      after: code(
        'def f(self):\n        return self.env["account.account"].search([("active", "!=", False)])',
      ),
    },
    {
      before: view('<form><field name="account_id" domain="[(\'deprecated\', \'=\', False)]"/></form>'),
      after: view('<form><field name="account_id" domain="[(\'active\', \'=\', True)]"/></form>'),
    },
    {
      before: action('account.account', "[('deprecated', '=', True)]"),
      after: action('account.account', "[('active', '=', False)]"),
    },
    {
      before: code('account_id = fields.Many2one("account.account", domain=[("deprecated", "=", flag)])'),
      todos: 1,
    },
  ],
  noops: [
    code('account_id = fields.Many2one("account.account", domain=[("active", "=", True)])'),
    code('tax_id = fields.Many2one("account.tax", domain=[("deprecated", "=", False)])'),
    code('tax_id = fields.Many2one("account.tax", domain="[(\'deprecated\', \'=\', False)]")'),
    code('def f(self):\n        return self.env["res.partner"].search([("deprecated", "=", False)])'),
    view('<form><field name="name" domain="[(\'deprecated\', \'=\', False)]"/></form>'),
    action('res.partner', "[('deprecated', '=', True)]"),
    {
      ...code('account_id = fields.Many2one("account.account", domain=[("deprecated", "=", False)])'),
      'models/account.py':
        'from odoo import fields, models\n\n\nclass Account(models.Model):\n    _inherit = "account.account"\n\n    deprecated = fields.Boolean()\n',
    },
  ],
  python: {
    module(_, context) {
      for (const { path, model, start, end } of fieldDomains(context))
        if (path === 'deprecated' && model === MODEL) invert(start, end, context.text, context);
    },
    string(node, context) {
      const content = node.children[1];
      if (content?.type !== 'string_content' || context.slice(content) !== 'deprecated') return;
      if (context.ancestors.at(-1)?.type !== 'tuple' || modelOfText(node, context) !== MODEL) return;
      invert(content.start, content.end, context.text, context);
    },
  },
  arch: {
    '*'(element, context) {
      for (const { path, behind, start, end } of fieldUses(element, context.text)) {
        if (path !== 'deprecated') continue;
        const at = modelOfUses(element, context);
        const field = attributeValue(element, 'name') ?? '';
        const model = behind && at !== undefined ? context.model(at).field(field)?.comodel : at;
        // A condition has no operator behind the name.
        if (model === MODEL && REST.test(context.text.slice(end))) invert(start, end, context.text, context);
      }
    },
  },
  xml: {
    field(element, context) {
      const record = element.parent;
      const [only, ...others] = element.children;
      if (record?.name !== 'record' || only?.type !== 'text' || others.length > 0) return;
      if (!/^domain(_force)?$/.test(attributeValue(element, 'name') ?? '')) return;
      const text = context.text.slice(only.start, only.end);
      const found = /(?<=[[(]\s*['"])deprecated(?=['"])/.exec(text);
      if (!found || searchedModel(record, context) !== MODEL) return;
      const start = only.start + found.index;
      invert(start, start + found[0].length, context.text, context);
    },
  },
});

function invert(
  start: number,
  end: number,
  text: string,
  context: Pick<ModuleContext, 'index' | 'report'>,
): void {
  // The module has the field itself.
  if (context.index.models.get(MODEL)?.field('deprecated')) return;
  const message = 'account.account has active instead of deprecated since 19.0.';
  const rest = REST.exec(text.slice(end));
  if (!rest) {
    context.report({
      at: { start, end },
      message,
      options: [
        { title: 'Ask for active, with the opposite value', code: '("active", "=", True)' },
        { title: 'Leave the term out: inactive accounts are not found unless one asks for them' },
      ],
    });
    return;
  }
  const [whole, quote = '', mark = '', operator = '', comma = '', value = ''] = rest;
  const now = /^(True|1)$/.test(value) ? 'False' : 'True';
  context.report({
    at: { start, end },
    message,
    fix: {
      title: 'Ask for active, with the opposite value',
      safe: true,
      edits: [
        { start, end: end + whole.length, text: `active${quote}${mark}${operator}${mark}${comma}${now}` },
      ],
    },
  });
}

function code(body: string) {
  return {
    ...MODULE,
    'models/example.py': `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.example"\n    _description = "Example"\n\n    ${body}\n`,
  };
}

function view(arch: string) {
  return {
    ...code('account_id = fields.Many2one("account.account")\n    name = fields.Char()'),
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">example.example</field><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}

function action(model: string, domain: string) {
  return {
    ...code('name = fields.Char()'),
    'views/x.xml': `<odoo><record id="a" model="ir.actions.act_window"><field name="res_model">${model}</field><field name="domain">${domain}</field></record></odoo>\n`,
  };
}
