import { fieldSpot, raise } from '../earlier/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'selection-key-lost-without-script',
  aliases: ['MIG004'],
  severity: 'medium',
  category: 'migration',
  summary: 'A stored selection lost a key since the last version, and no script says what its rows become',
  why: 'Rows that have the key keep it in the column, where no list of the field knows it any more: forms show nothing, filters and statements about the state of a record pass them over, and the next write of the field refuses the value. Where Odoo takes the key out of the database it empties the field, or deletes the rows. A script in migrations/ gives the rows a new key.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Selection',
  bad: {
    'before:models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          state = fields.Selection([("in", "In"), ("out", "Out"), ("lost", "Lost")], default="in")
    `,
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          state = fields.Selection([("in", "In"), ("out", "Out")], default="in")
    `,
  },
  good: [
    {
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            state = fields.Selection([("in", "In"), ("out", "Out"), ("lost", "Lost")], default="in")
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            state = fields.Selection([("in", "In"), ("out", "Out")], default="in")
      `,
      'migrations/19.0.1.0.0/pre-migration.py': `
        def migrate(cr, version):
            cr.execute("UPDATE library_book SET state = 'out' WHERE state = 'lost'")
      `,
    },
    {
      // One more, another order, another label; and one that is worked out each time.
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            state = fields.Selection([("in", "In"), ("out", "Out")])
            kind = fields.Selection([("a", "A"), ("b", "B")], compute="_compute_kind")
            size = fields.Selection([("s", "S"), ("l", "L")], compute="_compute_kind", store=True)
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            state = fields.Selection([("out", "Lent"), ("in", "In"), ("lost", "Lost")])
            kind = fields.Selection([("a", "A")], compute="_compute_kind")
            size = fields.Selection([("s", "S")], compute="_compute_kind", store=True)
      `,
    },
  ],
  earlier(earlier, context) {
    for (const change of earlier.changes) {
      if (change.kind !== 'changed-selection') continue;
      const { model, field, mapping } = change;
      const was = earlier.was(model)?.fields.get(field);
      const keys = Object.keys(mapping).filter((key) => !earlier.handles(key));
      if (!was || was.derived || keys.length === 0 || earlier.handles(field)) continue;
      const [one, them] = keys.length === 1 ? ['the key', 'it'] : ['the keys', 'them'];
      context.report({
        ...fieldSpot(context.index, model, field),
        model,
        message: `${field} of ${model} had ${one} ${keys.map((key) => `"${key}"`).join(', ')} in ${earlier.label}, and no migration script knows ${them}: say in one what the rows become that have ${them}.${raise(earlier)}`,
        options: earlier.scripts(change),
      });
    }
  },
});
