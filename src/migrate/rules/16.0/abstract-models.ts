import { abstractModels } from '../../renames/abstract-models.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'abstract-models',
  to: '16.0',
  why: 'Odoo refuses a class that would make an abstract model another one: the module does not load.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/project/report/project_task_burndown_chart_report.py',
  ...abstractModels('project.task.burndown.chart.report', 'Model', '16.0'),
});
