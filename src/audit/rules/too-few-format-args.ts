import { parts } from '../../source/python/literal.ts';
import { printfFormat } from '../python/printf.ts';
import { formattingOf, termText } from '../python/translation.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'too-few-format-args',
  aliases: ['E1306', 'E1305', 'too-many-format-args', 'F507'],
  severity: 'high',
  category: 'correctness',
  summary: 'A % format has another number of placeholders than it gets values',
  why: 'Python raises TypeError whenever the line runs: mostly in a message of an error, so that the error itself is never seen.',
  link: 'https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting',
  bad: [
    `
    def label(a):
        return "%s of %s" % (a,)
    `,
    `
    def label(a, b):
        return "%s is 100%%" % (a, b)
    `,
  ],
  good: `
    def label(a, b, values, pair):
        first = "%s of %s" % (a, b) + "%d%%" % a + "%(a)s" % {"a": 1}
        second = "%*d" % (5, a) + "%s %s" % pair + "%s %s" % (*values, a)
        return first, second, "100 % of " % values, "%s" % ((a, b),)
  `,
  python: {
    binary_operator(node, context) {
      const formatting = formattingOf(node, context);
      if (formatting?.style !== 'printf' || formatting.right.type !== 'tuple') return;
      const text = termText(formatting.left, context);
      const values = parts(formatting.right);
      if (text === undefined || values.some(({ type }) => /splat/.test(type))) return;
      const { positional, names, fault } = printfFormat(text);
      if (fault || names.size > 0 || positional === values.length) return;
      context.report({
        at: node,
        message: `The text has ${positional} placeholders and gets ${values.length} values, which raises TypeError: make them the same.`,
      });
    },
  },
});
