import { manifestPaths } from '../../source/manifest.ts';
import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-depends-unsorted',
  severity: 'info',
  category: 'maintainability',
  profile: 'strict',
  cosmetic: true,
  summary: 'The dependencies are not in alphabetical order',
  why: 'In an ordered list two branches that add a module rarely meet in the same line, and nobody adds one twice. Odoo does not care about the order.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["web", "mail"]}\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["mail", "web"]}\n',
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3"}\n' },
  ],
  manifest(manifest, { report }) {
    const entry = manifest.entries.get('depends');
    if (!entry || !Array.isArray(entry.value)) return;
    const names = manifestPaths(manifest, 'depends');
    const sorted = names.map(({ path }) => path).sort();
    if (names.length !== entry.value.length || names.every(({ path }, i) => path === sorted[i])) return;
    const { text } = manifest.source;
    const order = names.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const plain = !text.slice(entry.start, entry.end).includes('#');
    report({
      at: entrySpan(entry),
      message: `The dependencies are not in order: write ${sorted.join(', ')}.`,
      fix: plain
        ? {
            title: 'Sort them',
            safe: true,
            edits: names.map(({ start, end }, i) => {
              const other = order[i];
              return { start, end, text: other ? text.slice(other.start, other.end) : '' };
            }),
          }
        : undefined,
    });
  },
});
