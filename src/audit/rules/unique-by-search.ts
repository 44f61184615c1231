import { parts } from '../../source/python/literal.ts';
import { childOf, walk } from '../../source/python/node.ts';
import { hasDecorator, isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { domainOf, isQuery } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unique-by-search',
  aliases: ['PER025B'],
  severity: 'low',
  confidence: 'likely',
  category: 'correctness',
  summary: 'A constraint that looks for duplicates by a search',
  why: 'Two transactions that run at the same time do not see what the other one has not committed, so both pass the check and the duplicate is there. A UNIQUE constraint of the table cannot be passed, and costs no query.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#sql-constraints',
  bad: `
    from odoo import api, models
    from odoo.exceptions import ValidationError


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("ref")
        def _check_ref(self):
            for partner in self:
                if self.search_count([("ref", "=", partner.ref), ("id", "!=", partner.id)]):
                    raise ValidationError("The reference is taken.")
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        _ref_uniq = models.Constraint("UNIQUE(ref)", "The reference is taken.")
    `,
    `
    from odoo import api, models
    from odoo.exceptions import ValidationError


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("date", "user_id")
        def _check_overlap(self):
            for partner in self:
                if self.search([("date", ">=", partner.date), ("id", "!=", partner.id)]):
                    raise ValidationError("They overlap.")
                if self.search([("ref", "=", partner.ref), ("parent_id.country_id", "=", partner.country_id.id), ("id", "!=", partner.id)]):
                    raise ValidationError("It is not the table's own.")
    `,
  ],
  calls: ['search', 'search_count'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^search(_count)?$/.test(called.name) || !hasDecorator(context, 'constrains'))
        return;
      if (!isQuery(node, called, context) || isRarelyRun(context.file.source.path)) return;
      const domain = domainOf(node, context);
      if (domain?.type !== 'list' || argumentsOfCall(node, context).spread) return;
      const terms = parts(domain).map((term) => context.slice(term).replaceAll(/\s+/g, ''));
      const own = terms.findIndex((term) => /^\(["']id["'],["'](!=|notin)["'],/.test(term));
      const others = terms.filter((_, i) => i !== own);
      if (own === -1 || others.length === 0 || others.length > 3) return;
      // Only `=` with a column of the same record can be a UNIQUE.
      const columns = others.map((term) => /^\(["'](\w+)["'],["']=["'],\w+\.(\w+)(\.id)?\)$/.exec(term));
      if (!columns.every((found) => found && found[1] === found[2])) return;
      const model = context.klass?.model;
      const names = columns.map((found) => found?.[1] ?? '');
      if (model === undefined || !names.every((name) => isColumn(context.model(model).field(name)))) return;
      const raises =
        context.functionNode &&
        [...walk(childOf(context.functionNode, 'body') ?? node)].some(
          ({ type }) => type === 'raise_statement',
        );
      if (!raises) return;
      context.report({
        at: node,
        model,
        message: `Two transactions at the same time both pass this search for another record with the same ${names.join(' and ')}. Let the table hold it: UNIQUE(${names.join(', ')}).`,
      });
    },
  },
});

function isColumn(field: { type: string; stored: boolean } | undefined): boolean {
  return field?.stored === true && !/2many$/.test(field.type);
}
