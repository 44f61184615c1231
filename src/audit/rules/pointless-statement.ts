import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'pointless-statement',
  aliases: ['W0104', 'B015', 'pointless-comparison'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A comparison of which nothing is done with the result',
  why: 'Mostly one = was meant, or an assert: the value is not set, the check checks nothing.',
  link: 'https://docs.astral.sh/ruff/rules/useless-comparison/',
  bad: `
    def close(self):
        self.state == "done"
  `,
  good: `
    def close(self):
        self.state = "done"
        self.state
        assert self.state == "done"
        return self.state == "done" or self.name != "A"
  `,
  python: {
    expression_statement(node, context) {
      const [only, ...more] = node.children;
      if (only?.type !== 'comparison_operator' || more.length > 0) return;
      if (context.embedded) return;
      const equal = /[^=!<>]==[^=]/.test(context.slice(only));
      const meant = isTestFile(context.file.source.path)
        ? 'assert in front'
        : equal
          ? 'one = to assign'
          : 'what is to follow from it';
      context.report({
        at: only,
        message: `Nothing is done with the result of "${context.slice(only).split('\n', 1)[0]?.slice(0, 60)}": write ${meant}, or leave it out.`,
      });
    },
  },
});
