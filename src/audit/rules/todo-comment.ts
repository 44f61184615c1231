import { commentsOf } from '../python/comments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'todo-comment',
  aliases: ['MNT020', 'W0511', 'fixme', 'FIX001', 'TD001'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'TODO, FIXME or XXX in a comment',
  why: 'What is left to do is seen by nobody in a comment. In the list of issues, with the link in the code, it is.',
  link: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/warning/fixme.html',
  bad: `
    def total(self):
        # TODO: round
        return 1
  `,
  good: [
    `
    def total(self):
        # The number of things to do
        return 1
    `,
    `
    TEXT = "# TODO: x"
    `,
  ],
  python: {
    module(node, context) {
      if (!/\b(TODO|FIXME|XXX)\b/.test(context.text)) return;
      for (const inner of commentsOf(node)) {
        const found = /^#+\s*(TODO|FIXME|XXX)\b[:\s]*(.*)/.exec(context.slice(inner));
        if (!found) continue;
        context.report({
          at: inner,
          message: `${found[1]} is left: ${found[2]?.trim().slice(0, 80) || 'nobody knows what'}.`,
        });
      }
    },
  },
});
