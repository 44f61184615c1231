import { parts } from '../../source/python/literal.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'domain-operator-value',
  aliases: ['COR072B', 'OLS03008', 'OLS03009'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A domain term whose operator and value do not fit',
  why: '"in" wants a list and "=" a single value. The other way round Odoo warns and guesses, or the search fails, depending on the series and the field.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#search-domains',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def some(self):
            return self.search([("type", "in", "contact")])
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def some(self):
            return self.search([("type", "=", ["contact", "other"])])
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def some(self, types):
            return self.search([("type", "in", ["contact"]), ("name", "=", "x"), ("type", "in", types), ("ref", "in", (1, 2))])
    `,
    `
    CASES = [("a", "in", "text"), ("b", "=", 1)]
    `,
    `
    from odoo.tests.common import TransactionCase


    class TestPartner(TransactionCase):
        def test_search(self):
            with self.assertRaises(TypeError):
                self.env["res.partner"].search([("type", "in", "contact")])
    `,
  ],
  python: {
    tuple(node, context) {
      const terms = parts(node);
      const [field, operator, value] = terms;
      if (terms.length !== 3 || field?.type !== 'string' || operator?.type !== 'string' || !value) return;
      const op = context.slice(operator).slice(1, -1);
      const list = /^(list|tuple|set|list_comprehension)$/.test(value.type);
      const scalar = /^(string|integer|float)$/.test(value.type);
      const wrong = (/^(not )?in$/.test(op) && scalar) || (/^(=|!=|<|>|<=|>=|like|ilike)$/.test(op) && list);
      if (!wrong || context.ancestors.at(-1)?.type !== 'list' || !context.functionNode) return;
      // Only where the list is handed to a search, or is called a domain.
      const outer = context.ancestors.at(-2);
      const use = outer ? context.text.slice(Math.max(0, outer.start - 20), node.start) : '';
      if (outer?.type !== 'argument_list' && !/domain/i.test(use)) return;
      const call = outer?.type === 'argument_list' ? context.ancestors.at(-3)?.children[0] : undefined;
      if (call && !/\.(search\w*|filtered_domain|_?read_group|_search)$|AND$|OR$/.test(context.slice(call)))
        return;
      // A test that says it fails.
      const raising = context.ancestors.findLast(({ type }) => type === 'with_statement');
      if (raising && /^with self\.assertRaises/.test(context.slice(raising))) return;
      // An empty list is how "not set" is written for an x2many.
      if (list && parts(value).length === 0) return;
      context.report({
        at: node,
        message: list
          ? `"${op}" compares with one value and gets a list: write "${op === '!=' ? 'not in' : 'in'}".`
          : `"${op}" wants a list and gets one value: put it into brackets, or write "${op === 'in' ? '=' : '!='}".`,
      });
    },
  },
});
