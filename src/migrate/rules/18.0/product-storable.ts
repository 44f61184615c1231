import { calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { literalOf } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { askedField, askedInView, askedRecord, askedTerm, PRODUCT } from '../../renames/product-type.ts';
import { defineMigration } from '../../rule.ts';

const GONE = 'A product of the type product is one of the type consu that is_storable since 18.0.';

export default defineMigration({
  id: 'product-storable',
  to: '18.0',
  breaks: 'error',
  summary: 'Products of the type product are of the type consu and is_storable; detailed_type is type',
  why: 'The type product and the field detailed_type are gone since 18.0: data that sets them does not load.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/stock/models/product.py',
  cases: [
    {
      before: data(
        'product.product',
        '\n        <field name="name">A</field>\n        <field name="detailed_type">product</field>\n    ',
      ),
      after: data(
        'product.product',
        '\n        <field name="name">A</field>\n        <field name="type">consu</field>\n        <field name="is_storable" eval="True"/>\n    ',
      ),
    },
    {
      before: data('product.template', '<field name="detailed_type">service</field>'),
      after: data('product.template', '<field name="type">service</field>'),
    },
    {
      before: code('self.env["product.product"].create({"name": "A", "type": "product"})'),
      after: code('self.env["product.product"].create({"name": "A", "type": "consu", "is_storable": True})'),
    },
    {
      before: code('self.env["product.product"].create([{"name": "A", "detailed_type": "service"}])'),
      after: code('self.env["product.product"].create([{"name": "A", "type": "service"}])'),
    },
    { before: code('self.env["product.product"].search([("type", "=", "product")])'), todos: 1 },
    ...[
      'self.env["product.product"].search([("type", "in", ["product", "consu"])])',
      'self.env["stock.quant"].search([("product_id.type", "=", "product")])',
      '[("product_id.product_tmpl_id.type", "!=", "product")]',
      'fields.Many2one("product.product", domain=[("type", "=", "product")])',
      "fields.Many2one(\"product.product\", domain=\"[('type', '=', 'product')]\")",
      "fields.Many2many(comodel_name=\"product.template\", domain=\"[('type', 'in', ['product', 'consu'])]\")",
      'self.env["product.product"].browse(1).type == "product"',
      '[p for p in self.env["product.product"].search([]) if p.type in ("product", "consu")]',
    ].map((expression) => ({ before: code(expression), todos: 1 })),
    ...[
      "<field name=\"product_id\" domain=\"[('type', '=', 'product')]\"/>",
      "<field name=\"line_id\" domain=\"[('product_id.type', 'in', ('product', 'consu'))]\"/>",
    ].map((field) => ({ before: view('example.book', field), todos: 1 })),
    { before: view('product.template', '<field name="name" invisible="type != \'product\'"/>'), todos: 1 },
    { before: code('self.env["product.product"].search([("detailed_type", "in", kinds)])'), todos: 1 },
    ...[
      [
        'self.env["product.product"].search([("type", "=", "product")])',
        'self.env["product.product"].search([("is_storable", "=", True)])',
      ],
      [
        '[("product_id.type", "!=", "product"), ("name", "=", "product")]',
        '[("product_id.is_storable", "=", False), ("name", "=", "product")]',
      ],
      [
        'self.env["product.product"].search([("detailed_type", "in", ["product", "consu"])])',
        'self.env["product.product"].search([("type", "=", "consu")])',
      ],
      [
        'self.env["product.product"].browse(1).type == "product" and self',
        'self.env["product.product"].browse(1).is_storable and self',
      ],
      [
        '(self.env["product.product"].browse(1).type != "product") == self.kept',
        '(not self.env["product.product"].browse(1).is_storable) == self.kept',
      ],
      [
        'self and self.env["product.product"].browse(1).type != "product"',
        'self and not self.env["product.product"].browse(1).is_storable',
      ],
      [
        '[p for p in self.env["product.product"].search([]) if p.type not in ("consu", "product")]',
        '[p for p in self.env["product.product"].search([]) if p.type != "consu"]',
      ],
    ].map(([before = '', after = '']) => ({ before: inStock(code(before)), after: inStock(code(after)) })),
    {
      before: inStock(
        view('product.template', '<field name="name" invisible="type != \'product\' or not name"/>'),
      ),
      after: inStock(
        view('product.template', '<field name="name" invisible="not is_storable or not name"/>'),
      ),
    },
    {
      before: inStock(
        view(
          'example.book',
          "<field name=\"product_id\" domain=\"[('type', '=', 'product'), ('name', '!=', False)]\"/>",
        ),
      ),
      after: inStock(
        view(
          'example.book',
          "<field name=\"product_id\" domain=\"[('is_storable', '=', True), ('name', '!=', False)]\"/>",
        ),
      ),
    },
    {
      before: inStock(code('self.env["product.product"].search([("type", "in", ["product", "service"])])')),
      todos: 1,
    },
    {
      before: inStock(
        view('product.template', '<field name="name" invisible="type in (\'product\', \'service\')"/>'),
      ),
      todos: 1,
    },
  ],
  noops: [
    view('res.partner', "<field name=\"parent_id\" domain=\"[('type', '=', 'product')]\"/>"),
    view('product.template', '<field name="name" invisible="type == \'consu\'"/>'),
    view('res.partner', '<field name="name" invisible="type == \'product\'"/>'),
    code('self.env["res.partner"].search([("parent_id.type", "=", "product")])'),
    code('[partner for partner in self.env["res.partner"] if partner.type == "product"]'),
    code('fields.Many2one("res.partner", domain=[("type", "=", "product")])'),
    code("fields.Many2one(\"res.partner\", domain=\"[('type', '=', 'product')]\")"),
    data('product.product', '<field name="type">consu</field>'),
    data('res.partner', '<field name="type">product</field>'),
    data('product.template', '<field name="name">product</field>'),
    code('self.env["product.product"].create({"name": "product", "type": "consu"})'),
    code('self.env["res.partner"].create({"type": "product"})'),
    code('self.env["my.product"].create({"detailed_type": "product"})'),
    code('self.env["product.product"].create({"line_ids": [(0, 0, {"type": "product"})]})'),
    code('self.env["res.partner"].search([("type", "=", "product")])'),
    code('dict(type="product")'),
    ...[
      'self.env["product.product"].search([("type", "=", "service")])',
      'self.env["product.product"].search([("is_storable", "=", True)])',
      'self.env["product.product"].browse(1).type == "consu"',
      'self.env["res.partner"].browse(1).type == "product"',
      'self.env["product.product"].browse(1).name == "product"',
      '[("product_id.name", "=", "product")]',
    ].map((expression) => inStock(code(expression))),
    ...["type == 'consu'", 'is_storable', "name == 'product'", "display_type == 'product'"].map((condition) =>
      inStock(view('product.template', `<field name="name" invisible="${condition}"/>`)),
    ),
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      if (record?.name !== 'record' || !PRODUCT.test(attributeValue(record, 'model') ?? '')) return;
      const name = attributeOf(element, 'name');
      if (!name || !/^(type|detailed_type)$/.test(name.value)) return;
      const [only] = element.children;
      const value = element.children.length === 1 && only?.type === 'text' ? only.value.trim() : undefined;
      if (name.value === 'type' && value !== 'product') return;
      const edits = [{ start: name.valueSpan.start, end: name.valueSpan.end, text: 'type' }];
      if (only && value === 'product') {
        edits.push({ start: only.start, end: only.end, text: 'consu' });
        const line = context.text.slice(lineStart(context.text, element.start), element.start);
        const storable = '<field name="is_storable" eval="True"/>';
        const pad = /^\s*$/.test(line) ? `\n${line}` : '';
        edits.push({ start: element.end, end: element.end, text: pad + storable });
      }
      context.report({
        at: element,
        message: value === 'product' ? GONE : 'detailed_type is type since 18.0.',
        fix: { title: 'Write type', safe: true, edits },
      });
    },
  },
  arch: { '*': askedInView },
  python: {
    pair(node, context) {
      const [key, value] = [childOf(node, 'key'), childOf(node, 'value')];
      const name = key && literalOf(key, context.text);
      if (!key || !value || (name !== 'type' && name !== 'detailed_type')) return;
      const kind = literalOf(value, context.text);
      const product = kind === 'product';
      if (name === 'type' && !product) return;
      const call = context.ancestors.findLast(({ type }) => type === 'call');
      const called = call && calledBy(call, context);
      if (!call || !called?.object || !/^(create|write|copy)$/.test(called.name)) return;
      // Values in values are of another model.
      const dictionaries = context.ancestors.filter(
        ({ type, start }) => type === 'dictionary' && start > call.start,
      );
      if (dictionaries.length !== 1 || !PRODUCT.test(recordsOf(called.object, context)?.model ?? '')) return;
      const quote = context.text[key.start] === "'" ? "'" : '"';
      const quoted = (text: string) => quote + text + quote;
      const edits = [{ start: key.start, end: key.end, text: quoted('type') }];
      if (product) {
        const text = `${quoted('consu')}, ${quoted('is_storable')}: True`;
        const line = context.text.slice(lineStart(context.text, node.start), node.start);
        const broken = /^\s*$/.test(line) ? text.replace(', ', `,\n${line}`) : text;
        edits.push({ start: value.start, end: value.end, text: broken });
      } else if (typeof kind !== 'string') {
        context.report({
          at: node,
          message: `detailed_type is type since 18.0. ${GONE}`,
          options: [
            { title: 'A product that is kept in stock', code: '"type": "consu", "is_storable": True' },
            { title: 'One that is not: the value stays', code: '"type": "consu"' },
          ],
        });
        return;
      }
      context.report({
        at: node,
        message: product ? GONE : 'detailed_type is type since 18.0.',
        fix: { title: 'Write type', safe: true, edits },
      });
    },
    tuple: askedTerm,
    call: askedField,
    comparison_operator: askedRecord,
  },
});

/** The module depends on stock, which says what is storable. */
function inStock(files: string | { readonly [path: string]: string }) {
  const texts = typeof files === 'string' ? { 'models/example.py': files } : files;
  const listed = Object.keys(texts).filter((path) => path.endsWith('.xml'));
  const manifest = `{"name": "Example", "depends": ["stock"], "data": ${JSON.stringify(listed)}}\n`;
  return { '__manifest__.py': manifest, ...texts };
}

function data(model: string, fields: string) {
  return { 'data/x.xml': `<odoo>\n    <record id="a" model="${model}">${fields}</record>\n</odoo>\n` };
}

function view(model: string, field: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="arch" type="xml"><form>${field}</form></field></record></odoo>\n`,
  };
}

function code(expression: string): string {
  return `from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, kinds):\n        return ${expression}\n`;
}
