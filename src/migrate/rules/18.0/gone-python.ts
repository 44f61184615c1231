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
    { before: 'from odoo import tools\n\npick = tools.randint\n', todos: 1 },
    { before: 'import odoo\n\n\ndef pick():\n    return odoo.tools.misc.to_xml("<")\n', todos: 1 },
    { before: patch('Klass._before = Klass._synchronize_from_moves'), todos: 1 },
  ],
  noops: [
    ...GONE_PYTHON_NOOPS,
    'from odoo.osv import expression\n',
    'from odoo.tools import SQL\n',
    'from . import tools\n\npick = tools.randint\n',
    'from odoo import tools\n\ntools.randint = print\n',
    'import random\n\npick = random.randint\n',
    patch('Klass._synchronize_from_moves = f'),
    patch('Klass._before = Klass._synchronize_to_moves'),
    patch('Klass._before = Klass.create'),
    patch('Klass._before = Klass._never_there'),
    patch('Klass._before = f._synchronize_from_moves'),
  ],
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

/** A hook that puts a function in the place of a method of payments. */
function patch(line: string): string {
  return `from odoo.addons.account.models.account_payment import AccountPayment as Klass\n\n\ndef patch(f):\n    ${line}\n`;
}
