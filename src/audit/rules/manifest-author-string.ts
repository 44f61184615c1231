import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-author-string',
  aliases: ['E8101'],
  severity: 'high',
  category: 'correctness',
  summary: 'The authors are a list instead of a text',
  why: 'Odoo writes the author of the manifest into a text field: of a list the brackets and quotes are stored too, and the list of apps shows them.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "author": ["One", "Two"]}\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "author": "One, Two"}\n',
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3"}\n' },
  ],
  manifest({ entries }, { report }) {
    const entry = entries.get('author');
    if (!entry || entry.value === undefined || typeof entry.value === 'string') return;
    const names = Array.isArray(entry.value) ? entry.value : [];
    const joined = names.filter((name) => typeof name === 'string').join(', ');
    const literal =
      names.length > 0 && names.every((name) => typeof name === 'string' && !/["\\\n]/.test(name));
    report({
      at: entrySpan(entry),
      message: '"author" is no text: write the names into one, separated by commas.',
      fix: literal
        ? {
            title: 'Join the names',
            safe: true,
            edits: [{ start: entry.start, end: entry.end, text: `"${joined}"` }],
          }
        : undefined,
    });
  },
});
