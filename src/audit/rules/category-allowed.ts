import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'category-allowed',
  aliases: ['C8114'],
  severity: 'low',
  category: 'maintainability',
  profile: 'apps',
  summary: 'A category that is not among those that the project allows',
  why: 'A category with a name of its own makes a new group in the list of apps and in the rights of users. The project lists those that it wants; Odoo itself takes any.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py': `{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "category": "Sales/", }\n`,
  },
  good: [
    {
      '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "category": "Sales"}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "category": "Sales/Point of Sale"}\n',
    },
  ],
  manifest({ entries }, { settings, report }) {
    const entry = entries.get('category');
    if (!entry || typeof entry.value !== 'string' || entry.value === '') return;
    const allowed = settings.allowedCategories ?? [];
    if (allowed.length > 0 && !allowed.includes(entry.value)) {
      const message = `The category "${entry.value}" is not one of ${allowed.join(', ')}.`;
      report({ at: entrySpan(entry), message });
    } else if (entry.value.split('/').some((part) => part.trim() === '')) {
      const message = `The category "${entry.value}" has a part without a name, which becomes a group of its own.`;
      report({ at: entrySpan(entry), message });
    }
  },
});
