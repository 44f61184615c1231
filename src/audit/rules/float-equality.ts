import { parts } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'float-equality',
  aliases: ['COR078'],
  severity: 'low',
  confidence: 'likely',
  category: 'correctness',
  summary: 'Two amounts or quantities compared with == or !=',
  why: '0.1 + 0.2 is not 0.3: sums of floats differ in a digit that nobody sees, so the comparison is false where every user would say that it is true. float_compare and float_is_zero round first.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Float',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()
        cost = fields.Float()

        def is_even(self):
            return self.price == self.cost
  `,
  good: [
    `
    from odoo import fields, models
    from odoo.tools import float_compare


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()
        cost = fields.Float()
        pages = fields.Integer()

        def is_even(self):
            return float_compare(self.price, self.cost, precision_digits=2) == 0 and self.pages == self.pages
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()

        def is_free(self):
            return self.price == 0 or not self.price or self.price < self.price
    `,
  ],
  python: {
    comparison_operator(node, context) {
      const sides = parts(node);
      const [left, right] = sides;
      if (sides.length !== 2 || left?.type !== 'attribute' || right?.type !== 'attribute') return;
      if (!/^\s*(==|!=)\s*$/.test(context.text.slice(left.end, right.start))) return;
      if (isRarelyRun(context.file.source.path)) return;
      const names = [left, right].map((side) => {
        const [object, name] = [childOf(side, 'object'), childOf(side, 'attribute')];
        const model = object && recordsOf(object, context)?.model;
        const field = name && context.slice(name);
        if (model === undefined || field === undefined) return undefined;
        return /^(Float|Monetary)$/.test(context.model(model).field(field)?.type ?? '') ? field : undefined;
      });
      if (names.includes(undefined)) return;
      context.report({
        at: node,
        message: `${names.join(' and ')} are floats and may differ in a digit nobody sees. Compare with float_compare(..., precision_rounding=...), or currency_id.compare_amounts().`,
      });
    },
  },
});
