import type { PyNode } from '../../source/python/node.ts';
import { importsOf } from '../python/imports.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { defineRule, type Fix, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'odoo-addons-relative-import',
  aliases: ['W8150'],
  severity: 'low',
  category: 'maintainability',
  summary: 'A module imports from itself by its full name',
  why: 'The import breaks when the module is renamed or copied, and reads like one of another module that is missing in "depends".',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#imports',
  bad: [
    `
    from odoo.addons.example_module.models import tools
    `,
    `
    from odoo.addons import example_module
    import odoo.addons.example_module.models
    `,
  ],
  good: [
    `
    from odoo.addons.example_module_more.models import tools
    from odoo.addons.sale.models import sale_order

    from . import models
    from ..models import tools
    `,
    {
      'tests/test_a.py': 'from odoo.addons.example_module.models import tools\n',
      'migrations/18.0.1.1.0/post-migrate.py': 'from odoo.addons.example_module.hooks import run\n',
    },
  ],
  python: {
    module(_node, context) {
      const { file, module } = context;
      if (isTestFile(file.source.path) || isMigrationFile(file.source.path)) return;
      const own = `odoo.addons.${module.name}`;
      const said = new Set<PyNode>();
      for (const { path, statement } of importsOf(file)) {
        if (said.has(statement)) continue;
        const written = statement.type === 'import_statement' ? context.slice(statement).slice(6) : path;
        const names = written.split(',').map((name) => name.trim().split(/\s/)[0] ?? '');
        if (!names.some((name) => name === own || name.startsWith(`${own}.`))) continue;
        said.add(statement);
        context.report({
          at: statement,
          message: `The module imports from itself as ${own}: import it relatively, from . or from .. on.`,
          fix: relative(statement, own, context),
        });
      }
    },
  },
});

/** `from odoo.addons.own.models import x` becomes `from ..models import x`. */
function relative(statement: PyNode, own: string, context: PythonContext): Fix | undefined {
  const from = statement.children.find(({ field }) => field === 'module_name');
  if (!from) return undefined;
  const path = context.slice(from);
  if (path !== own && !path.startsWith(`${own}.`)) return undefined;
  const depth = context.file.source.path.split('/').length;
  const text = '.'.repeat(depth) + path.slice(own.length).replace(/^\./, '');
  return { title: 'Import relatively', safe: true, edits: [{ start: from.start, end: from.end, text }] };
}
