import names from '../../renames/19.0.json' with { type: 'json' };
import { renamedModels } from '../../renames/renamed-models.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-models',
  to: '19.0',
  breaks: 'error',
  summary: 'Models that have another name',
  why: 'What names a model that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_package.py',
  cases: [
    {
      before: 'def f(self):\n    return self.env["stock.quant.package"].search([])\n',
      after: 'def f(self):\n    return self.env["stock.package"].search([])\n',
    },
    {
      before: {
        'data/x.xml':
          '<odoo><record id="a" model="stock.quant.package"><field name="name">A</field></record></odoo>\n',
      },
      after: {
        'data/x.xml':
          '<odoo><record id="a" model="stock.package"><field name="name">A</field></record></odoo>\n',
      },
    },
    {
      before: {
        'security/ir.model.access.csv':
          'id,name,model_id:id,perm_read\na,a,stock.model_stock_quant_package,1\n',
      },
      after: {
        'security/ir.model.access.csv': 'id,name,model_id:id,perm_read\na,a,stock.model_stock_package,1\n',
      },
    },
  ],
  noops: [
    'def f(self):\n    return self.env["stock.quant.package.extra"].search([])\n',
    'def f(self):\n    return self.env["stock.package"].search([])\n',
    {
      'data/x.xml':
        '<odoo><record id="a" model="stock.package"><field name="name">A</field></record></odoo>\n',
    },
    {
      'security/ir.model.access.csv':
        'id,name,model_id:id,perm_read\na,a,stock.model_stock_quant_package_more,1\n',
    },
  ],
  ...renamedModels(names.models, '19.0'),
});
