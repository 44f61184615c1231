import { neededModules } from '../../needed-modules.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'needed-modules',
  to: '18.0',
  breaks: 'error',
  summary: 'Parts of a module that moved to another one are depended on',
  why: 'A model, a method or a record that no dependency brings any more is not there when the module is installed.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/hr_homeworking_calendar/__manifest__.py',
  cases: [
    {
      before: example(['hr_homeworking'], 'res.partner', 'get_worklocation'),
      after: example(['hr_homeworking', 'hr_homeworking_calendar'], 'res.partner', 'get_worklocation'),
    },
  ],
  noops: [
    example(['hr_homeworking_calendar'], 'res.partner', 'get_worklocation'),
    example(['hr_homeworking'], 'hr.employee', 'f'),
    example(['hr_homeworking', 'not_known_to_anybody'], 'res.partner', 'get_worklocation'),
    example(['base'], 'res.partner', 'write'),
  ],
  ...neededModules('18.0'),
});

function example(depends: readonly string[], model: string, method: string) {
  const list = depends.map((name) => `        "${name}",\n`).join('');
  return {
    '__manifest__.py': `{
    "name": "Example",
    "version": "17.0.1.0.0",
    "depends": [
${list}    ],
}
`,
    'models/x.py': `from odoo import models


class X(models.Model):
    _inherit = "${model}"

    def ${method}(self):
        return super().${method}()
`,
  };
}
