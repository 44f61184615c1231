import { parts } from '../../source/python/literal.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unreachable',
  aliases: ['COR080B', 'W0101', 'unreachable-code'],
  severity: 'medium',
  category: 'correctness',
  summary: 'Code behind a return, raise, break or continue',
  why: 'It never runs. Either it is a leftover, or a line above it was indented one step too little and the rest of the method is cut off.',
  link: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/warning/unreachable.html',
  bad: `
    def total(self):
        return 1
        self.done = True
  `,
  good: [
    `
    def total(self):
        if self:
            return 1
        self.done = True
        raise ValueError("x")
    `,
    `
    def total(self):
        return
        yield


    def nothing():
        raise NotImplementedError
        # said in a comment
    `,
  ],
  python: {
    block(node, context) {
      const statements = parts(node);
      const last = statements.findIndex(({ type }) => /^(return|raise|break|continue)_statement$/.test(type));
      const next = last === -1 ? undefined : statements[last + 1];
      if (!next) return;
      // An empty generator has a yield that never runs.
      if (/^\s*yield\b/.test(context.slice(next))) return;
      const word = statements[last]?.type.replace('_statement', '') ?? '';
      context.report({
        at: next,
        message: `This never runs: the ${word} before it leaves the block. Remove it, or mend the indentation.`,
      });
    },
  },
});
