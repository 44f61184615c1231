import { childOf } from '../../source/python/node.ts';
import { loopsAround } from '../python/loops.ts';
import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'list-changed-while-iterating',
  aliases: ['COR072C', 'modified-iterating-list', 'W4701', 'B909'],
  severity: 'high',
  category: 'correctness',
  summary: 'A list loses elements while a loop goes over it',
  why: 'After a removal the next element moves into the place that the loop has just left, so every second one is skipped.',
  link: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/warning/modified-iterating-list.html',
  bad: `
    def clean(self, rows):
        for row in rows:
            if not row:
                rows.remove(row)
        return rows
  `,
  good: [
    `
    def clean(self, rows):
        for row in list(rows):
            if not row:
                rows.remove(row)
        return rows
    `,
    `
    def clean(self, rows, others):
        for row in rows:
            if not row:
                rows.remove(row)
                break
            others.remove(row)
        return rows
    `,
    `
    def first(self, rows):
        for row in rows:
            if not row:
                rows.pop(0)
                return rows
    `,
  ],
  calls: ['remove', 'pop'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.object?.type !== 'identifier' || !/^(remove|pop)$/.test(called.name)) return;
      const name = context.slice(called.object);
      const loop = loopsAround(node, context.ancestors, context.text).find(
        (each) =>
          each.kind === 'for' && each.over?.type === 'identifier' && context.slice(each.over) === name,
      );
      const body = loop && childOf(loop.node, 'body');
      if (!loop || !body || !context.functionNode) return;
      // The loop is left right after it.
      const rest = context.text.slice(node.end, body.end).split('\n').slice(1, 3).join('\n');
      if (
        /^\s*(break|return|raise)\b/.test(rest) ||
        context.ancestors.some(({ type, start }) => type === 'return_statement' && start > loop.node.start)
      )
        return;
      // An XML element knows what comes next before it hands out a child.
      if (/node|elem|element|tree|root|arch|xml|parent|etree/i.test(name)) return;
      if (/\b(break|return)\b/.test(context.text.slice(node.end, body.end))) return;
      // A name that stands for something else inside the loop.
      if (new RegExp(`\\b${name}\\s*=[^=]`).test(context.slice(body))) return;
      // Dictionaries raise; what is popped by key is one.
      if (called.name === 'pop' && !/\.pop\(\s*(-?\d+)?\s*\)/.test(context.slice(node))) return;
      context.report({
        at: node,
        message: `${name} loses an element while the loop goes over it, so the next one is skipped. Go over list(${name}), or build a new list.`,
      });
    },
  },
});
