import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'license-allowed',
  aliases: ['C8105'],
  severity: 'medium',
  category: 'maintainability',
  summary: 'A licence that Odoo does not know, or the project does not allow',
  why: 'The licence in the manifest is one of a fixed list of names. Any other leaves open what people may do with the module, and the app store refuses it.',
  link: MANIFEST_GUIDE,
  bad: { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "Beerware"}\n' },
  good: [
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "AGPL-3"}\n' },
    // Another rule speaks of one that is missing.
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0"}\n' },
  ],
  manifest({ entries }, { settings: { allowedLicenses }, report }) {
    const entry = entries.get('license');
    if (!entry || typeof entry.value !== 'string' || entry.value === '') return;
    if (allowedLicenses.length === 0 || allowedLicenses.includes(entry.value)) return;
    report({
      at: entrySpan(entry),
      message: `The licence "${entry.value}" is not among those allowed here: ${allowedLicenses.join(', ')}.`,
    });
  },
});
