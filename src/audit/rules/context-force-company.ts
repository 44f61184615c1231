import { isRarelyRun } from '../performance/repeated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'context-force-company',
  aliases: ['COR068'],
  severity: 'high',
  category: 'correctness',
  summary: 'with_context(force_company=...), which does nothing since 14.0',
  why: 'Until 13.0 the key chose the company of property fields. Since 14.0 nothing reads it: accounts, prices and other company-dependent values come from the current company, silently the wrong one. with_company() is what chooses it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.with_company',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def account(self, company):
            return self.with_context(force_company=company.id).property_account_receivable_id
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def account(self, company):
            return self.with_company(company).property_account_receivable_id
    `,
    `
    def run(force_company=None):
        return {"force_company": force_company}


    run(force_company=1)
    `,
  ],
  python: {
    keyword_argument(node, context) {
      const [name, value] = node.children;
      if (!name || !value || context.slice(name) !== 'force_company') return;
      const call = context.ancestors.at(-2);
      const called = call?.type === 'call' ? call.children[0] : undefined;
      if (!called || !/\.with_context$/.test(context.slice(called))) return;
      context.report({
        at: node,
        severity: isRarelyRun(context.file.source.path) ? 'low' : undefined,
        message:
          'Nothing reads force_company since 14.0: values of the current company are used. Write with_company(...) instead of with_context(force_company=...).',
      });
    },
  },
});
