import type { ModuleIndex } from '../../source/module-index.ts';
import { mentions } from '../earlier/mentions.ts';
import { fieldSpot, raise } from '../earlier/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'required-without-script',
  aliases: ['MIG004'],
  severity: 'medium',
  confidence: 'likely',
  category: 'migration',
  summary: 'A field became required since the last version, without a default and without a script',
  why: 'Rows that are there have no value, so PostgreSQL cannot refuse empty ones: Odoo logs an error at each update and goes on without the constraint. From then on the column holds what the code never expects, and whoever opens an old record can save nothing before having filled it in. A default fills the rows where the field is new; a script in migrations/ fills them in any case.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Field',
  bad: [
    {
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char(required=True)
      `,
    },
    {
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            shelf_id = fields.Many2one("res.partner", required=True)
      `,
    },
  ],
  good: [
    {
      // A default, a computed one, a boolean; and one whose column the model fills itself.
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            kind = fields.Char(required=True, default="book")
            upper = fields.Char(required=True, compute="_compute_upper", store=True)
            lent = fields.Boolean(required=True)
            code = fields.Char(required=True)

            def _init_column(self, column_name):
                if column_name == "code":
                    self.env.cr.execute("UPDATE library_book SET code = id::varchar")
                return super()._init_column(column_name)
      `,
    },
    {
      // A model that is new has no rows.
      'before:models/book.py': 'BOOKS = {}\n',
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char(required=True)
      `,
    },
    {
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char(required=True)
      `,
      'migrations/19.0.1.0.0/pre-migration.py': `
        def migrate(cr, version):
            cr.execute("UPDATE library_book SET isbn = '-' WHERE isbn IS NULL")
      `,
    },
  ],
  earlier(earlier, context) {
    for (const change of earlier.changes) {
      if (change.kind !== 'required-field' || !earlier.was(change.model)) continue;
      const { model, field, isNew } = change;
      if (earlier.handles(field) || fillsItself(context.index, model, field)) continue;
      context.report({
        ...fieldSpot(context.index, model, field),
        model,
        message: `${field} of ${model} is required ${isNew ? 'and was not there' : 'and was not'} in ${earlier.label}; it has no default, and no migration script knows it: rows that are there stay empty, and Odoo cannot set the constraint. ${isNew ? 'Give it a default, or fill' : 'Fill'} the rows in a script.${raise(earlier)}`,
        options: earlier.scripts(change),
      });
    }
  },
});

/** A method of the model that runs when its table is made speaks of the field. */
function fillsItself(index: ModuleIndex, model: string, field: string): boolean {
  const classes = index.models.get(model)?.classes ?? [];
  return classes.some(({ file, fact }) =>
    fact.methods.some(
      ({ name, start, end }) =>
        /^(_init_column|_auto_init|init)$/.test(name) && mentions(file.source.text.slice(start, end), field),
    ),
  );
}
