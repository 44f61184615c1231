import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const ADDRESS = /^[\w.%+-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]+$/i;

export default defineRule({
  id: 'invalid-email',
  aliases: ['R8181'],
  severity: 'low',
  category: 'maintainability',
  summary: '"support" in the manifest is no e-mail address',
  why: 'Whoever needs help with the module writes to this address: the app store links it, and a text around it or a second address makes the link fail.',
  link: MANIFEST_GUIDE,
  bad: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "support": "example.com"}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "support": "a@b.com, c@d.com"}\n',
    },
  ],
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "support": "a.b+c@mail.example.com"}\n',
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3"}\n' },
  ],
  manifest({ entries }, { report }) {
    const entry = entries.get('support');
    if (!entry || typeof entry.value !== 'string' || entry.value === '' || ADDRESS.test(entry.value)) return;
    report({
      at: entrySpan(entry),
      message: `"${entry.value}" is no e-mail address: write one alone, such as support@example.com.`,
    });
  },
});
