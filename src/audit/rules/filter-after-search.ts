import { parts } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isQuery } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'filter-after-search',
  aliases: ['PER010'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'Records are searched and then filtered by a stored field',
  why: 'The database finds and sends records that Python throws away, after it read the field for each of them. As a term of the domain the condition costs nothing and can use an index.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def companies(self):
            return self.env["res.partner"].search([("ref", "!=", False)]).filtered("is_company")
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def in_be(self):
            return self.search([("ref", "!=", False)]).filtered(lambda p: p.city == "Gent")
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def companies(self):
            return self.env["res.partner"].search([("ref", "!=", False), ("is_company", "=", True)])
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_good = fields.Boolean(compute="_compute_is_good")

        def good(self):
            return self.search([("ref", "!=", False)]).filtered("is_good")

        def _compute_is_good(self):
            self.is_good = True

        def named(self, other):
            return self.search([("ref", "!=", False)]).filtered(lambda p: p.name.startswith(other))
    `,
  ],
  calls: ['filtered'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'filtered' || called.object?.type !== 'call') return;
      if (isRarelyRun(context.file.source.path)) return;
      const search = calledBy(called.object, context);
      if (search?.name !== 'search' || !search.object || !isQuery(called.object, search, context)) return;
      const [condition] = argumentsOfCall(node, context).positional;
      if (!condition || argumentsOfCall(called.object, context).keywords.has('limit')) return;
      const model = recordsOf(search.object, context)?.model;
      const name = fieldOf(condition, (part) => context.slice(part));
      if (model === undefined || name === undefined || !context.model(model).field(name)?.stored) return;
      context.report({
        at: { start: called.nameSpan.start, end: node.end },
        model,
        message: `${name} is stored: put the condition into the domain of the search, so that only those records are fetched.`,
      });
    },
  },
});

/** Field of `"field"`, `lambda r: r.field`, `lambda r: not r.field` or of a comparison of it with a literal. */
function fieldOf(
  condition: Parameters<typeof childOf>[0],
  slice: (node: Parameters<typeof childOf>[0]) => string,
): string | undefined {
  if (condition.type === 'string') return /^["'](\w+)["']$/.exec(slice(condition))?.[1];
  if (condition.type !== 'lambda') return undefined;
  const [parameters, body] = [childOf(condition, 'parameters'), childOf(condition, 'body')];
  const name = parameters && slice(parameters);
  if (!name || !body || !/^\w+$/.test(name)) return undefined;
  const simple = new RegExp(`^(?:not\\s+)?${name}\\.(\\w+)$`).exec(slice(body));
  if (simple) return simple[1];
  if (body.type !== 'comparison_operator') return undefined;
  const [left, right] = parts(body);
  if (!left || !right || !/^(string|integer|float|true|false|none)$/.test(right.type)) return undefined;
  return new RegExp(`^${name}\\.(\\w+)$`).exec(slice(left))?.[1];
}
