import { entrySpan, OCA_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-maintainers-list',
  aliases: ['E8104'],
  severity: 'medium',
  category: 'correctness',
  summary: 'The maintainers are no list of texts',
  why: 'Tools that tell maintainers of changes and make the README go through the list one by one: a text is read letter by letter.',
  link: OCA_GUIDE,
  bad: {
    '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "maintainers": "one"}\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "maintainers": ["one", "two"]}\n',
    },
    { '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "maintainers": []}\n' },
  ],
  manifest({ entries, source: { text } }, { report }) {
    const entry = entries.get('maintainers');
    if (!entry || entry.value === undefined) return;
    const { value } = entry;
    if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return;
    report({
      at: entrySpan(entry),
      message: '"maintainers" should be a list of user names, such as ["one", "two"].',
      fix:
        typeof value === 'string' && value !== '' && !value.includes(',')
          ? {
              title: 'Make it a list',
              safe: true,
              edits: [
                { start: entry.start, end: entry.end, text: `[${text.slice(entry.start, entry.end)}]` },
              ],
            }
          : undefined,
    });
  },
});
