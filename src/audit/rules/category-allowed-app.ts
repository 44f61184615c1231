import { entrySpan, isSold } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const CATEGORIES = [
  'Accounting',
  'Discuss',
  'Document Management',
  'eCommerce',
  'Extra Tools',
  'Human Resources',
  'Industries',
  'Localization',
  'Manufacturing',
  'Marketing',
  'Point of Sale',
  'Productivity',
  'Project',
  'Purchases',
  'Sales',
  'Tutorial',
  'Warehouse',
  'Website',
];

export default defineRule({
  id: 'category-allowed-app',
  aliases: ['C8117'],
  severity: 'low',
  category: 'maintainability',
  profile: 'apps',
  summary: 'A module for sale is in a category that the app store does not have',
  why: 'The app store sorts what it sells into its own categories. A module in another one is hard to find there.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest',
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "price": 10, "category": "Uncategorized"}\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "price": 10, "category": "Sales"}\n',
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "category": "Own"}\n' },
  ],
  manifest(manifest, { settings, report }) {
    const entry = manifest.entries.get('category');
    if (!isSold(manifest) || !entry || typeof entry.value !== 'string' || entry.value === '') return;
    const allowed = settings.allowedAppCategories ?? CATEGORIES;
    if (allowed.includes(entry.value)) return;
    report({
      at: entrySpan(entry),
      message: `The app store has no category "${entry.value}": take one of ${allowed.join(', ')}.`,
    });
  },
});
