import { GONE_PYTHON_NOOPS } from '../../cases/gone.ts';
import gone from '../../gone/python.json' with { type: 'json' };
import { gonePython } from '../../gone/python.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-python',
  to: '18.0',
  breaks: 'error',
  summary: 'Names of the framework that are imported and gone',
  why: 'A file that imports a name that is not there cannot be loaded, and the module not installed.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/misc.py',
  cases: [
    { before: 'from odoo.tools.misc import profile, to_xml\n', todos: 2 },
    { before: 'from odoo.osv.osv import osv\n', todos: 1 },
    { before: 'from odoo.osv import osv\n', todos: 1 },
  ],
  noops: [...GONE_PYTHON_NOOPS, 'from odoo.osv import expression\n', 'from odoo.tools import SQL\n'],
  ...gonePython(
    gone['18.0'],
    {
      'odoo.osv.osv': 'Inherit models.Model and models.TransientModel.',
      to_xml: 'Use markupsafe.escape().',
      compose: 'Call one function with the result of the other.',
      fmap: 'Write the loop out.',
      fchain: 'Write the calls out.',
    },
    '18.0',
  ),
});
