import { childOf, walk } from '../../source/python/node.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-ensure-one',
  aliases: ['COR071'],
  severity: 'low',
  confidence: 'likely',
  category: 'correctness',
  summary: 'A button method that takes self for one record without saying so',
  why: 'From a list, a server action or another module the method gets several records, and self.field raises "Expected singleton" somewhere in the middle of it. ensure_one() says at the beginning what it takes.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.ensure_one',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Char()
        name = fields.Char()

        def action_done(self):
            if self.state == "draft":
                self.name = self.name.strip()
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Char()
        line_ids = fields.One2many("a.line", "book_id")

        def action_done(self):
            self.ensure_one()
            return self.state == "draft"

        def action_all(self):
            for book in self:
                book.state = "done"
            self.state = "done"
            return self.line_ids.action_done()
    `,
    `
    from odoo import fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        state = fields.Char()

        def action_done(self):
            return self.state == "draft"
    `,
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      if (!klass?.model || klass.kind !== 'model' || context.functionNode) return;
      const [name, body, parameters] = [
        childOf(node, 'name'),
        childOf(node, 'body'),
        childOf(node, 'parameters'),
      ];
      if (!name || !body || !parameters || !/^(action|button)_/.test(context.slice(name))) return;
      if (!/^\(\s*self\s*[,)]/.test(context.slice(parameters)) || isRarelyRun(context.file.source.path))
        return;
      const source = context.slice(body);
      if (/ensure_one|\bsuper\(|in self\b|self\[|len\(self\)|mapped\(|filtered\(|self\.ids\b/.test(source))
        return;
      const model = context.model(klass.model);
      for (const inner of walk(body)) {
        if (inner.type !== 'comparison_operator') continue;
        const [left] = inner.children;
        const field = left?.type === 'attribute' ? /^self\.(\w+)$/.exec(context.slice(left))?.[1] : undefined;
        const fact = field === undefined ? undefined : model.field(field);
        if (!fact || /2many$|2one$/.test(fact.type)) continue;
        context.report({
          at: name,
          message: `${context.slice(name)}() reads self.${field} as if there were one record, and fails for several. Begin with self.ensure_one(), or go over self.`,
        });
        return;
      }
    },
  },
});
