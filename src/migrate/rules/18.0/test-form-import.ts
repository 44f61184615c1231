import { moveImports } from '../../python/import-moves.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'test-form-import',
  to: '18.0',
  breaks: 'deprecation',
  worksUntil: 'ever',
  summary: 'Form of tests is imported from odoo.tests',
  why: 'The class moved to odoo.tests.form in 17.0 and is exported by odoo.tests; odoo.tests.common warns of it since 18.0.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tests/common.py',
  cases: [
    {
      before: { 'tests/test_x.py': 'from odoo.tests.common import Form\n' },
      after: { 'tests/test_x.py': 'from odoo.tests import Form\n' },
    },
    {
      before: {
        'tests/test_x.py':
          'from odoo.tests.common import Form, TransactionCase\n\n\nclass TestX(TransactionCase):\n    pass\n',
      },
      after: {
        'tests/test_x.py':
          'from odoo.tests.common import TransactionCase\nfrom odoo.tests import Form\n\n\nclass TestX(TransactionCase):\n    pass\n',
      },
    },
  ],
  noops: [
    { 'tests/test_x.py': 'from odoo.tests import Form\n' },
    { 'tests/test_x.py': 'from odoo.tests.common import TransactionCase, tagged\n' },
    { 'tests/test_x.py': 'from .common import Form\n' },
  ],
  python: {
    import_from_statement: moveImports([{ from: 'odoo.tests.common', name: 'Form', to: 'odoo.tests' }]),
  },
});
