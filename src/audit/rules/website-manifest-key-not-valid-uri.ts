import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const ADDRESS = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;

export default defineRule({
  id: 'website-manifest-key-not-valid-uri',
  aliases: ['W8114'],
  severity: 'low',
  category: 'maintainability',
  summary: '"website" in the manifest is no address of a page',
  why: 'The list of apps makes a link of it. Without https:// in front, or with two addresses in it, the link goes nowhere.',
  link: MANIFEST_GUIDE,
  bad: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "website": "www.example.com"}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "website": "https://a.com,https://b.com"}\n',
    },
  ],
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "website": "https://github.com/a/b?c=1,2#d"}\n',
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3"}\n' },
  ],
  manifest({ entries }, { report }) {
    const entry = entries.get('website');
    if (!entry || typeof entry.value !== 'string' || entry.value === '' || ADDRESS.test(entry.value)) return;
    const bare = /^[\w.-]+\.[a-z]{2,}(\/\S*)?$/i.test(entry.value);
    report({
      at: entrySpan(entry),
      message: `"${entry.value}" is not the address of one page${bare ? `: write https://${entry.value}` : ', such as https://example.com'}.`,
    });
  },
});
