import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'order-unindexed',
  aliases: ['PER017'],
  severity: 'info',
  category: 'performance',
  profile: 'strict',
  summary: 'The default order of a model begins with a column without index',
  why: 'Every list, every one2many and every search without an order of its own sorts by it: without an index the database sorts all rows that fit before it can give the first eighty.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#indexes',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"
        _order = "printed desc, id"

        printed = fields.Date()
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"
        _order = "printed desc, id"

        printed = fields.Date(index=True)
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"
        _order = "sequence, id"

        sequence = fields.Integer()


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"
        _order = "printed"

        printed = fields.Date()
    `,
  ],
  check(context) {
    for (const { classes, model, own, kind, field } of context.index.models.values()) {
      if (!own || kind !== 'model' || context.module.name.startsWith('test_')) continue;
      for (const { file, fact } of classes) {
        const order = fact.attributes.get('_order');
        const first = typeof order?.value === 'string' ? /^\s*(\w+)/.exec(order.value)?.[1] : undefined;
        if (
          first === undefined ||
          !order ||
          /^(id|sequence|name|create_date|write_date|active|state|priority)$/.test(first)
        )
          continue;
        const found = field(first)?.fact;
        if (
          !found ||
          !/^(Date|Datetime|Char|Integer|Float|Monetary)$/.test(found.type) ||
          found.kwargs.has('index')
        )
          continue;
        if (fact.attributes.get('_auto')?.value === false) continue;
        const unstored =
          (found.kwargs.has('compute') || found.kwargs.has('related')) &&
          found.kwargs.get('store')?.value !== true;
        const objects = classes.flatMap(({ fact: each }) => each.tableObjects);
        if (
          unstored ||
          objects.some(({ definition }) => new RegExp(`\\(\\s*"?${first}"?\\b`).test(definition ?? ''))
        )
          continue;
        context.report({
          source: file.source,
          at: order,
          model,
          message: `Every list of ${model} is sorted by ${first}, which has no index. Add index=True to it where the table grows long.`,
        });
      }
    }
  },
});
