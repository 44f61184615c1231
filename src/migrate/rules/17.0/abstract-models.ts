import { abstractModels } from '../../renames/abstract-models.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'abstract-models',
  to: '17.0',
  why: 'Odoo refuses a class that would make an abstract model another one: the module does not load.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/account/models/chart_template.py',
  ...abstractModels('account.chart.template', 'Model', '17.0'),
});
