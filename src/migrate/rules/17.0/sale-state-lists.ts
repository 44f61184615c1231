import { recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { NO_DONE, ownSaleState, SALE_ORDERS } from '../../renames/sale-state.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'sale-state-lists',
  to: '17.0',
  breaks: 'style',
  worksUntil: 'ever',
  summary: 'Code that asks for the states sale or done of a sales order asks for sale',
  why: 'Since 17.0 no sales order is in the state done: a locked one stays in sale. A list that has both finds the same as before.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py',
  cases: [
    {
      before: model('return self.order_id.state in ("sale", "done")'),
      after: model('return self.order_id.state == "sale"'),
    },
    {
      before: model('return self.search([("order_id.state", "not in", ["done", "sale", "cancel"])])'),
      after: model('return self.search([("order_id.state", "not in", ["sale", "cancel"])])'),
    },
    {
      before: model("return self.search([('state', 'in', ('sale', 'done'))])"),
      after: model("return self.search([('state', '=', 'sale')])"),
    },
  ],
  noops: [
    model('return self.order_id.state in ("purchase", "done")'),
    model('return self.order_id.state == "sale"'),
    model('return self.kind in ("sale", "done")'),
    model('return self.env["stock.picking"].search([]).state in ("sale", "done")'),
    model('return self.search([("my_state", "in", ["sale", "done"])])'),
  ],
  python: {
    comparison_operator(node, context) {
      const [left, right] = parts(node);
      if (!left || !right || parts(node).length !== 2 || left.type !== 'attribute') return;
      const name = childOf(left, 'attribute');
      const object = childOf(left, 'object');
      if (!name || !object || context.slice(name) !== 'state' || ownSaleState(context)) return;
      const model = recordsOf(object, context)?.model;
      if (model !== undefined && !SALE_ORDERS.test(model)) return;
      const op = context.text.slice(left.end, right.start).trim();
      const now = /^(not in|in)$/.test(op) ? withoutDone(right, context) : undefined;
      if (now === undefined) return;
      const text = now.alone ? `${op === 'in' ? '==' : '!='} ${now.text}` : `${op} ${now.text}`;
      found(node, { start: left.end, end: right.end, text: ` ${text}` }, context);
    },
    tuple(node, context) {
      const [left, op, values, ...more] = parts(node);
      if (!left || !op || !values || more.length > 0 || ownSaleState(context)) return;
      const path = literalOf(left, context.text);
      const operator = literalOf(op, context.text);
      if (typeof path !== 'string' || !/^(\w+\.)*state$/.test(path)) return;
      const now = operator === 'in' || operator === 'not in' ? withoutDone(values, context) : undefined;
      if (now === undefined) return;
      const quote = context.text[op.start];
      const text = now.alone
        ? `${quote}${operator === 'in' ? '=' : '!='}${quote}, ${now.text}`
        : `${context.slice(op)}, ${now.text}`;
      found(node, { start: op.start, end: values.end, text }, context);
    },
  },
});

interface Values {
  readonly text: string;
  /** One value is left. */
  readonly alone: boolean;
}

/** A list that has both, without done; undefined for others. */
function withoutDone(list: PyNode, { text }: Pick<PythonContext, 'text'>): Values | undefined {
  if (!/^(list|tuple|set)$/.test(list.type)) return undefined;
  const all = parts(list);
  const values = all.map((each) => literalOf(each, text));
  if (!values.includes('sale') || !values.includes('done')) return undefined;
  const kept = all.filter((_, i) => values[i] !== 'done').map(({ start, end }) => text.slice(start, end));
  const [open, close] = [text[list.start], text[list.end - 1]];
  return kept.length === 1
    ? { text: kept.join(''), alone: true }
    : { text: `${open}${kept.join(', ')}${close}`, alone: false };
}

function found(
  at: PyNode,
  edit: { readonly start: number; readonly end: number; readonly text: string },
  context: PythonContext,
): void {
  context.report({
    at,
    message: NO_DONE,
    fix: { title: 'Ask for sale', safe: true, edits: [edit] },
  });
}

function model(statement: string) {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "16.0.1.0.0", "depends": ["sale_stock"], "license": "LGPL-3"}\n',
    'models/example.py': `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def f(self):\n        ${statement}\n`,
  };
}
