import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { wholeLines } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const MODELS = /^(sale\.order|purchase\.order|account\.move)$/;

export default defineMigration({
  id: 'tax-totals',
  to: '16.0',
  breaks: 'error',
  summary: 'tax_totals is a dictionary, and not the JSON text that tax_totals_json was',
  why: 'Since 16.0 the totals by tax of orders and invoices are kept as they are: json.loads() of them raises TypeError, and json.dumps() gives the widget a text.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/sale/models/sale_order.py',
  cases: [
    {
      before: order('totals = json.loads(self.tax_totals)\n        return totals'),
      after: order('totals = self.tax_totals\n        return totals', ''),
    },
    {
      before: order('self.tax_totals = json.dumps(dict(a=1))\n        return json.dumps({})'),
      after: order('self.tax_totals = dict(a=1)\n        return json.dumps({})'),
    },
    {
      before: order('return json.loads(self.order_line.order_id.tax_totals)["groups"]'),
      after: order('return self.order_line.order_id.tax_totals["groups"]', ''),
    },
  ],
  noops: [
    order('return json.loads(self.note)'),
    order('self.note = json.dumps(self.tax_totals)'),
    order('return self.tax_totals', ''),
    order('return json.loads(self.partner_id.tax_totals)'),
    order('return json.loads(self.tax_totals, strict=False)'),
    order('return json.loads(self.tax_totals_json_of_mine)'),
  ],
  python: {
    call(node, context) {
      const inner = onlyArgument(node, 'json.loads', context);
      if (!inner || !isTotals(inner, context)) return;
      tell(node, context.slice(inner), context);
    },
    assignment(node, context) {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      const inner = right && onlyArgument(right, 'json.dumps', context);
      if (left && inner && isTotals(left, context)) tell(right, context.slice(inner), context);
    },
    import_statement(node, context) {
      // What it was for went in an earlier round.
      if (context.slice(node) !== 'import json' || !/\.tax_totals\b/.test(context.text)) return;
      for (const each of walk(context.file.root))
        if (each.type === 'identifier' && each.start > node.end && context.slice(each) === 'json') return;
      const { start, end } = wholeLines(node, context.text);
      // No file begins with the blank line that stood behind it.
      const blank = start === 0 && context.text[end] === '\n' ? 1 : 0;
      const edits = [{ start, end: end + blank, text: '' }];
      context.report({
        at: node,
        message: 'Nothing is read from JSON here any more.',
        fix: { title: 'Drop the import', safe: true, edits },
      });
    },
  },
});

function onlyArgument(call: PyNode, path: string, context: PythonContext): PyNode | undefined {
  if (call.type !== 'call' || calledBy(call, context)?.path !== path) return undefined;
  const { positional, keywords } = argumentsOfCall(call, context);
  return positional.length === 1 && keywords.size === 0 ? positional[0] : undefined;
}

/** The field of an order or an invoice. Its other name is changed by the rule for fields. */
function isTotals(node: PyNode, context: PythonContext): boolean {
  const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
  if (node.type !== 'attribute' || !object || !name || context.slice(name) !== 'tax_totals') return false;
  const model = recordsOf(object, context)?.model;
  return model === undefined || MODELS.test(model);
}

function tell(at: PyNode, text: string, context: PythonContext): void {
  context.report({
    at,
    message: 'tax_totals is a dictionary since 16.0, and no JSON.',
    fix: { title: 'Take it as it is', safe: true, edits: [{ start: at.start, end: at.end, text }] },
  });
}

function order(body: string, head = 'import json\n\n') {
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["sale"]}\n',
    'models/example.py': `${head}from odoo import models\n\n\nclass Order(models.Model):\n    _inherit = "sale.order"\n\n    def f(self):\n        ${body}\n`,
  };
}
