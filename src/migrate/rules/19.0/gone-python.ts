import { GONE_PYTHON_NOOPS } from '../../cases/gone.ts';
import gone from '../../gone/python.json' with { type: 'json' };
import { gonePython } from '../../gone/python.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-python',
  to: '19.0',
  breaks: 'error',
  summary: 'Names of the framework that are imported and gone',
  why: 'A file that imports a name that is not there cannot be loaded, and the module not installed.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/sql_db.py',
  cases: [
    { before: 'from odoo.sql_db import TestCursor, db_connect\n', todos: 1 },
    { before: 'from odoo.models import to_company_ids\n', todos: 1 },
  ],
  noops: [...GONE_PYTHON_NOOPS, 'from odoo.sql_db import db_connect\n', 'from odoo.api import Environment\n'],
  ...gonePython(
    gone['19.0'],
    {
      TestCursor: 'It is in odoo.tests.test_cursor.',
      'odoo.modules.graph': 'Modules are sorted by odoo.modules.module_graph.',
      get_module_icon_path: 'Ask the manifest: odoo.modules.module.get_module_icon().',
      test_expr: 'Call safe_eval().',
      MetaCase: 'Inherit BaseCase.',
    },
    '19.0',
  ),
});
