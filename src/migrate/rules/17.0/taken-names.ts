import { adding, making, takenNoops } from '../../cases/taken.ts';
import { takenIn } from '../../gone/taken.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'taken-names',
  to: '17.0',
  breaks: 'silent',
  summary: 'Models and fields of the module that Odoo has too',
  why: 'What a module brought may have come into Odoo under the same name: a model that is made twice keeps the module from loading, and a field that is declared again changes the one of Odoo.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/product/models/product_document.py',
  cases: [
    { before: making('product', 'product.document'), todos: 1 },
    { before: adding('base', 'res.partner', 'complete_name'), todos: 1 },
  ],
  noops: [...takenNoops('product', { model: 'product.document', old: 'product.template', field: 'name' })],
  python: takenIn('17.0', names.fields),
});
