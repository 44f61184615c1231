import type { ArchContext, ModuleContext, Option, PythonContext } from '../../../audit/rule.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { accountTypeValues } from '../../renames/account-type-values.ts';
import { ACCOUNT_TYPES, accountDomainNow, accountPathNow, comparedNow } from '../../renames/account-types.ts';
import { defineMigration } from '../../rule.ts';

const ASK =
  'The type of an account is its field account_type since 16.0, a selection in the place of user_type_id: give a key such as income, not a record.';
const SINCE = 'The type of an account is the selection account_type since 16.0.';
const ACCOUNTS = /^account\.account(\.template)?$/;

const OPTIONS: readonly Option[] = [
  { title: 'Give the key of the type that is meant', code: '"account_type": "asset_receivable"' },
  {
    title: 'Compute the key from what the old type said, and give that',
    code: '"account_type": account_type',
  },
];

export default defineMigration({
  id: 'account-type',
  to: '16.0',
  breaks: 'error',
  summary:
    'The type of an account is a selection: account_type in the place of user_type_id and internal_type',
  why: 'The model account.account.type is gone in 16.0, and so are its records: what refers to them fails.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/account/models/account_account.py',
  cases: [
    {
      before: method(
        'return self.env["account.account"].create(\n            {"code": "1", "user_type_id": self.env.ref("account.data_account_type_revenue").id}\n        )',
      ),
      after: method(
        'return self.env["account.account"].create(\n            {"code": "1", "account_type": "income"}\n        )',
      ),
    },
    {
      before: method(
        "kind = self.env.ref('account.data_account_type_expenses')\n        return self.search([('user_type_id', '=', kind.id)]), dict(user_type_id=kind.id)",
      ),
      after: method("return self.search([('account_type', '=', 'expense')]), dict(account_type=\"expense\")"),
    },
    {
      before: method(
        'return self.line_ids.filtered(lambda l: l.account_id.internal_type in ("receivable", "payable"))',
      ),
      after: method(
        'return self.line_ids.filtered(lambda l: l.account_id.account_type in ("asset_receivable", "liability_payable"))',
      ),
    },
    {
      before: method('return self.search([("account_id.user_type_id.type", "=", "liquidity")])'),
      after: method(
        'return self.search([("account_id.account_type", "in", ["asset_cash", "liability_credit_card"])])',
      ),
    },
    {
      before: method('return self.account_id.user_type_id.type == "other"'),
      after: method(
        'return self.account_id.account_type not in ("asset_receivable", "liability_payable", "asset_cash", "liability_credit_card")',
      ),
    },
    {
      before: view(
        '<field name="user_type_id"/><field name="other_id" domain="[(\'internal_type\', \'=\', \'payable\')]"/>',
      ),
      after: view(
        '<field name="account_type"/><field name="other_id" domain="[(\'account_type\', \'=\', \'liability_payable\')]"/>',
      ),
    },
    {
      before: record('<field name="user_type_id" ref="account.data_account_type_equity"/>'),
      after: record('<field name="account_type">equity</field>'),
    },
    {
      before: method(
        'return self.create({"user_type_id": self.ref("account.data_account_type_receivable")})',
      ),
      after: method('return self.create({"account_type": "asset_receivable"})'),
    },
    {
      before: method(
        'kind = self.env["account.account.type"].create(\n            {"name": "A", "type": "other", "internal_group": "income"}\n        )\n        return self.create({"user_type_id": kind.id})',
      ),
      after: method('return self.create({"account_type": "income"})'),
    },
    {
      before: method(
        'return self.create({"user_type_id": self.env["account.account.type"].create({"name": "A", "type": "receivable"}).id})',
      ),
      after: method('return self.create({"account_type": "asset_receivable"})'),
    },
    {
      before: method(
        'kind = self.env["account.account.type"].create({"name": "A", "type": self.kind})\n        return self.create({"user_type_id": kind.id})',
      ),
      todos: 1,
    },
    { before: method('return self.create({"user_type_id": kind.id})', 'self, kind'), todos: 1 },
    {
      before: method(
        'kind = self.env.ref("account.data_account_type_expenses")\n        self.log(kind)\n        return self.create({"user_type_id": kind.id})',
      ),
      todos: 1,
    },
  ],
  noops: [
    method('return self.create({"account_type": "income"})'),
    method('return self.env.ref("account.data_account_type_revenue_of_mine").id'),
    method('return self.env["my.type"].create({"name": "A", "type": "other", "internal_group": "income"})'),
    method('return self.env["account.journal"].create({"type": "receivable"}).id'),
    method('return self.create({"account_type": "income", "name": "user_type"})'),
    method('return self.account_type in ("income", "expense")'),
    method('return self.document_type_id.internal_type == "invoice"'),
    method('return self.search([("l10n_latam_document_type_id.internal_type", "=", "credit_note")])'),
    method('return self.internal_group == "income"'),
    method('return self.type == "receivable"'),
    view('<field name="account_type"/>'),
    {
      'models/example.py':
        'from odoo import fields, models\n\n\nclass Kind(models.Model):\n    _name = "kind"\n\n    user_type_id = fields.Many2one("kind")\n\n    def f(self, kind):\n        return self.create({"user_type_id": kind.id})\n',
    },
    view('<field name="user_type_id"/>', 'my.model'),
    record('<field name="user_type_id" ref="my_type"/>', 'my.model'),
  ],
  python: {
    module(node, context) {
      if (!context.text.includes('user_type_id') || ownField(context)) return;
      const { changes, unknown } = accountTypeValues(node, context);
      for (const { at, edits } of changes)
        context.report({
          at,
          message: SINCE,
          fix: { title: 'Give a key of account_type', safe: true, edits },
        });
      for (const at of unknown) context.report({ at, message: ASK, options: OPTIONS });
    },
    tuple: leaf,
    string_content(node, context) {
      const text = context.slice(node);
      if (!/_type/.test(text) || !text.includes('(')) return;
      tell(context, node, accountDomainNow(text), text);
    },
    comparison_operator(node, context) {
      const [left, right, ...more] = node.children;
      if (left?.type !== 'attribute' || !right || more.length > 0) return;
      const path = context.slice(left);
      const now = accountPathNow(path.replaceAll(/\s/g, ''));
      const name = childOf(left, 'attribute');
      if (now === undefined || !name || /\s/.test(path)) return;
      const operator = context.text.slice(left.end, right.start).trim();
      if (path.endsWith('internal_group')) return tell(context, left, now, path);
      const alone = right.type === 'string';
      const literals = (alone ? [right] : /^(list|tuple|set)$/.test(right.type) ? parts(right) : []).map(
        (each) => literalOf(each, context.text),
      );
      const values = literals.filter((value) => typeof value === 'string');
      const compared = values.length === literals.length ? comparedNow(operator, values, alone) : undefined;
      if (!compared) return;
      const list = alone ? undefined : context.slice(right);
      tell(
        context,
        node,
        `${now} ${operatorNow(compared.operator, operator)} ${written(compared.values, compared.alone, list)}`,
        context.slice(node),
      );
    },
  },
  arch: {
    '*'(element, context) {
      domains(element, context);
      const name = element.name === 'field' ? attributeOf(element, 'name') : undefined;
      if (name?.value !== 'user_type_id' || !ACCOUNTS.test(context.modelName ?? '') || ownField(context))
        return;
      const { start, end } = name.valueSpan;
      context.report({
        at: name,
        message: SINCE,
        fix: { title: 'Write account_type', safe: true, edits: [{ start, end, text: 'account_type' }] },
      });
    },
  },
  xml: {
    field(element, context) {
      const record = element.parent;
      if (record?.name !== 'record' || !ACCOUNTS.test(attributeOf(record, 'model')?.value ?? '')) return;
      const [name, ref] = [attributeOf(element, 'name'), attributeOf(element, 'ref')];
      if (name?.value !== 'user_type_id') return;
      const type = ref && Object.hasOwn(ACCOUNT_TYPES, ref.value) ? ACCOUNT_TYPES[ref.value] : undefined;
      if (type === undefined) return context.report({ at: element, message: ASK, options: OPTIONS });
      const text = `<field name="account_type">${type}</field>`;
      const { start, end } = element;
      context.report({
        at: element,
        message: SINCE,
        fix: { title: 'Give a key of account_type', safe: true, edits: [{ start, end, text }] },
      });
    },
  },
});

/** A leaf of a domain in the code. */
function leaf(node: PyNode, context: PythonContext): void {
  if (node.children.length !== 3 || node.children[0]?.type !== 'string') return;
  const text = context.slice(node);
  if (/_type|internal_group/.test(text)) tell(context, node, accountDomainNow(text), text);
}

function domains(element: XmlElement, context: ArchContext): void {
  const domain = attributeOf(element, 'domain');
  if (!domain) return;
  const raw = context.text.slice(domain.valueSpan.start, domain.valueSpan.end);
  tell(context, domain.valueSpan, accountDomainNow(raw), raw);
}

function tell(
  context: Pick<ModuleContext, 'report'>,
  at: { readonly start: number; readonly end: number },
  now: string,
  old: string,
): void {
  if (now === old) return;
  context.report({
    at,
    message: SINCE,
    fix: { title: 'Ask for account_type', safe: true, edits: [{ start: at.start, end: at.end, text: now }] },
  });
}

/** `==` stays what it was; where the comparison is with a list now it is `in`. */
function operatorNow(now: string, old: string): string {
  return now === '=' ? '==' : now === old ? old : now;
}

/** Values as the list before was written; in parentheses where there was none. */
function written(values: readonly string[], alone: boolean, list: string | undefined): string {
  const texts = values.map((value) => `"${value}"`);
  if (alone) return texts.join('');
  const [open, close] = [list?.[0] ?? '(', list?.at(-1) ?? ')'];
  return `${open}${texts.join(', ')}${open === '(' && texts.length === 1 ? ',' : ''}${close}`;
}

/** The module has such a field itself. */
function ownField({ index }: Pick<ModuleContext, 'index'>): boolean {
  return [...index.models.values()].some((model) => model.field('user_type_id') !== undefined);
}

function method(body: string, params = 'self') {
  return {
    '__manifest__.py': '{"name": "Example", "version": "15.0.1.0.0", "depends": ["account"]}\n',
    'models/example.py': `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "account.account"\n\n    def f(${params}):\n        ${body}\n`,
  };
}

function view(body: string, model = 'account.account') {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "15.0.1.0.0", "depends": ["account"], "data": ["views/x.xml"]}\n',
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n`,
  };
}

function record(body: string, model = 'account.account') {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "15.0.1.0.0", "depends": ["account"], "data": ["data/x.xml"]}\n',
    'data/x.xml': `<odoo><record id="a" model="${model}">${body}</record></odoo>\n`,
  };
}
