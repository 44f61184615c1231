import { manifestSpot, modelSpot, raise } from '../earlier/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'model-lost-without-script',
  aliases: ['MIG004'],
  severity: 'high',
  confidence: 'likely',
  category: 'migration',
  summary: 'A model or its table was renamed or removed since the last version, and no script keeps its rows',
  why: 'Odoo makes an empty table for a model of another name or with another _table, and leaves the old one with all rows, which nothing reads any more. References to it, attachments, messages, access rows and filters go. A script in migrations/ of the new version renames table and model before the new code is loaded; one that names the model shows that somebody has thought of it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html',
  bad: [
    {
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
            pages = fields.Integer()
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.title"
            _description = "Book"

            isbn = fields.Char()
            pages = fields.Integer()
      `,
    },
    {
      'before:models/loan.py': `
        from odoo import fields, models


        class Loan(models.Model):
            _name = "library.loan"
            _description = "Loan"

            name = fields.Char()
      `,
      'models/loan.py': 'LOANS = {}\n',
    },
    {
      'before:models/loan.py': `
        from odoo import fields, models


        class Loan(models.Model):
            _name = "library.loan"
            _description = "Loan"

            name = fields.Char()
      `,
      'models/loan.py': `
        from odoo import fields, models


        class Loan(models.Model):
            _name = "library.loan"
            _description = "Loan"
            _table = "library_lending"

            name = fields.Char()
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

            isbn = fields.Char()
            pages = fields.Integer()
      `,
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.title"
            _description = "Book"

            isbn = fields.Char()
            pages = fields.Integer()
      `,
      'migrations/19.0.1.0.0/pre-models.py': `
        MODELS = [("library.book", "library.title")]


        def migrate(cr, version):
            for old, new in MODELS:
                cr.execute("UPDATE ir_model SET model = %s WHERE model = %s", (new, old))
      `,
    },
    {
      // Nobody keeps the rows of a wizard, and a mixin has none.
      'before:models/tools.py': `
        from odoo import fields, models


        class Wizard(models.TransientModel):
            _name = "library.wizard"
            _description = "Wizard"

            name = fields.Char()


        class Mixin(models.AbstractModel):
            _name = "library.mixin"
            _description = "Mixin"

            name = fields.Char()
      `,
      'models/tools.py': 'LOANS = {}\n',
    },
    {
      // The same in another file and class.
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
      'models/book.py': 'BOOKS = {}\n',
      'models/library_book.py': `
        from odoo import fields, models


        class LibraryBook(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
      'before:models/library_book.py': '',
    },
  ],
  earlier(earlier, context) {
    const { before, after, changes, label } = earlier;
    for (const change of changes) {
      if (change.kind === 'renamed-model') {
        const { old, model, oldTable } = change;
        if (earlier.handles(old, oldTable)) continue;
        context.report({
          ...modelSpot(context.index, model),
          model,
          message: `It looks as if ${model} is what was ${old} in ${label}, and no migration script knows ${old}: its rows stay in ${oldTable}, and ${model} is empty. Rename model and table in a pre-script.${raise(earlier)}`,
          options: earlier.scripts(change),
        });
      } else if (change.kind === 'removed-model') {
        const { model, table } = change;
        if (earlier.handles(model, table)) continue;
        const [heir] = context.project.makers(model);
        context.report({
          ...manifestSpot(context.index),
          model,
          ...(heir === undefined
            ? {
                message: `The model ${model} was there in ${label}, and no migration script knows it: its rows stay in the table ${table}, where nothing reads them. Move them in a script, or drop the table in one to say that they may go.${raise(earlier)}`,
              }
            : {
                severity: 'low' as const,
                message: `The model ${model} was there in ${label} and is made by ${heir} now: where ${heir} is not installed before the update, its records in Odoo's own tables are deleted.`,
              }),
        });
      }
    }
    for (const { name, own, kind, table } of after.models.values()) {
      const old = before.models.get(name);
      if (!own || !old?.own || kind !== 'model' || old.kind !== 'model' || old.table === table) continue;
      if (earlier.handles(old.table)) continue;
      context.report({
        ...modelSpot(context.index, name),
        model: name,
        message: `The table of ${name} was ${old.table} in ${label} and is ${table} now, and no migration script knows ${old.table}: the rows stay there, and the model is empty. Rename the table in a pre-script.${raise(earlier)}`,
      });
    }
  },
});
