import { MANIFEST_GUIDE, opening } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-odoo-file',
  aliases: ['C8115'],
  severity: 'low',
  category: 'maintainability',
  profile: 'strict',
  summary: 'A file that the project asks every module for is missing',
  why: 'A project can list files that each of its modules must have. Where it lists none, an icon is asked for: the list of apps shows a blank one without.',
  link: MANIFEST_GUIDE,
  bad: { 'models/example.py': 'x = 1\n' },
  good: { 'static/description/icon.png': '', 'models/example.py': 'x = 1\n' },
  manifest(manifest, { module: { files }, settings, report }) {
    if (!manifest.root) return;
    for (const file of settings.requiredFiles ?? ['static/description/icon.png']) {
      if (!files.includes(file)) {
        report({ at: opening(manifest), message: `The module has no ${file}. Add it.` });
      }
    }
  },
});
