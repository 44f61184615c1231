import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { modelOfText } from '../../renames/text-model.ts';
import { defineMigration } from '../../rule.ts';

/** Fields that nothing took the place of, by model; a name says: where this other value is the same. */
const GONE: Readonly<Record<string, Readonly<Record<string, string | true>>>> = {
  'stock.move': { name: true },
  'product.template': { uom_po_id: 'uom_id' },
  'product.product': { uom_po_id: 'uom_id' },
};

export default defineMigration({
  id: 'gone-values',
  to: '19.0',
  breaks: 'error',
  summary: 'Values of records lose fields that are gone and said nothing more',
  why: 'A stock move is described by its product since 19.0, and a product is bought in the unit in which it is sold: create() fails with a value for the field that is gone.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_move.py',
  cases: [
    {
      before: values('self.env["stock.move"].create({"name": "Move", "product_uom_qty": 1})'),
      after: values('self.env["stock.move"].create({"product_uom_qty": 1})'),
    },
    {
      before: values(
        'self.env["stock.move"].create(\n            {\n                "product_uom_qty": 1,\n                "name": product.name,\n                "state": "draft",\n            }\n        )',
      ),
      after: values(
        'self.env["stock.move"].create(\n            {\n                "product_uom_qty": 1,\n                "state": "draft",\n            }\n        )',
      ),
    },
    {
      before: values(
        'self.env["stock.picking"].create({"move_ids": [(0, 0, {"product_uom_qty": 1, "name": "a" + product.display_name})]})',
      ),
      after: values('self.env["stock.picking"].create({"move_ids": [(0, 0, {"product_uom_qty": 1})]})'),
    },
    {
      before: values(
        'self.env["product.product"].create({"uom_id": product.uom_id.id, "uom_po_id": product.uom_id.id})',
      ),
      after: values('self.env["product.product"].create({"uom_id": product.uom_id.id})'),
    },
  ],
  noops: [
    values('self.env["stock.picking"].create({"name": "Move"})'),
    values('self.env["stock.move"].create({"name": product.make(), "product_uom_qty": 1})'),
    values('self.env["stock.move"].create({"product_uom_qty": 1, "x_name": "Move"})'),
    values('self.env["product.product"].create({"uom_id": 1, "uom_po_id": 2})'),
    values('product.write({"name": "Move"})'),
    values('self.env["stock.move"].create({"product_uom_qty": 1}), {"name": "Move"}'),
  ],
  python: {
    string(node, context) {
      const pair = context.ancestors.at(-1);
      const dictionary = context.ancestors.at(-2);
      if (pair?.type !== 'pair' || node.field !== 'key' || dictionary?.type !== 'dictionary') return;
      const name = literalOf(node, context.text);
      const value = childOf(pair, 'value');
      if (typeof name !== 'string' || !value || !/^(name|uom_po_id)$/.test(name)) return;
      const model = modelOfText(node, context) ?? '';
      const gone = Object.hasOwn(GONE, model) ? GONE[model]?.[name] : undefined;
      if (gone === undefined || context.index.models.get(model)?.field(name) || !isIdle(value)) return;
      if (gone !== true && textOfValue(dictionary, gone, context) !== context.slice(value)) return;
      const edit = without(pair, dictionary, context.text);
      context.report({
        at: pair,
        message: `${model} has no field ${name} since 19.0: create() fails with a value for it.`,
        fix: { title: `Take ${name} away`, safe: true, edits: [edit] },
      });
    },
  },
});

/** Nothing happens where it is not computed: texts, names, attributes and what is put together of them. */
function isIdle(node: PyNode): boolean {
  return (
    /^(string|string_start|string_content|string_end|concatenated_string|integer|true|false|none|identifier|attribute|interpolation|escape_sequence|binary_operator|tuple|subscript|parenthesized_expression)$/.test(
      node.type,
    ) && node.children.every(isIdle)
  );
}

/** Text of another value of the same dictionary. */
function textOfValue(dictionary: PyNode, name: string, context: PythonContext): string | undefined {
  const pair = parts(dictionary).find((each) => {
    const key = each.type === 'pair' ? childOf(each, 'key') : undefined;
    return key && literalOf(key, context.text) === name;
  });
  const value = pair && childOf(pair, 'value');
  return value && context.slice(value);
}

/** With its comma, and with its line where it has one for itself. */
function without(pair: PyNode, dictionary: PyNode, text: string) {
  const comma = /^\s*,/.exec(text.slice(pair.end, dictionary.end));
  const end = pair.end + (comma?.[0].length ?? 0);
  const from = text.lastIndexOf('\n', pair.start) + 1;
  const rest = /^[ \t]*\r?\n/.exec(text.slice(end));
  if (rest && text.slice(from, pair.start).trim() === '')
    return { start: from, end: end + rest[0].length, text: '' };
  const blank = /^[ \t]+/.exec(text.slice(end));
  if (comma) return { start: pair.start, end: end + (blank?.[0].length ?? 0), text: '' };
  const before = /,\s*$/.exec(text.slice(0, pair.start));
  return { start: pair.start - (before?.[0].length ?? 0), end, text: '' };
}

function values(expression: string) {
  return {
    '__manifest__.py': '{"name": "Example", "version": "18.0.1.0.0", "depends": ["stock"]}\n',
    'models/example.py': `from odoo import models\n\n\nclass Example(models.Model):\n    _name = "example"\n\n    def f(self, product):\n        return ${expression}\n`,
  };
}
