import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'duplicate-key',
  aliases: ['W0109', 'F601'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A dictionary has the same key twice',
  why: 'The last value wins, and the other one might as well not be there: a field keeps its old value, or a case is never handled.',
  link: 'https://docs.python.org/3/reference/expressions.html#dictionary-displays',
  bad: `
    def values(self):
        return {"name": "A", "active": True, "name": "B"}
  `,
  good: `
    def values(self, more, key):
        return {"name": "A", "Name": "B", 1: "C", "1": "D", key: 1, **more, **{"name": "E"}}
  `,
  python: {
    dictionary(node, context) {
      const seen = new Map<string, string>();
      for (const pair of parts(node)) {
        const key = pair.type === 'pair' ? childOf(pair, 'key') : undefined;
        // What is spread in between may be written over on purpose.
        if (!key) seen.clear();
        const value = key && /^(string|integer)$/.test(key.type) ? literalOf(key, context.text) : undefined;
        if (!key || value === undefined) continue;
        const id = `${typeof value} ${String(value)}`;
        const before = seen.get(id);
        seen.set(id, context.slice(pair));
        if (before === undefined) continue;
        context.report({
          at: pair,
          severity: before === context.slice(pair) ? 'low' : 'medium',
          message: `The key ${context.slice(key)} is in the dictionary already: the value before is lost. Keep one of them.`,
        });
      }
    },
  },
});
