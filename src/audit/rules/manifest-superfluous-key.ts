import type { ManifestEntry } from '../../source/types.ts';
import { entrySpan, MANIFEST_GUIDE, removeEntry } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

/** Keys that are True where they are missing. */
const TRUE = ['installable', 'active'];
/** Of these the default is something, so nothing is no default. An empty `auto_install` always installs. */
const OTHER_DEFAULTS = new Set(['sequence', 'license', 'category']);
/** Keys that Odoo reads, and for which it takes this where the key is missing. */
const SAFE =
  /^(data|demo|qweb|test|css|js|images|assets|depends|external_dependencies|application|auto_install|installable|summary|description|website|bootstrap|web|maintainers|countries|cloc_exclude|images_preview_theme|configurator_snippets)$/;

export default defineRule({
  id: 'manifest-superfluous-key',
  aliases: ['C8116'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'A manifest key that says what holds without it',
  why: 'A manifest is easier to read when it only says what is special of its module. Odoo takes an empty list, an empty text and False for every key that is missing, and True for "installable".',
  link: MANIFEST_GUIDE,
  bad: [
    {
      '__manifest__.py': `
        {
            "name": "A",
            "version": "18.0.1.0.0",
            "license": "LGPL-3",
            "data": [],
            "demo": [], "test": [],  # nothing
            "installable": True,
            "application": False,
            "auto_install": False
        }
      `,
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "qweb": []}\n' },
  ],
  good: [
    {
      '__manifest__.py': `
        {
            "name": "A",
            "version": "18.0.1.0.0",
            "license": "LGPL-3",
            "data": ["views/a.xml"],
            "installable": False,
            "application": True,
            "auto_install": True,
            "sequence": 0,
        }
      `,
      'views/a.xml': '<odoo/>\n',
    },
    {
      // Installs with the database itself, which no auto_install does not.
      '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "auto_install": []}\n',
    },
  ],
  manifest(manifest, { settings, report }) {
    for (const entry of manifest.entries.values()) {
      if (!isDefault(entry, manifest.source.text, settings.manifestKeysValuesTrue ?? TRUE)) continue;
      report({
        at: entrySpan(entry),
        message: `"${entry.key}" is what Odoo takes without it: leave it out.`,
        fix: SAFE.test(entry.key) ? removeEntry(manifest, entry) : undefined,
      });
    }
  },
});

function isDefault({ key, node, value }: ManifestEntry, text: string, isTrue: readonly string[]): boolean {
  if (isTrue.includes(key)) return value === true;
  if (OTHER_DEFAULTS.has(key)) return value === '' && key === 'license';
  if (key === 'auto_install') return value === false;
  if (Array.isArray(value)) return value.length === 0;
  if (value !== null && typeof value === 'object') return Object.keys(value).length === 0;
  // `set()` is the one call that a manifest may have.
  if (value === undefined) return text.slice(node.start, node.end) === 'set()';
  return !value;
}
