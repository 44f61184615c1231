import { repeatedBy } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'browse-in-loop',
  aliases: ['PER005'],
  severity: 'medium',
  confidence: 'likely',
  category: 'performance',
  summary: 'browse() of one id after the other, which keeps Odoo from reading ahead',
  why: 'Records that come from one browse() are read together: the first field that is asked for is fetched for all of them. Records that are browsed one by one know nothing of each other, so each costs its own query.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#prefetch',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self, ids):
            result = []
            for partner_id in ids:
                result.append(self.browse(partner_id).name)
            return result
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self, ids):
            return [partner.name for partner in self.browse(ids)]
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self, groups, rows):
            for partner_ids in groups:
                self.browse(partner_ids).write({"active": True})
            for company_id in (1, 2):
                self.env["res.company"].browse(company_id)
            for row in rows:
                self.browse(row["ids"])
    `,
  ],
  calls: ['browse'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'browse' || !called.object) return;
      const [id] = argumentsOfCall(node, context).positional;
      // One id that is the turn's own element; what is looked up in a row may be a list.
      if (id?.type !== 'identifier') return;
      const repeated = repeatedBy(node, context);
      if (!repeated || repeated.occasional) return;
      const { loop } = repeated;
      const name = context.slice(id);
      if (!isElement(name, loop.node, context.text) || /s$/.test(name)) return;
      const records = recordsOf(called.object, context);
      if (!records) return;
      context.report({
        at: node,
        model: records.model,
        message: `browse(${name}) makes records that are not read together. Browse all ids at once, before the loop, and go over the records.`,
      });
    },
  },
});

/** `for x in ids` binds the name alone. */
function isElement(
  name: string,
  loop: { readonly start: number; readonly end: number },
  text: string,
): boolean {
  return new RegExp(`\\bfor\\s+${name}\\s+in\\b`).test(text.slice(loop.start, loop.end));
}
