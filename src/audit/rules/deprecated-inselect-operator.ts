import { literalOf } from '../../source/python/literal.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deprecated-inselect-operator',
  aliases: ['E8149'],
  severity: 'medium',
  category: 'migration',
  from: '18.0',
  summary: 'The domain operator inselect, which is gone',
  why: 'Since 18.0 a domain with inselect raises an error when it is searched. The operator "in" takes a query or an SQL object instead.',
  link: 'https://github.com/odoo/odoo/pull/171371',
  bad: `
    def find(self, query, params):
        return self.search([("id", "inselect", (query, params))])
  `,
  good: `
    def find(self, query):
        """Finds, formerly by inselect."""
        return self.search([("id", "in", query), ("name", "=", "no inselect")])
  `,
  python: {
    string(node, context) {
      // The shortest and the longest way to write it.
      const length = node.end - node.start;
      if (length < 10 || length > 20) return;
      const value = literalOf(node, context.text);
      if (typeof value !== 'string' || !/^(not )?inselect$/i.test(value)) return;
      const instead = value.toLowerCase().startsWith('not') ? 'not in' : 'in';
      context.report({
        at: node,
        message: `"${value}" is no operator of a domain any more: write "${instead}" with an SQL object or a query.`,
      });
    },
  },
});
