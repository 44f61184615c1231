import { neededCases, neededNoops } from '../../cases/needed.ts';
import { neededModules } from '../../renames/needed-modules.ts';
import { defineMigration } from '../../rule.ts';

const PART = {
  series: '17.0',
  old: 'hr_homeworking',
  now: 'hr_homeworking_calendar',
  model: 'res.partner',
  method: 'get_worklocation',
  kept: 'hr.employee',
};

export default defineMigration({
  id: 'needed-modules',
  to: '18.0',
  breaks: 'error',
  summary: 'Parts of a module that moved to another one are depended on',
  why: 'A model, a method or a record that no dependency brings any more is not there when the module is installed.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/hr_homeworking_calendar/__manifest__.py',
  cases: neededCases(PART),
  noops: neededNoops(PART),
  ...neededModules('18.0'),
});
