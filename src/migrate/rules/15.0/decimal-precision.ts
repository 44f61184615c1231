import { argumentsOfCall } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { fromImport, importLines, type TextEdit, withoutName } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const NAME = 'decimal_precision';

export default defineMigration({
  id: 'decimal-precision',
  to: '15.0',
  breaks: 'deprecation',
  lasts: true,
  worksUntil: '19.0',
  summary: 'digits takes the name of a precision itself',
  why: 'get_precision() of odoo.addons.decimal_precision only gives back the name that it is given, with a warning. The name of that module is kept for old code, and gone in 19.0: the file that imports it does not load there.',
  link: 'https://github.com/odoo/odoo/blob/14.0/odoo/addons/base/models/decimal_precision.py',
  cases: [
    {
      before:
        'from odoo import fields, models\n\nimport odoo.addons.decimal_precision as dp\n\n\nclass A(models.Model):\n    _name = "a"\n\n    price = fields.Float(digits=dp.get_precision("Product Price"))\n',
      after:
        'from odoo import fields, models\n\n\nclass A(models.Model):\n    _name = "a"\n\n    price = fields.Float(digits="Product Price")\n',
    },
    {
      before:
        'from odoo import fields, models\nfrom odoo.addons import decimal_precision as dp\n\nclass A(models.Model):\n    _name = "a"\n\n    price = fields.Float(\n        "Price",\n        digits=dp.get_precision(\n            "Product Price"),\n    )\n    quantity = fields.Float(digits=dp.get_precision(NAME))\n',
      after:
        'from odoo import fields, models\n\nclass A(models.Model):\n    _name = "a"\n\n    price = fields.Float(\n        "Price",\n        digits="Product Price",\n    )\n    quantity = fields.Float(digits=NAME)\n',
    },
    {
      before:
        'from odoo import fields\nfrom odoo.addons import decimal_precision\n\nprice = fields.Float(digits=decimal_precision.get_precision("A"))\n',
      after: 'from odoo import fields\n\nprice = fields.Float(digits="A")\n',
    },
    {
      before: 'from odoo.addons import decimal_precision as dp\n\ndigits = dp.get_precision\n',
      todos: 1,
    },
    {
      before:
        'from odoo.addons import decimal_precision as dp\n\nPRICE = dp.get_precision(\n    "Product "\n    "Price"\n)\n',
      after: 'PRICE = ("Product "\n    "Price")\n',
    },
    // A parameter of this name is another one.
    {
      before:
        'from odoo.addons import decimal_precision as dp\n\n\ndef f(dp=None):\n    return dp.get_precision("A")\n',
      todos: 1,
    },
    {
      before: 'from odoo.addons import decimal_precision as dp\n\ndigits = other.dp.get_precision("A")\n',
      after: 'digits = other.dp.get_precision("A")\n',
    },
  ],
  noops: [
    'from odoo import fields\n\nprice = fields.Float(digits="Product Price")\n',
    'from . import decimal_precision as dp\n\ndigits = dp.get_precision("A")\n',
    'from odoo.addons.base.models import decimal_precision as dp\n\nmodel = dp.DecimalPrecision\n',
    'def f(self):\n    return self.env["decimal.precision"].precision_get("Product Price")\n',
    'def f(self, dp):\n    return dp.get_precision("A")\n',
    'from odoo.addons import product as dp\n\ndigits = dp.get_precision("A")\n',
  ],
  python: {
    import_from_statement: look,
    import_statement: look,
  },
});

function look(statement: PyNode, context: PythonContext): void {
  const { text, file } = context;
  const found = boundBy(statement, context);
  if (!found || file.source.path.endsWith('__init__.py')) return;
  const { name, edit } = found;
  const uses = namesIn(file.root, name, text).filter(
    ({ node }) => node.start < statement.start || node.end > statement.end,
  );
  // What else the name is bound to or read for may be another one.
  const calls = uses.flatMap(({ node, above }) => callOf(node, above, context) ?? []);
  if (calls.length < uses.length) {
    context.report({
      at: statement,
      message:
        'odoo.addons.decimal_precision is the old name of a module, gone in 19.0, whose get_precision() gives back what it is given.',
      options: [
        { title: 'Give digits the name itself', code: 'digits="Product Price"' },
        {
          title: 'Import the module by its own name',
          code: 'from odoo.addons.base.models import decimal_precision',
        },
      ],
    });
    return;
  }
  context.report({
    at: statement,
    message: 'get_precision() gives back the name that digits takes itself.',
    fix: { title: 'Give digits the name', safe: true, edits: [edit, ...calls] },
  });
}

/** The name that the statement gives the old module, and the edit that takes it away. */
function boundBy(statement: PyNode, { text }: PythonContext): { name: string; edit: TextEdit } | undefined {
  const imported = fromImport(statement, { text });
  if (imported) {
    const own = imported.module === 'odoo.addons' && imported.names.find(({ name }) => name === NAME);
    return own
      ? { name: own.alias ?? own.name, edit: withoutName(statement, imported, own.node, text) }
      : undefined;
  }
  const [only, second] = statement.children.filter(({ field }) => field === 'name');
  if (only?.type !== 'aliased_import' || second) return undefined;
  const [module, alias] = [childOf(only, 'name'), childOf(only, 'alias')];
  if (!module || !alias || text.slice(module.start, module.end) !== `odoo.addons.${NAME}`) return undefined;
  return { name: text.slice(alias.start, alias.end), edit: importLines(statement, text) };
}

interface Use {
  readonly node: PyNode;
  /** The nodes around it, the innermost last. */
  readonly above: readonly PyNode[];
}

function namesIn(root: PyNode, name: string, text: string): readonly Use[] {
  const found: Use[] = [];
  const see = (node: PyNode, above: readonly PyNode[]): void => {
    const isKeyword = node.field === 'name' && above.at(-1)?.type === 'keyword_argument';
    if (node.type === 'identifier' && node.field !== 'attribute' && !isKeyword)
      if (text.slice(node.start, node.end) === name) found.push({ node, above });
    for (const child of node.children) see(child, [...above, node]);
  };
  see(root, []);
  return found;
}

/** `dp.get_precision("A")` as `"A"`. */
function callOf({ start }: PyNode, above: readonly PyNode[], context: PythonContext): TextEdit | undefined {
  const [call, attribute] = above.slice(-2);
  if (call?.type !== 'call' || attribute?.type !== 'attribute' || attribute.field !== 'function')
    return undefined;
  const called = childOf(attribute, 'attribute');
  if (attribute.start !== start || !called || context.slice(called) !== 'get_precision') return undefined;
  const { positional, keywords, spread } = argumentsOfCall(call, context);
  const [given] = positional;
  if (!given || positional.length > 1 || keywords.size > 0 || spread) return undefined;
  const text = context.slice(given);
  // Several lines hold together by the brackets of the call.
  return { start: call.start, end: call.end, text: text.includes('\n') ? `(${text})` : text };
}
