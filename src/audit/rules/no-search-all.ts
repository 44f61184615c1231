import { parts } from '../../source/python/literal.ts';
import type { PyNode } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy, innermostFunction } from '../python/names.ts';
import { recordsOf, scopeFlow } from '../python/orm.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'no-search-all',
  aliases: ['W8163'],
  severity: 'medium',
  category: 'performance',
  summary: 'A search without condition and limit reads the whole table',
  why: 'It is quick with the ten records of a test and reads a million of them into memory on a live database, where the request times out.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.search',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_all(self):
            return self.env["res.partner"].search([])
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_all(self):
            domain = []
            return self.search_read(domain, ["name"], order="name")
    `,
  ],
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_some(self, options, given=()):
            self.search([], limit=80)
            self.search([], 0, 80)
            self.search([], **options)
            self.search([("active", "=", False)])
            self.search(given)
            domain = []
            domain.append(("active", "=", False))
            self.search(domain)
            other = []
            other += [("active", "=", False)]
            self.search(other)
            third = []
            if given:
                third = [("id", "in", given)]
            self.search(third)
            return self.search_count([])
  `,
  calls: ['search', 'search_read'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if ((called?.name !== 'search' && called?.name !== 'search_read') || !called.object) return;
      if (context.klass?.kind === undefined || context.functionNode !== innermostFunction(context.ancestors))
        return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      if (spread || keywords.has('limit') || keywords.has('count')) return;
      // The limit is the third of search(), and the fourth of search_read().
      if (positional.length >= (called.name === 'search' ? 3 : 4)) return;
      const domain = keywords.get('domain') ?? positional[0];
      if (!domain || !isEmpty(domain, context, 3)) return;
      const model = recordsOf(called.object, context)?.model;
      context.report({
        at: node,
        severity: model !== undefined && SMALL.test(model) ? 'low' : undefined,
        message: `${called.name}() without a condition and a limit reads the whole table: give a domain or a limit, or count and group in the database.`,
      });
    },
  },
});

/** Tables that somebody has set up by hand: all of them is what a loop over companies or languages wants. */
const SMALL = /^(res\.(company|lang|currency)|website|mail\.alias\.domain|stock\.warehouse|ir\.mail_server)$/;

/** `[]`, or a name that has never been anything else. */
function isEmpty(node: PyNode, context: PythonContext, depth: number): boolean {
  if (node.type === 'list') return parts(node).length === 0;
  if (node.type !== 'identifier' || depth === 0) return false;
  const name = context.slice(node);
  const flow = scopeFlow(context);
  const bound = flow.reaching(name, node.start);
  if (bound.length === 0) return false;
  if (!bound.every(({ how, value }) => how === 'value' && value && isEmpty(value, context, depth - 1)))
    return false;
  return !flow.calls.some((call) => {
    const called = calledBy(call, context);
    return called?.path?.startsWith(`${name}.`) && /^(append|extend|insert)$/.test(called.name);
  });
}
