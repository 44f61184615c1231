import { adding, keptFields } from '../../cases/taken.ts';
import { takenFields } from '../../gone/taken.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'taken-fields',
  to: '17.0',
  breaks: 'silent',
  summary: 'Fields of the module that Odoo has too',
  why: 'A field that the module brought may have come into Odoo under the same name: where it is declared again, it changes the one of Odoo for all that reads it.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/product/models/product_document.py',
  cases: [{ before: adding('base', 'res.partner', 'complete_name'), todos: 1 }],
  noops: keptFields('product', { old: 'product.template', field: 'name' }),
  python: takenFields('17.0', names.fields),
});
