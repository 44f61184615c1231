import { lacking, MANIFEST_GUIDE, opening } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-required-key',
  aliases: ['C8102'],
  severity: 'low',
  category: 'maintainability',
  summary: 'A key that a manifest must have is missing',
  why: 'Without a licence Odoo assumes LGPL-3 and warns at every start; whoever reads the module does not know what they may do with it. A project can ask for more keys.',
  link: MANIFEST_GUIDE,
  bad: { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0"}\n' },
  good: { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3"}\n' },
  manifest(manifest, { settings, report }) {
    for (const key of lacking(manifest, settings.requiredKeys ?? ['license'])) {
      const why = key === 'license' ? ': Odoo takes it for LGPL-3 and warns at every start' : '';
      report({ at: opening(manifest), message: `The manifest has no "${key}"${why}. Add it.` });
    }
  },
});
