import { manifestPaths } from '../../source/manifest.ts';
import { MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const KEYS = ['data', 'demo', 'demo_xml', 'init_xml', 'update_xml', 'test'];

export default defineRule({
  id: 'resource-not-exist',
  aliases: ['F8101', 'W8101'],
  severity: 'high',
  category: 'correctness',
  summary: 'The manifest lists a file that is not there',
  why: 'Odoo opens every file of "data" when the module is installed or updated, and stops with FileNotFoundError at the first that is missing. File names differ in upper and lower case on servers even where they do not on a laptop.',
  link: MANIFEST_GUIDE,
  bad: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "data": ["views/gone.xml"]}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "demo": ["demo/Example.xml"]}\n',
      'demo/example.xml': '<odoo/>\n',
    },
  ],
  good: [
    { 'views/a.xml': '<odoo/>\n' },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "data": ["./views/a.xml", "data/x.sql"]}\n',
      'views/a.xml': '<odoo/>\n',
      'data/x.sql': 'SELECT 1;\n',
    },
  ],
  manifest(manifest, { module, report }) {
    const there = new Set(module.files);
    for (const key of KEYS) {
      const said = new Set<string>();
      for (const { path, start, end } of manifestPaths(manifest, key)) {
        const file = path.replace(/^(\.?\/)+/, '');
        // What is above the folder, or below it in a way that only a file system tells.
        if (there.has(file) || said.has(file) || file.includes('..') || file === '') continue;
        said.add(file);
        const other = module.files.find((each) => each.toLowerCase() === file.toLowerCase());
        report({
          at: { start, end },
          message: other
            ? `"${key}" lists ${path}, but the file is ${other}: write it the same way.`
            : `"${key}" lists ${path}, which is not there: the installation stops at it.`,
          fix: other
            ? {
                title: `Write ${other}`,
                safe: true,
                edits: [{ start: start + 1, end: end - 1, text: other }],
              }
            : undefined,
        });
      }
    }
  },
});
