import { childOf } from '../../source/python/node.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { mentions } from '../python/loops.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'environment-in-loop',
  aliases: ['PER006'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'sudo(), with_context() and the like on each record of a loop',
  why: 'Every call makes another recordset, and with another context, user or company another environment. The loop pays for it in each turn; called on the recordset that the loop goes over, it is paid once.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#prefetch',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self):
            result = []
            for partner in self:
                result.append(partner.with_context(lang="en_US").name)
                result.append(partner.with_context(lang="en_US").city)
            return result
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self):
            return [partner.name for partner in self.with_context(lang="en_US")]

        def in_their_language(self):
            return [partner.with_context(lang=partner.lang).name for partner in self]

        def in_their_company(self):
            for partner in self:
                partner.with_company(partner.company_id).color = 1
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def once(self):
            for partner in self:
                partner.name = partner.name.strip()
                partner.sudo().color = 1
    `,
  ],
  calls: ['with_context', 'with_user', 'with_company', 'with_env'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(with_context|with_user|with_company|with_env)$/.test(called.name)) return;
      if (called.object.type !== 'identifier') return;
      const repeated = repeatedBy(node, context);
      if (!repeated?.varies || repeated.loop.kind !== 'for') return;
      const { loop } = repeated;
      const left = childOf(loop.node, 'left');
      if (!left || context.slice(left) !== context.slice(called.object)) return;
      const given = childOf(node, 'arguments');
      if (!given || mentions(given, loop.targets, context.text)) return;
      // Once in the loop may be what is meant: for one call that needs it.
      const source = context.slice(node);
      const body = context.slice(loop.node);
      if (body.split(source).length < 3 || body.indexOf(source) + loop.node.start !== node.start) return;
      if (!loop.over || !recordsOf(loop.over, context)) return;
      context.report({
        at: node,
        message: `${source.length > 60 ? `${called.name}(...)` : source} is the same several times in each turn. Go over the recordset with it applied, or keep the result in a name.`,
      });
    },
  },
});
