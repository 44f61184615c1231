import { isSold, lacking, opening } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const KEYS = ['currency', 'images', 'license', 'support'];

export default defineRule({
  id: 'manifest-required-key-app',
  aliases: ['C8119'],
  severity: 'low',
  category: 'maintainability',
  profile: 'apps',
  summary: 'A key that a module for sale must have is missing',
  why: 'The app store shows the price in a currency, the pictures, the licence and where a buyer gets help. It takes all of them from the manifest.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest',
  bad: { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "price": 10}\n' },
  good: [
    {
      '__manifest__.py': `
        {
            "name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "price": 10, "currency": "EUR",
            "images": ["static/description/banner.png"], "support": "help@example.com",
        }
      `,
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1"}\n' },
  ],
  manifest(manifest, { settings, report }) {
    if (!isSold(manifest)) return;
    // Another rule speaks of what every manifest needs.
    const always = settings.requiredKeys ?? ['license'];
    for (const key of lacking(manifest, settings.requiredAppKeys ?? KEYS)) {
      if (always.includes(key)) continue;
      report({ at: opening(manifest), message: `The module has a price and no "${key}". Add it.` });
    }
  },
});
