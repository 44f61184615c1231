import { defineRule } from '../rule.ts';

/** What may follow a backslash in a text; of bytes N, u and U have no meaning, which is no error there either. */
const ESCAPE = /\\(?:[\n\r\\'"abfnrtvxNuU0-7]|$)|\\([\s\S])/g;

export default defineRule({
  id: 'anomalous-backslash-in-string',
  aliases: ['W1401', 'W605'],
  severity: 'low',
  category: 'correctness',
  summary: 'A backslash in a text that begins no escape',
  why: 'Python keeps the backslash and warns from 3.12 on; a later Python refuses the file. Mostly it is a regular expression that should be a raw string.',
  link: 'https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences',
  bad: `
    import re

    NUMBER = re.compile("\\d+")
  `,
  good: `
    import re

    NUMBER = re.compile(r"\\d+")
    LINE = "a\\n\\tb \\\\d \\x41 \\u00e9 \\'" + rb"\\d".decode()
    LONG = "a \\
    b"
  `,
  python: {
    string(node, context) {
      if (!context.slice(node).includes('\\')) return;
      const [start] = node.children;
      if (start?.type !== 'string_start' || /r/i.test(context.slice(start))) return;
      const { text } = context;
      for (const part of node.children) {
        if (part.type !== 'string_content') continue;
        const content = text.slice(part.start, part.end);
        if (!content.includes('\\')) continue;
        for (const match of content.matchAll(ESCAPE)) {
          if (match[1] === undefined) continue;
          const plain =
            /^[fFbB]?["']/.test(context.slice(start)) &&
            !/\\[\n\\'"abfnrtvxNuU0-7]/.test(text.slice(node.start, node.end));
          context.report({
            at: { start: part.start + match.index, end: part.start + match.index + 2 },
            message: `\\${match[1]} is no escape of Python: write \\\\${match[1]}, or a raw string, r"...".`,
            fix: plain
              ? {
                  title: 'Make it a raw string',
                  safe: true,
                  edits: [{ start: node.start, end: node.start, text: 'r' }],
                }
              : undefined,
          });
          return;
        }
      }
    },
  },
});
