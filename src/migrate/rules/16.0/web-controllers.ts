import { flowOf } from '../../../audit/python/flow.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { fromImport, type TextEdit } from '../../python/edits.ts';
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
    {
      before:
        'from odoo.addons.web.controllers import main\n\n\nclass Home(main.Home):\n    def index(self):\n        main.ensure_db()\n        return super().index()\n',
      after:
        'from odoo.addons.web.controllers import home, utils\n\n\nclass Home(home.Home):\n    def index(self):\n        utils.ensure_db()\n        return super().index()\n',
    },
    {
      before:
        'from odoo.addons.web.controllers import main as report\n\n\nclass ReportController(report.ReportController):\n    pass\n',
      after:
        'from odoo.addons.web.controllers import report\n\n\nclass ReportController(report.ReportController):\n    pass\n',
    },
    {
      before:
        'from odoo.addons.web.controllers import main as report\n\n\nclass Csv(report.ReportController):\n    def f(self, found):\n        report = found\n        return report.ReportController\n',
      after:
        'from odoo.addons.web.controllers import report\n\n\nclass Csv(report.ReportController):\n    def f(self, found):\n        report = found\n        return report.ReportController\n',
    },
  ],
  noops: [
    'from odoo.http import content_disposition\n',
    'from odoo.addons.web.controllers.home import Home\n',
    'from odoo.addons.website.controllers.main import Website\n',
    'from odoo.addons.web.controllers import main\n',
    'from odoo.addons.web.controllers import main\n\n\nclass Home(main.Home):\n    tool = main\n',
    'from odoo.addons.web.controllers import main\n\n\ndef f():\n    home = main.Home()\n    return home\n',
    'from odoo.addons.website.controllers import main\n\n\nclass Home(main.Home):\n    pass\n',
    'from odoo.addons.web.controllers.main import something_own\n',
    'from .main import Home\n',
  ],
  python: {
    module: wholeFile,
    import_from_statement: moveImports(
      Object.entries(FILES)
        .flatMap(([file, names]) =>
          names.map((name) => ({ from: MAIN, name, to: `odoo.addons.web.controllers.${file}` })),
        )
        .concat({ from: MAIN, name: 'content_disposition', to: 'odoo.http' }),
    ),
  },
});

/** `from odoo.addons.web.controllers import main`, where the file only takes names of it that are known. */
function wholeFile(root: PyNode, context: PythonContext): void {
  const { text } = context;
  if (!text.includes('odoo.addons.web.controllers')) return;
  const all = [...walk(root)];
  for (const statement of all) {
    const imported = fromImport(statement, context);
    const [only, ...more] = imported?.names ?? [];
    if (imported?.module !== 'odoo.addons.web.controllers' || only?.name !== 'main' || more.length > 0)
      continue;
    const local = only.alias ?? 'main';
    const inside = ({ start, end }: PyNode) => statement.start <= start && end <= statement.end;
    const parents = new Map(all.flatMap((node) => node.children.map((child) => [child, node] as const)));
    const uses = all.filter(
      (node) =>
        node.type === 'identifier' &&
        context.slice(node) === local &&
        !inside(node) &&
        !isBoundIn(node, local, parents, text),
    );
    const edits: TextEdit[] = [];
    const files = new Set<string>();
    for (const use of uses) {
      const access = parents.get(use);
      // The name of something else's attribute, or of an argument.
      if (access?.type === 'attribute' && use.field === 'attribute') continue;
      if (access?.type === 'keyword_argument' && use.field === 'name') continue;
      const name = access?.type === 'attribute' ? childOf(access, 'attribute') : undefined;
      const file =
        name && Object.entries(FILES).find(([, names]) => names.includes(context.slice(name)))?.[0];
      // A variable of the file's name would hide the file.
      if (file === undefined || isBoundIn(use, file, parents, text)) return;
      files.add(file);
      edits.push({ start: use.start, end: use.end, text: file });
    }
    const taken = all.some(
      (node) =>
        node.type === 'identifier' &&
        !inside(node) &&
        !uses.includes(node) &&
        node.field !== 'attribute' &&
        files.has(context.slice(node)) &&
        !isBoundIn(node, text.slice(node.start, node.end), parents, text),
    );
    if (files.size === 0) continue;
    if (taken) return;
    context.report({
      at: statement,
      message: 'odoo.addons.web.controllers.main is empty from 18.0 on: its names are in a file each.',
      fix: {
        title: 'Import the files that are used',
        safe: true,
        edits: [
          {
            start: imported.names[0]?.node.start ?? 0,
            end: imported.names[0]?.node.end ?? 0,
            text: [...files].sort().join(', '),
          },
          ...edits,
        ],
      },
    });
  }
}

/** A function around it has a variable of the name, which is another thing than what the file imports. */
function isBoundIn(node: PyNode, name: string, parents: ReadonlyMap<PyNode, PyNode>, text: string): boolean {
  for (let up = parents.get(node); up; up = parents.get(up))
    if (up.type === 'function_definition' && flowOf(up, text).bindings.has(name)) return true;
  return false;
}
