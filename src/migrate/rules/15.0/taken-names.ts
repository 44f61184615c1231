import { adding, making, takenNoops } from '../../cases/taken.ts';
import { takenIn } from '../../gone/taken.ts';
import names from '../../renames/15.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'taken-names',
  to: '15.0',
  breaks: 'silent',
  summary: 'Models and fields of the module that Odoo has too',
  why: 'What a module brought may have come into Odoo under the same name: a model that is made twice keeps the module from loading, and a field that is declared again changes the one of Odoo.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/project/models/project_milestone.py',
  cases: [
    { before: making('project', 'project.milestone'), todos: 1 },
    { before: adding('base', 'res.partner', 'country_code'), todos: 1 },
  ],
  noops: [...takenNoops('project', { model: 'project.milestone', old: 'project.project', field: 'name' })],
  python: takenIn('15.0', names.fields),
});
