import { keptModels, making } from '../../cases/taken.ts';
import { takenModels } from '../../gone/taken.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'taken-models',
  to: '16.0',
  breaks: 'error',
  summary: 'Models of the module that Odoo has too',
  why: 'A model that the module brought may have come into Odoo under the same name. A class with that _name and no _inherit takes the place of the one of Odoo, whose fields are gone then: what reads them, such as a field that is computed from one or a view, does not load.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/product/models/product_tag.py',
  cases: [{ before: making('product', 'product.tag'), todos: 1 }],
  noops: keptModels('product', { model: 'product.tag', old: 'product.template' }),
  python: takenModels('16.0'),
});
