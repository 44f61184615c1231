import { fieldSpot, raise } from '../earlier/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'field-type-changed-without-script',
  aliases: ['MIG004'],
  severity: 'medium',
  category: 'migration',
  summary: 'A stored field keeps its name and holds something else since the last version, without a script',
  why: 'Odoo converts a column where PostgreSQL can do that by itself, such as an integer to a float. Where it cannot, it puts the old column aside under another name and makes an empty one, so that all values are gone for those who use the field; many2many fields have a table instead of a column, and a many2one to another model keeps the numbers of other records. A script in migrations/ says what becomes of the values.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/fields.py',
  bad: [
    {
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            author = fields.Char()
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            author = fields.Many2one("res.partner")
      `,
    },
    {
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            owner_id = fields.Many2one("res.users")
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            owner_id = fields.Many2one("res.partner")
      `,
    },
  ],
  good: [
    {
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            author = fields.Char()
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            author = fields.Many2one("res.partner")
      `,
      'migrations/19.0.1.0.0/post-migration.py': `
        def migrate(cr, version):
            cr.execute("UPDATE library_book b SET author = p.id FROM res_partner p WHERE p.name = b.author_text")
      `,
    },
    {
      // What PostgreSQL converts, and what is computed again.
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            pages = fields.Integer()
            note = fields.Char()
            lent_on = fields.Datetime()
            total = fields.Char(compute="_compute_total", store=True)
            summary = fields.Char(compute="_compute_total")
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            pages = fields.Float()
            note = fields.Text()
            lent_on = fields.Date()
            total = fields.Many2one("res.partner", compute="_compute_total", store=True)
            summary = fields.Many2one("res.partner", compute="_compute_total")
      `,
    },
  ],
  earlier(earlier, context) {
    for (const change of earlier.changes) {
      // What PostgreSQL does by itself loses the less important half, and that was wanted.
      if (change.kind !== 'changed-type' || change.conversion === 'lossy' || change.conversion === 'html')
        continue;
      const { model, field, from, to } = change;
      const was = earlier.was(model)?.fields.get(field);
      if (!was || was.derived || earlier.handles(field)) continue;
      context.report({
        ...fieldSpot(context.index, model, field),
        model,
        message: `${field} of ${model} was ${from} in ${earlier.label} and is ${to} now, and no migration script knows it: what it held does not come along. Say in a script what becomes of it.${raise(earlier)}`,
        options: earlier.scripts(change),
      });
    }
  },
});
