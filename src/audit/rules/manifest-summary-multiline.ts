import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-summary-multiline',
  aliases: ['C8120'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'The summary has more than one line',
  why: 'The summary is the line below the name in the list of apps. Line breaks are shown as blanks there, and cut the text in other lists.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "summary": """One\nTwo"""}\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "summary": "One "\n  "line"}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "summary": "\\n One\\n"}\n',
    },
  ],
  manifest({ entries }, { report }) {
    const entry = entries.get('summary');
    if (!entry || typeof entry.value !== 'string' || !entry.value.trim().includes('\n')) return;
    report({
      at: entrySpan(entry),
      message: 'The summary has several lines: say it in one, and put the rest into README.rst.',
    });
  },
});
