import type { PythonContext } from '../../../audit/rule.ts';
import type { PyNode } from '../../../source/python/node.ts';
import known from '../../gone/addon-names.json' with { type: 'json' };
import { fromImport } from '../../python/edits.ts';
import { moveImports } from '../../python/import-moves.ts';
import { defineMigration } from '../../rule.ts';

/** By file of Odoo's modules: where a name is now, empty where it is gone; `*` where the file is gone. */
const LOST: Readonly<Record<string, Readonly<Record<string, string>>>> = known;

const move = moveImports(
  Object.entries(LOST).flatMap(([from, names]) =>
    Object.entries(names).flatMap(([name, to]) => (to === '' ? [] : [{ from, name, to }])),
  ),
);

export default defineMigration({
  id: 'addon-imports',
  to: '19.0',
  breaks: 'error',
  summary: "What is imported from files of Odoo's own modules is imported from where it is now",
  why: 'The files of many modules were split since 14.0: an import of what is not there any more keeps the module from loading.',
  link: 'https://github.com/odoo/odoo/tree/19.0/addons/resource/models',
  cases: [
    {
      before: 'from odoo.addons.sale.models.sale import SaleOrder, SaleOrderLine as Line\n',
      after:
        'from odoo.addons.sale.models.sale_order_line import SaleOrderLine as Line\nfrom odoo.addons.sale.models.sale_order import SaleOrder\n',
    },
    {
      before: 'from odoo.addons.mail.controllers.main import MailController\n',
      after: 'from odoo.addons.mail.controllers.mail import MailController\n',
    },
    {
      before: 'from odoo.addons.resource.models.resource import HOURS_PER_DAY, make_aware\n',
      after:
        'from odoo.addons.resource.models.resource import make_aware\nfrom odoo.addons.resource.models.utils import HOURS_PER_DAY\n',
      todos: 1,
    },
    {
      before: 'from odoo.addons.website.tools import MockRequest\n',
      after: 'from odoo.addons.http_routing.tests.common import MockRequest\n',
    },
    { before: 'from odoo.addons.stock.models.product import OPERATORS\n', todos: 1 },
    {
      before: shop('from odoo.addons.sale.controllers.variant import VariantController\n'),
      after: shop(
        'from odoo.addons.website_sale.controllers.variant import WebsiteSaleVariantController as VariantController\n',
      ),
    },
    { before: 'from odoo.addons.sale.controllers.variant import VariantController\n', todos: 1 },
    { before: 'from odoo.addons.resource.models import resource\n', todos: 1 },
  ],
  noops: [
    shop('from odoo.addons.website_sale.controllers.variant import WebsiteSaleVariantController\n'),
    'from odoo.addons.sale.models.sale_order import SaleOrder\n',
    'from odoo.addons.my_sale.models.sale import SaleOrder\n',
    'from odoo.addons.sale.models import sale_order\n',
    'from odoo.addons.stock.models.product import never_there\n',
    'from .models.sale import SaleOrder\n',
    'try:\n    from odoo.addons.stock.models.product import OPERATORS\nexcept ImportError:\n    OPERATORS = {}\n',
  ],
  python: {
    import_from_statement(node, context) {
      if (isTried(context) || taken(node, context)) return;
      move(node, context);
      gone(node, context);
    },
  },
});

/** What another class of Odoo does now, in a module that this one may count on. */
const TAKEN = [
  {
    from: 'odoo.addons.sale.controllers.variant',
    name: 'VariantController',
    to: 'odoo.addons.website_sale.controllers.variant',
    now: 'WebsiteSaleVariantController',
    owner: 'website_sale',
  },
] as const;

function taken(node: PyNode, context: PythonContext): boolean {
  const imported = fromImport(node, context);
  const [only, ...others] = imported?.names ?? [];
  const move = TAKEN.find(({ from, name }) => from === imported?.module && name === only?.name);
  if (!imported || !only || !move || others.length > 0 || only.alias !== undefined) return false;
  if (!context.project.closure(context.module.name).modules.has(move.owner)) return false;
  const { moduleNode } = imported;
  context.report({
    at: node,
    message: `${move.name} is gone: what it did is done by ${move.now} of ${move.owner}.`,
    fix: {
      title: `Import ${move.now}`,
      safe: false,
      edits: [
        { start: moduleNode.start, end: moduleNode.end, text: move.to },
        { start: only.node.start, end: only.node.end, text: `${move.now} as ${move.name}` },
      ],
    },
  });
  return true;
}

function gone(node: PyNode, context: PythonContext): void {
  const imported = fromImport(node, context);
  if (!imported?.module.startsWith('odoo.addons.')) return;
  const names = Object.hasOwn(LOST, imported.module) ? LOST[imported.module] : undefined;
  for (const { name, node: at } of imported.names) {
    const whole = `${imported.module}.${name}`;
    const isFile = Object.hasOwn(LOST, whole) && LOST[whole]?.['*'] !== undefined;
    if (!isFile && !(names && Object.hasOwn(names, name) && names[name] === '')) continue;
    const what = isFile ? `The file ${whole}` : `${name} of ${imported.module}`;
    context.report({
      at,
      message: `${what} is not in 19.0: the file that imports it cannot be loaded.`,
      options: [
        { title: 'Import what took its place, where Odoo has something that does the same' },
        { title: 'Write what is used of it in this module' },
      ],
    });
  }
}

/** `try: from odoo.addons.x import y except ImportError:` is ready for it. */
function isTried({ ancestors }: PythonContext): boolean {
  return ancestors.some(({ type }) => type === 'try_statement');
}

/** A module of the shop. */
function shop(code: string): Record<string, string> {
  return {
    '__manifest__.py': '{"name": "Example", "version": "18.0.1.0.0", "depends": ["website_sale"]}\n',
    'controllers/main.py': code,
  };
}
