import { isSold, opening } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-odoo-file-app',
  aliases: ['C8118'],
  severity: 'low',
  category: 'maintainability',
  profile: 'apps',
  summary: 'A file that a module for sale must have is missing',
  why: 'The page of a module in the app store is its static/description/index.html. Without it buyers see nothing but the name.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest',
  bad: { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "price": 10}\n' },
  good: [
    {
      '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "price": 10}\n',
      'static/description/index.html': '<p>A</p>\n',
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1"}\n' },
  ],
  manifest(manifest, { module: { files }, settings, report }) {
    if (!isSold(manifest)) return;
    for (const file of settings.requiredAppFiles ?? ['static/description/index.html']) {
      if (!files.includes(file)) {
        report({ at: opening(manifest), message: `The module has a price and no ${file}. Add it.` });
      }
    }
  },
});
