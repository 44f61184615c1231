import { lineStart } from '../../source/edit/edit.ts';
import { manifestPaths } from '../../source/manifest.ts';
import { MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-data-duplicated',
  aliases: ['W8125'],
  severity: 'low',
  category: 'maintainability',
  summary: 'The manifest lists a file twice',
  why: 'Odoo loads the file again for every line, warns that it does, and takes that much longer; what other files changed in between is written over.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "data": ["views/a.xml", "views/a.xml"]}\n',
    'views/a.xml': '<odoo/>\n',
  },
  good: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "data": ["views/a.xml"], "demo": ["views/b.xml"]}\n',
    'views/a.xml': '<odoo/>\n',
    'views/b.xml': '<odoo/>\n',
  },
  manifest(manifest, { report }) {
    const { text, lineAt } = { text: manifest.source.text, lineAt: manifest.source.lineAt };
    for (const key of ['data', 'demo']) {
      const all = manifestPaths(manifest, key);
      for (const [i, { path, start, end }] of all.entries()) {
        const again = all.slice(i + 1).filter((other) => other.path === path);
        if (again.length === 0 || all.findIndex((other) => other.path === path) !== i) continue;
        const lines = again.map((other) => lineAt(other.start)).join(', ');
        report({
          at: { start, end },
          message: `"${key}" lists ${path} again in line ${lines}: leave that out.`,
          fix: {
            title: `Leave ${path} out the second time`,
            safe: true,
            edits: again.map((other) => ({ ...withComma(text, other.start, other.end), text: '' })),
          },
        });
      }
    }
  },
});

/** The item with its comma, and with its line where it has one for itself. */
function withComma(text: string, start: number, end: number) {
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  const line = lineStart(text, start);
  const alone = /^[ \t]*$/.test(text.slice(line, start));
  const rest = /^[ \t]*(#[^\n]*)?\n/.exec(text.slice(end + comma));
  if (alone && rest) return { start: line, end: end + comma + rest[0].length };
  return { start, end: end + comma };
}
