import { commentsOf } from '../python/comments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'noqa-without-code',
  aliases: ['MNT018', 'PGH004', 'blanket-noqa'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'A comment that silences every check of a line or a file',
  why: 'It was written for one message, and hides all that come later. With the name of the check it only hides that one, and says what it was for.',
  link: 'https://docs.astral.sh/ruff/rules/blanket-noqa/',
  bad: `
    import os  # noqa
  `,
  good: [
    `
    import os  # noqa: F401
    import sys  # pylint: disable=unused-import
    `,
    `
    text = "# noqa"
    # the word noqa in a sentence
    `,
  ],
  python: {
    module(node, context) {
      if (!/#\s*(flake8:\s*)?noqa\b|disable=all/i.test(context.text)) return;
      for (const inner of commentsOf(node)) {
        const comment = context.slice(inner);
        if (!/^#\s*(flake8:\s*|ruff:\s*)?noqa\s*($|#|-)|pylint:\s*(disable=all|skip-file)/i.test(comment))
          continue;
        context.report({
          at: inner,
          message: `${comment.trim()} hides every check. Name the one that is meant, such as "# noqa: F401".`,
        });
      }
    },
  },
});
