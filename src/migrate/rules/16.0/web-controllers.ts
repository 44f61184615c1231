import { moveImports } from '../../python/import-moves.ts';
import { defineMigration } from '../../rule.ts';

const MAIN = 'odoo.addons.web.controllers.main';
/** Names of the one old file by the files they are in. Source: 16.0 web/controllers/main.py, which hands them on. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  action: ['Action'],
  binary: ['Binary', 'clean'],
  database: ['DBNAME_PATTERN', 'Database'],
  dataset: ['DataSet'],
  export: [
    'CSVExport',
    'ExcelExport',
    'Export',
    'ExportFormat',
    'ExportXlsxWriter',
    'GroupExportXlsxWriter',
    'GroupsTreeNode',
    'OPERATOR_MAPPING',
    'allow_empty_iterable',
    'none_values_filtered',
  ],
  home: ['Home', 'SIGN_UP_REQUEST_PARAMS'],
  pivot: ['TableExporter'],
  report: ['ReportController'],
  session: ['Session'],
  utils: ['_get_login_redirect_url', 'clean_action', 'ensure_db', 'fix_view_modes', 'generate_views'],
  view: ['View'],
  webclient: ['CONTENT_MAXAGE', 'WebClient'],
};

export default defineMigration({
  id: 'web-controllers',
  to: '16.0',
  breaks: 'deprecation',
  summary: 'The controllers of web are in a file each',
  why: 'odoo.addons.web.controllers.main gives its old names with a warning in 16.0 and 17.0, and is empty from 18.0 on.',
  link: 'https://github.com/odoo/odoo/tree/16.0/addons/web/controllers',
  cases: [
    {
      before: 'from odoo.addons.web.controllers.main import content_disposition\n',
      after: 'from odoo.http import content_disposition\n',
    },
    {
      before: 'from odoo.addons.web.controllers.main import CSVExport, ExcelExport\n',
      after: 'from odoo.addons.web.controllers.export import CSVExport, ExcelExport\n',
    },
    {
      before: 'from odoo.addons.web.controllers.main import Home, ensure_db\n',
      after:
        'from odoo.addons.web.controllers.utils import ensure_db\nfrom odoo.addons.web.controllers.home import Home\n',
    },
    {
      before: 'from odoo.addons.web.controllers.main import Home as WebHome\n',
      after: 'from odoo.addons.web.controllers.home import Home as WebHome\n',
    },
  ],
  noops: [
    'from odoo.http import content_disposition\n',
    'from odoo.addons.web.controllers.home import Home\n',
    'from odoo.addons.website.controllers.main import Website\n',
    'from odoo.addons.web.controllers import main\n',
    'from odoo.addons.web.controllers.main import something_own\n',
    'from .main import Home\n',
  ],
  python: {
    import_from_statement: moveImports(
      Object.entries(FILES)
        .flatMap(([file, names]) =>
          names.map((name) => ({ from: MAIN, name, to: `odoo.addons.web.controllers.${file}` })),
        )
        .concat({ from: MAIN, name: 'content_disposition', to: 'odoo.http' }),
    ),
  },
});
