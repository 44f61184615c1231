import { adding, making, takenNoops } from '../../cases/taken.ts';
import { takenIn } from '../../gone/taken.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'taken-names',
  to: '19.0',
  breaks: 'silent',
  summary: 'Models and fields of the module that Odoo has too',
  why: 'What a module brought may have come into Odoo under the same name: a model that is made twice keeps the module from loading, and a field that is declared again changes the one of Odoo.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/product/models/product_uom.py',
  cases: [
    { before: making('product', 'product.uom'), todos: 1 },
    { before: adding('base', 'res.users', 'role'), todos: 1 },
  ],
  noops: [...takenNoops('product', { model: 'product.uom', old: 'product.template', field: 'name' })],
  python: takenIn('19.0', names.fields),
});
