import { argumentsOfCall, calledBy } from '../python/names.ts';
import { isQuery } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'search-count-keyword',
  aliases: ['PER008D'],
  severity: 'high',
  category: 'correctness',
  from: '17.0',
  summary: 'search(count=True), which search() no longer takes',
  why: 'search() lost its parameter count with 17.0: the call raises a TypeError. search_count() is the method that counts, in every series.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self):
            return self.search([("ref", "!=", False)], count=True)
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self):
            return self.search_count([("ref", "!=", False)])
    `,
    `
    def find(server, domain):
        return server.execute("search", domain, count=True)
    `,
  ],
  calls: ['search'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'search' || !called.object) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const count = keywords.get('count');
      if (!count || !isQuery(node, called, context)) return;
      const plain =
        context.slice(count) === 'True' && keywords.size === 1 && positional.length === 1 && !spread;
      const [domain] = positional;
      context.report({
        at: node,
        message: 'search() takes no count any more and raises a TypeError: write search_count(domain).',
        fix:
          plain && domain
            ? {
                title: 'Call search_count()',
                safe: true,
                edits: [
                  { ...called.nameSpan, text: 'search_count' },
                  { start: domain.end, end: count.end, text: '' },
                ],
              }
            : undefined,
      });
    },
  },
});
