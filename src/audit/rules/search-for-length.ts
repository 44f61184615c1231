import { isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isQuery } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'search-for-length',
  aliases: ['PER008'],
  severity: 'medium',
  category: 'performance',
  summary: 'len() of a search instead of search_count()',
  why: 'The search brings the id of every record from the database to Python only for them to be counted. search_count() lets PostgreSQL count and brings one number.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.search_count',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self):
            return len(self.search([("ref", "!=", False)]))
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
    import re

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self, names):
            partners = self.search([("ref", "!=", False)])
            return len(partners), partners.mapped("name"), len(re.search("a", names).groups())
    `,
  ],
  calls: ['len'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      // What is typed into a server action is for a few records.
      if (context.embedded || called?.path !== 'len') return;
      if (isRarelyRun(context.file.source.path)) return;
      const [search] = argumentsOfCall(node, context).positional;
      const inner = search && calledBy(search, context);
      if (inner?.name !== 'search' || !inner.object || !search || !isQuery(search, inner, context)) return;
      const { positional, keywords, spread } = argumentsOfCall(search, context);
      const plain = !spread && positional.length === 1 && keywords.size === 0;
      context.report({
        at: node,
        model: recordsOf(inner.object, context)?.model,
        message: 'len(...search(...)) fetches the id of every record to count them: write search_count(...).',
        fix: plain
          ? {
              title: 'Count in the database',
              safe: true,
              edits: [
                { start: node.start, end: search.start, text: '' },
                { ...inner.nameSpan, text: 'search_count' },
                { start: search.end, end: node.end, text: '' },
              ],
            }
          : undefined,
      });
    },
  },
});
