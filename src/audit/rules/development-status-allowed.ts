import { entrySpan, OCA_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const STATUSES = ['Alpha', 'Beta', 'Production/Stable', 'Mature'];

export default defineRule({
  id: 'development-status-allowed',
  aliases: ['C8111'],
  severity: 'low',
  category: 'maintainability',
  summary: 'A development status that nobody knows',
  why: 'Tools read the status to tell users how ripe a module is, and to refuse a module that depends on a less ripe one. A name that is not on their list counts as none.',
  link: OCA_GUIDE,
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "development_status": "Done"}\n',
  },
  good: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "development_status": "Beta"}\n',
  },
  manifest({ entries }, { settings, report }) {
    const entry = entries.get('development_status');
    if (!entry || typeof entry.value !== 'string' || entry.value === '') return;
    const allowed = settings.allowedDevelopmentStatuses ?? STATUSES;
    if (allowed.includes(entry.value)) return;
    report({
      at: entrySpan(entry),
      message: `The development status "${entry.value}" is not one of ${allowed.join(', ')}.`,
    });
  },
});
