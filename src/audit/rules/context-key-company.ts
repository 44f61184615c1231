import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'context-key-company',
  aliases: ['COR068B'],
  severity: 'low',
  category: 'correctness',
  from: '14.0',
  summary: 'with_context(company=...), a key that has a meaning of its own',
  why: '@api.depends_context("company") stands for the current company, whatever the context says: a value under the same key is not read there, and keeps the caches of computed fields apart for nothing. Newer series warn.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends_context',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def account(self, company):
            return self.with_context(company=company.id).name
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def account(self, company):
            return self.with_company(company).with_context(for_company=company.id).name
    `,
    `
    def run(records):
        records.compute(company=1)
    `,
  ],
  python: {
    keyword_argument(node, context) {
      const [name] = node.children;
      if (!name || context.slice(name) !== 'company') return;
      const called = context.ancestors.at(-2)?.children[0];
      if (!called || !/\.with_context$/.test(context.slice(called))) return;
      context.report({
        at: node,
        message:
          'The key company is taken: @api.depends_context("company") means the current company. Write with_company(...), or use another key.',
      });
    },
  },
});
