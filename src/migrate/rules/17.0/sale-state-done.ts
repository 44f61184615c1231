import { recordsOf } from '../../../audit/python/orm.ts';
import type { ArchContext, Option } from '../../../audit/rule.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { NO_DONE, ownSaleState, SALE_ORDERS } from '../../renames/sale-state.ts';
import { defineMigration } from '../../rule.ts';

const DONE_OPTIONS: readonly Option[] = [
  { title: 'Ask whether the order is locked', code: 'locked' },
  { title: 'Ask whether it is confirmed, locked or not', code: "state == 'sale'" },
];

export default defineMigration({
  id: 'sale-state-done',
  to: '17.0',
  breaks: 'silent',
  summary: 'Sales orders have no state done: a locked order stays sale',
  why: 'Since 17.0 locking an order sets its field locked and leaves its state: sale. What asks for sale or done asks for sale; what asks for done alone finds nothing.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py',
  cases: [
    {
      before: view(
        `<field name="a" invisible="state not in ['sale', 'done'] or x" decoration-info="parent.state in ('sale', 'done')"/>`,
      ),
      after: view(
        `<field name="a" invisible="state != 'sale' or x" decoration-info="parent.state == 'sale'"/>`,
      ),
    },
    { before: model('return self.env["sale.order"].search([]).state == "done"'), todos: 1 },
    { before: view(`<button name="a" invisible="state != 'done'"/>`), todos: 1 },
    { before: view(`<field name="a" readonly="state in ['done', 'cancel']"/>`), todos: 1 },
  ],
  noops: [
    model('return self.order_id.state in ("sale", "done")'),
    model('return self.order_id.state == "sale"'),
    model('return self.env["stock.picking"].search([]).state == "done"'),
    view(`<field name="a" invisible="state in ['sale', 'cancel']"/>`),
    view(`<field name="a" invisible="my_state in ['sale', 'done']"/>`),
  ],
  python: {
    comparison_operator(node, context) {
      const [left, right] = parts(node);
      if (!left || !right || parts(node).length !== 2 || left.type !== 'attribute') return;
      const name = childOf(left, 'attribute');
      const object = childOf(left, 'object');
      if (!name || !object || context.slice(name) !== 'state' || ownSaleState(context)) return;
      const op = context.text.slice(left.end, right.start).trim();
      if (!/^(==|!=)$/.test(op) || literalOf(right, context.text) !== 'done') return;
      if (recordsOf(object, context)?.model !== 'sale.order') return;
      context.report({ at: node, message: ASK, options: DONE_OPTIONS });
    },
  },
  arch: { '*': look },
});

const LIST =
  /(?<![\w.])((?:parent\.)?state)\s+(not in|in)\s+[[(]((?:\s*(?:'\w+'|"\w+"|&quot;\w+&quot;)\s*,?)+)[\])]/g;
const ALONE = /(?<![\w.])(?:parent\.)?state\s*[=!]=\s*(?:'done'|"done"|&quot;done&quot;)/;
const ASK =
  'Sales orders have no state done since 17.0: ask for `locked`, or for the state sale, where this asks for it.';
const EXPRESSION = /^(invisible|readonly|required|column_invisible|decoration-\w+)$/;

function look(element: XmlElement, context: ArchContext): void {
  const model = context.modelName ?? context.view.model;
  if (model === undefined || !SALE_ORDERS.test(model)) return;
  for (const attribute of element.attributes) {
    if (!EXPRESSION.test(attribute.name)) continue;
    const { start, end } = attribute.valueSpan;
    const raw = context.text.slice(start, end);
    for (const match of raw.matchAll(LIST)) {
      const [whole, name, op, list] = match;
      const values = (list ?? '')
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean);
      const plain = values.map((each) => each.replaceAll(/'|"|&quot;/g, ''));
      if (!plain.includes('done')) continue;
      if (!plain.includes('sale')) {
        context.report({ at: attribute, message: ASK, options: DONE_OPTIONS });
        continue;
      }
      const kept = values.filter((_, i) => plain[i] !== 'done');
      const text =
        kept.length === 1
          ? `${name} ${op === 'in' ? '==' : '!='} ${kept[0]}`
          : `${name} ${op} [${kept.join(', ')}]`;
      const at = start + match.index;
      context.report({
        at: attribute,
        message: NO_DONE,
        fix: { title: 'Ask for sale', safe: true, edits: [{ start: at, end: at + whole.length, text }] },
      });
    }
    if (ALONE.test(raw)) context.report({ at: attribute, message: ASK, options: DONE_OPTIONS });
  }
}

function model(statement: string) {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "16.0.1.0.0", "depends": ["sale_stock"], "license": "LGPL-3"}\n',
    'models/example.py': `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def f(self):\n        ${statement}\n`,
  };
}

function view(field: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order</field><field name="inherit_id" ref="sale.view_order_form"/><field name="arch" type="xml"><field name="name" position="after">${field}</field></field></record></odoo>\n`,
  };
}
