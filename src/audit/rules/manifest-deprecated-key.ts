import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-deprecated-key',
  aliases: ['C8103'],
  severity: 'low',
  category: 'maintainability',
  profile: 'oca',
  summary: 'A manifest key that is no longer to be used',
  why: 'What a long description says belongs into README.rst, where people, package indexes and Odoo itself read it: the text in the manifest is only looked at where there is no README.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "description": "What it does."}\n',
  },
  good: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "summary": "What it does."}\n',
  },
  manifest({ entries }, { settings, report }) {
    for (const key of settings.deprecatedKeys ?? ['description']) {
      const entry = entries.get(key);
      if (!entry) continue;
      const instead = key === 'description' ? ': put the text into README.rst' : '';
      report({ at: entrySpan(entry), message: `"${key}" is no longer to be used in a manifest${instead}.` });
    }
  },
});
