import { lineStart } from '../../source/edit/edit.ts';
import type { PyNode } from '../../source/python/node.ts';
import { commentsOf } from '../python/comments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'commented-out-code',
  aliases: ['MNT020B', 'ERA001'],
  severity: 'info',
  confidence: 'likely',
  category: 'maintainability',
  cosmetic: true,
  summary: 'Several lines of code that a comment has switched off',
  why: 'Nobody knows whether it was meant to come back, and it is no longer changed along with what is around it. The history of the file keeps it for whoever needs it.',
  link: 'https://docs.astral.sh/ruff/rules/commented-out-code/',
  bad: `
    def total(self):
        # for line in self.line_ids:
        #     total += line.price
        # return total
        return 1
  `,
  good: [
    `
    def total(self):
        # Adds the lines up, and rounds: for each line
        # the price (see the field) is in the currency
        # of the order.
        return 1
    `,
    `
    # x = 1
    def total(self):
        return 1
    `,
  ],
  python: {
    module(node, context) {
      if (!/^\s*#\s*(def |return\b|for .*:\s*$|if .*:\s*$|\w[\w.]* = |self\.)/m.test(context.text)) return;
      let run: PyNode[] = [];
      const end = () => {
        const [first, last] = [run[0], run.at(-1)];
        const code = run.filter((comment) => CODE.test(context.slice(comment))).length;
        if (first && last && run.length >= 3 && code >= 3 && code / run.length > 0.6) {
          context.report({
            at: { start: first.start, end: last.end },
            message: `${run.length} lines of code are switched off by comments. Remove them; the history of the file keeps them.`,
          });
        }
        run = [];
      };
      for (const comment of commentsOf(node)) {
        const before = run.at(-1);
        if (before && !/^\n[ \t]*$/.test(context.text.slice(before.end, comment.start).replace('\r', '')))
          end();
        const line = lineStart(context.text, comment.start);
        if (/\S/.test(context.text.slice(line, comment.start))) end();
        else run.push(comment);
      }
      end();
    },
  },
});

/** A line that reads as Python and not as a sentence. */
const CODE =
  /^#\s*(def \w+\(.*|return\b.*|(for|if|elif|while|with|try|except)\b.*:|else:|[\w.]+(\[[^\]]*\])? ?[+-]?= ?\S.*|[\w.]+\(.*\)?,?|["'][\w.]+["']: .*|\(?["']\w+["'], ["'].*|[)\]}]+,?)\s*$/;
