import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { wholeLines } from '../../python/edits.ts';
import { isTest } from '../../python/is-test.ts';
import { defineMigration } from '../../rule.ts';

/** Methods that set fields which are computed since 16.0, by the model that had them. */
const COMPUTED: Readonly<Record<string, RegExp>> = {
  'sale.order': /^onchange_(partner_id|partner_shipping_id|user_id)$/,
  'sale.order.line': /^(product_id_change|product_uom_change|_onchange_discount)$/,
  'purchase.order.line': /^_onchange_quantity$/,
  'account.move':
    /^(_onchange_invoice_line_ids|_onchange_recompute_dynamic_lines|_recompute_dynamic_lines|_onchange_currency)$/,
  'account.move.line':
    /^_onchange_(price_subtotal|product_id|mark_recompute_taxes|amount_currency|uom_id|account_id|balance)$/,
};

/** Those that no other model of Odoo had: in a test it does not take the model to know them. */
const UNLIKE_OTHERS =
  /^(product_id_change|_onchange_invoice_line_ids|_onchange_recompute_dynamic_lines|_recompute_dynamic_lines|_onchange_price_subtotal|_onchange_mark_recompute_taxes)$/;

export default defineMigration({
  id: 'computed-onchanges',
  to: '16.0',
  breaks: 'error',
  summary: 'Onchange methods of orders and invoices that became computed fields are not called',
  why: 'Since 16.0 prices, taxes, terms and the lines of an entry are computed and stored as soon as what they depend on is set: the methods that did it are gone, and a call of one fails.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/sale/models/sale_order_line.py',
  cases: [
    {
      before: orders(
        'line = self.env["sale.order.line"].new({})',
        'line.product_id_change()  # prices',
        'line._onchange_discount()',
        'return line',
      ),
      after: orders('line = self.env["sale.order.line"].new({})', 'return line'),
    },
    {
      before: orders(
        'order = self.env["sale.order"].create({})',
        'for line in order.order_line:',
        '    line.product_id_change()',
        '    line.product_uom_change()',
        'order.onchange_partner_id()',
        'return order',
      ),
      after: orders('order = self.env["sale.order"].create({})', 'return order'),
    },
    {
      before: test(
        'self.invoice._recompute_dynamic_lines(recompute_all_taxes=True)',
        'self.assertTrue(self.invoice)',
      ),
      after: test('self.assertTrue(self.invoice)'),
    },
    {
      before: orders('line = self.env["sale.order.line"].new({}); line.product_id_change()', 'return line'),
      after: orders('line = self.env["sale.order.line"].new({})', 'return line'),
    },
    {
      before: orders(
        'line = self.env["sale.order.line"].new({})',
        'line.product_id_change(); line.a = 1; return line',
      ),
      after: orders('line = self.env["sale.order.line"].new({})', 'line.a = 1; return line'),
    },
    {
      before: test(
        'for line in self.lines:',
        '    if line.a:',
        '        line.b = 1',
        '    line.product_id_change()',
      ),
      after: test('for line in self.lines:', '    if line.a:', '        line.b = 1'),
    },
  ],
  noops: [
    // Purchases have theirs to this day, and another model may have one by that name.
    orders('self.env["purchase.order"].new({}).onchange_partner_id()'),
    orders('self.env["res.partner"].onchange_partner_id()'),
    orders('self.lines.product_id_change()'),
    orders('return self.env["sale.order.line"].new({}).product_id_change()'),
    orders('self.env["sale.order.line"].new({}).product_id_change(*self)'),
    orders('self.env["sale.order.line"].new({}).product_id_change'),
    // Nothing would be left of the branch.
    orders('if self:', '    self.env["sale.order.line"].new({}).product_id_change()'),
    // The module has it itself.
    {
      ...orders('self.env["sale.order.line"].new({}).product_id_change()'),
      'models/line.py':
        'from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def product_id_change(self):\n        return {}\n',
    },
    test('self.line._onchange_product_id()'),
  ],
  python: {
    call(node, context) {
      const statement = context.ancestors.at(-1);
      if (statement?.type !== 'expression_statement' || !isGone(node, context)) return;
      let gone: PyNode = statement;
      for (let depth = 2; ; depth += 2) {
        const [block, owner] = [context.ancestors.at(-depth), context.ancestors.at(-depth - 1)];
        const beside = block ? parts(block) : [];
        const others = beside.filter((each) => each !== gone && !isGoneStatement(each, context));
        if (block?.type !== 'block' || others.length > 0) break;
        // A loop that does nothing else goes with the first of its calls.
        if (owner?.type !== 'for_statement' || childOf(owner, 'alternative') || beside[0] !== gone) return;
        gone = owner;
      }
      context.report({
        at: node,
        message: `${calledBy(node, context)?.name}() is gone in 16.0: what it set is computed.`,
        fix: {
          title: 'Drop the call',
          safe: false,
          edits: [wholeLines(gone, context.text)],
        },
      });
    },
  },
});

function isGoneStatement(statement: PyNode, context: PythonContext): boolean {
  const [call] = statement.type === 'expression_statement' ? statement.children : [];
  return call?.type === 'call' && isGone(call, context);
}

/** It is a call of such a method that nobody else has. */
function isGone(node: PyNode, context: PythonContext): boolean {
  const called = calledBy(node, context);
  if (!called?.object || context.slice(called.object).startsWith('super(')) return false;
  const { positional, spread } = argumentsOfCall(node, context);
  if (positional.length > 0 || spread) return false;
  const known = recordsOf(called.object, context)?.model;
  const { name } = called;
  const guessed = known === undefined && isTest(context) && UNLIKE_OTHERS.test(name);
  const models = known === undefined ? (guessed ? Object.keys(COMPUTED) : []) : [known];
  const model = models.find((each) => Object.hasOwn(COMPUTED, each) && COMPUTED[each]?.test(name));
  const { target, module, index } = context;
  if (model === undefined || !target || index.models.get(model)?.method(name)) return false;
  return (
    context.model(model).method(name) !== undefined &&
    target.model(model, module.name).exists &&
    target.model(model, module.name).method(name) === undefined
  );
}

function orders(...lines: readonly string[]) {
  return {
    '__manifest__.py': '{"name": "Example", "version": "15.0.1.0.0", "depends": ["sale", "purchase"]}\n',
    'models/example.py': `from odoo import models\n\n\nclass Example(models.Model):\n    _name = "example.order"\n\n    def f(self):\n${lines.map((line) => `        ${line}\n`).join('')}`,
  };
}

function test(...lines: readonly string[]) {
  return {
    '__manifest__.py': '{"name": "Example", "version": "15.0.1.0.0", "depends": ["sale"]}\n',
    'tests/test_example.py': `from odoo.tests import TransactionCase\n\n\nclass TestExample(TransactionCase):\n    def test_example(self):\n${lines.map((line) => `        ${line}\n`).join('')}`,
  };
}
