import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unique-translated',
  aliases: ['COR043', 'E8512'],
  severity: 'medium',
  category: 'correctness',
  from: '16.0',
  summary: 'A UNIQUE constraint over a translated field',
  why: 'Since 16.0 a translated field is a JSON column with all languages. Two records with the same English name differ as soon as one has another translation, so the constraint lets duplicates through.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/fields.py',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char(translate=True)

        _name_uniq = models.Constraint("UNIQUE(name)", "The name is taken.")
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char(translate=True)
        code = fields.Char()

        _code_uniq = models.Constraint("UNIQUE(code)", "The code is taken.")
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char(translate=True)
        pages = fields.Integer()

        _pages_positive = models.Constraint("CHECK(pages > 0)", "name")
        _name_uniq = models.UniqueIndex("((name->>'en_US'))")
    `,
  ],
  check(context) {
    for (const { classes, model, field } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        for (const object of fact.tableObjects) {
          const columns = /unique\s*\(([\w\s,"]+)\)/i.exec(object.definition ?? '')?.[1];
          const translated = columns
            ?.split(',')
            .map((column) => column.trim().replaceAll('"', ''))
            .find((column) => field(column)?.fact.kwargs.get('translate')?.value === true);
          if (translated === undefined) continue;
          context.report({
            source: file.source,
            at: object,
            model,
            message: `${translated} is translated, so its column holds all languages and records with the same name still differ. Check it in Python, or use a unique index on (${translated}->>'en_US').`,
          });
        }
      }
    }
  },
});
