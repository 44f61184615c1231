import { GONE_PYTHON_NOOPS } from '../../cases/gone.ts';
import gone from '../../gone/python.json' with { type: 'json' };
import { gonePython } from '../../gone/python.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-python',
  to: '17.0',
  breaks: 'error',
  summary: 'Names of the framework that are imported and gone',
  why: 'A file that imports a name that is not there cannot be loaded, and the module not installed.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/cache.py',
  cases: [
    { before: 'from odoo.tools import ormcache_multi\n', todos: 1 },
    { before: 'from odoo.tests.common import O2MForm, M2MProxy\n', todos: 2 },
  ],
  noops: [...GONE_PYTHON_NOOPS, 'from odoo.tools import ormcache\n', 'from odoo.tests import Form\n'],
  ...gonePython(
    gone['17.0'],
    {
      ormcache_multi: 'Cache what is asked for one key by ormcache.',
      dummy_cache: 'Leave the decorator out.',
      O2MForm: 'The forms of tests are in odoo.tests.form.',
      O2MProxy: 'The forms of tests are in odoo.tests.form.',
      M2MProxy: 'The forms of tests are in odoo.tests.form.',
      check_external_dependencies: 'It is check_manifest_dependencies().',
      VALID_AGGREGATE_FUNCTIONS: '_read_group() knows those of READ_GROUP_AGGREGATE.',
    },
    '17.0',
  ),
});
