import type { Literal } from '../../source/types.ts';
import { defineRule } from '../rule.ts';

/** Where a module keeps what the manifest lists. */
const FOLDERS = /^(?:data|demo|reports?|security|templates|views|wizards?)\/[^/]+\.(?:xml|csv)$/;

function strings(value: Literal | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(strings);
}

export default defineRule({
  id: 'file-not-used',
  severity: 'low',
  category: 'maintainability',
  summary: 'A data file that the manifest does not list',
  why: 'Odoo loads what the manifest lists. A view or an access rule in a file that is not listed is not there, which is often noticed only when somebody misses it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest',
  bad: {
    'views/a.xml': '<odoo/>',
    'views/b.xml': '<odoo/>',
    'security/ir.model.access.csv': 'id,name',
    '__manifest__.py': '{"name": "a", "version": "19.0.1.0.0", "data": ["views/a.xml"]}',
  },
  good: [
    {
      'views/a.xml': '<odoo/>',
      'demo/b.xml': '<odoo/>',
      'data/template/c.xml': '<odoo/>',
      'data/d.xml': '<odoo/>',
      'data/e.csv': 'id',
      'tests/f.xml': '<odoo/>',
      'static/src/g.xml': '<templates/>',
      'hooks.py': 'FILE = "data/e.csv"',
      '__manifest__.py':
        '{"name": "a", "version": "19.0.1.0.0", "data": ["views/a.xml"], "demo": ["demo/b.xml"], "oca_data_manual": ["data/d.xml"]}',
    },
    // What is not installed is not looked at.
    {
      'views/a.xml': '<odoo/>',
      '__manifest__.py': '{"name": "a", "version": "19.0.1.0.0", "installable": False}',
    },
  ],
  check({ module, report }) {
    const { manifest } = module;
    if (!manifest.root || manifest.entries.get('installable')?.value === false) return;
    const listed = new Set([...manifest.entries.values()].flatMap(({ value }) => strings(value)));
    for (const path of module.files) {
      if (!FOLDERS.test(path) || listed.has(path)) continue;
      const name = path.slice(path.indexOf('/') + 1);
      // Hooks and tests load files by their name.
      if (module.python.some(({ source }) => source.text.includes(name))) continue;
      report({
        message: `${path} is not in the manifest, so that Odoo does not load it: list it under data or demo, remove it, or name it under oca_data_manual when code loads it.`,
      });
    }
  },
});
