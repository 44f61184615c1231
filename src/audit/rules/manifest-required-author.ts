import { entrySpan, OCA_GUIDE, opening } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-required-author',
  aliases: ['C8101'],
  severity: 'low',
  category: 'maintainability',
  profile: 'oca',
  summary: 'None of the required authors is named in the manifest',
  why: 'A module of the Odoo Community Association names the association beside whoever wrote it: tools that list, publish and translate its modules go by that name.',
  link: OCA_GUIDE,
  bad: { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "author": "Somebody"}\n' },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "author": "Somebody, Odoo Community Association (OCA)"}\n',
    },
    {
      // Another rule speaks of a list.
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "author": ["Somebody", "Odoo Community Association (OCA)"]}\n',
    },
  ],
  manifest(manifest, { settings: { requiredAuthors }, report }) {
    if (requiredAuthors.length === 0 || !manifest.root) return;
    const entry = manifest.entries.get('author');
    if (entry && typeof entry.value !== 'string') return;
    const authors = String(entry?.value ?? '')
      .split(',')
      .map((author) => author.trim());
    if (requiredAuthors.some((author) => authors.includes(author))) return;
    const wanted = requiredAuthors.map((author) => `"${author}"`).join(' or ');
    report({
      at: entry ? entrySpan(entry) : opening(manifest),
      message: `The authors lack ${wanted}: add ${requiredAuthors.length > 1 ? 'one of them' : 'it'} to "author", separated by a comma.`,
    });
  },
});
