import type { DataChange } from '../../versions/index.ts';
import type { EarlierVersion } from '../earlier/compare.ts';
import { fieldSpot, modelSpot, raise } from '../earlier/places.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

type Of<Kind extends DataChange['kind']> = Extract<DataChange, { kind: Kind }>;

export default defineRule({
  id: 'field-lost-without-script',
  aliases: ['MIG004'],
  severity: 'high',
  confidence: 'likely',
  category: 'migration',
  summary: 'A stored field was renamed or removed since the last version, and no script keeps its values',
  why: 'At the update Odoo deletes the column of a field that is no longer declared, with all that people have entered, and makes an empty one for a new name. It does so without a word. A script in migrations/ of the new version moves the values before the new code is loaded; one that names the field shows that somebody has thought of it. Compared is with where the branch left the main line, and with the version before this one in git; --base names another revision.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html',
  bad: [
    {
      // Renamed: the column of the old name goes.
      'before:__manifest__.py': '{"name": "Library", "version": "19.0.1.0.0", "depends": ["base"]}',
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char("ISBN")
      `,
      '__manifest__.py': '{"name": "Library", "version": "19.0.1.1.0", "depends": ["base"]}',
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            book_number = fields.Char("ISBN")
      `,
    },
    {
      // Removed from a model of another module, and the script is for an older version.
      'before:__manifest__.py': '{"name": "Library", "version": "19.0.1.1.0", "depends": ["base"]}',
      'before:models/partner.py': `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            reader_card = fields.Char()
            reader_since = fields.Date()
      `,
      '__manifest__.py': '{"name": "Library", "version": "19.0.1.2.0", "depends": ["base"]}',
      'models/partner.py': `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            reader_since = fields.Date()
      `,
      'migrations/19.0.1.1.0/pre-migration.py': `
        def migrate(cr, version):
            cr.execute("ALTER TABLE res_partner RENAME COLUMN card TO reader_card")
      `,
    },
  ],
  good: [
    {
      // A script speaks of it.
      'before:__manifest__.py': '{"name": "Library", "version": "19.0.1.0.0", "depends": ["base"]}',
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char("ISBN")
      `,
      '__manifest__.py': '{"name": "Library", "version": "19.0.1.1.0", "depends": ["base"]}',
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            book_number = fields.Char("ISBN")
      `,
      'migrations/19.0.1.1.0/pre-migration.py': `
        def migrate(cr, version):
            cr.execute("ALTER TABLE library_book RENAME COLUMN isbn TO book_number")
      `,
    },
    {
      // Nothing that anybody has entered: computed, a list, of a wizard; and one that came and went in between.
      'before:models/book.py': `
        from odoo import api, fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            name = fields.Char()
            upper = fields.Char(compute="_compute_upper")
            lower = fields.Char(compute="_compute_lower", store=True)
            loan_ids = fields.One2many("library.loan", "book_id")
            country_code = fields.Char(related="create_uid.country_id.code")


        class Wizard(models.TransientModel):
            _name = "library.wizard"
            _description = "Wizard"

            note = fields.Char()
      `,
      'models/book.py': `
        from odoo import api, fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            name = fields.Char()


        class Wizard(models.TransientModel):
            _name = "library.wizard"
            _description = "Wizard"
      `,
    },
    {
      // It is in a mixin now.
      'before:models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
      'models/mixin.py': `
        from odoo import fields, models


        class Mixin(models.AbstractModel):
            _name = "library.mixin"
            _description = "Mixin"

            isbn = fields.Char()
      `,
      'before:models/mixin.py': '',
      'models/book.py': `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
            _inherit = ["library.mixin"]
            _description = "Book"
      `,
    },
    {
      // Another module that this one depends on makes it now.
      'before:models/partner.py': `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            reader_card = fields.Char()
      `,
      '__manifest__.py': '{"name": "Library", "version": "19.0.1.1.0", "depends": ["library_base"]}',
      'models/partner.py': `
        from odoo import models


        class Partner(models.Model):
            _inherit = "res.partner"
      `,
      '../library_base/__manifest__.py': '{"name": "Base", "version": "19.0.1.0.0", "depends": ["base"]}',
      '../library_base/models/partner.py': `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            reader_card = fields.Char()
      `,
    },
  ],
  earlier(earlier, context) {
    for (const change of earlier.changes) {
      if (!('model' in change) || !earlier.was(change.model)) continue;
      if (change.kind === 'renamed-field') renamed(change, earlier, context);
      else if (change.kind === 'removed-field') removed(change, earlier, context);
      else if (change.kind === 'renamed-relation') moved(change, earlier, context);
    }
  },
});

function renamed(change: Of<'renamed-field'>, earlier: EarlierVersion, context: ModuleContext): void {
  const { model, old, field } = change;
  const was = earlier.was(model)?.fields.get(old);
  const keeps = was?.stored && !was.derived && was.type !== 'One2many';
  if (!keeps || earlier.handles(old)) return;
  context.report({
    ...fieldSpot(context.index, model, field),
    model,
    message: `It looks as if ${field} is what was ${old} of ${model} in ${earlier.label}, and no migration script knows ${old}: the update deletes its values and leaves ${field} empty. Rename the column in a pre-script.${raise(earlier)}`,
    options: earlier.scripts(change),
  });
}

function removed(change: Of<'removed-field'>, earlier: EarlierVersion, context: ModuleContext): void {
  const { model, field, type } = change;
  if (earlier.handles(field)) return;
  const heir = context.project.declares(model, field);
  const where = `${field} of ${model} (${type})`;
  context.report({
    ...modelSpot(context.index, model),
    model,
    ...(heir === undefined
      ? {
          message: `${where} was there in ${earlier.label}, and no migration script knows it: the update deletes what it holds. Keep the values in a pre-script, or name the field in one to say that they may go.${raise(earlier)}`,
          options: earlier.scripts(change),
        }
      : {
          severity: 'low' as const,
          message: `${where} was there in ${earlier.label} and is in ${heir} now, which this module does not depend on: where ${heir} is not installed before the update, its values are deleted.`,
        }),
  });
}

function moved(change: Of<'renamed-relation'>, earlier: EarlierVersion, context: ModuleContext): void {
  const { model, field, old, now } = change;
  if (earlier.handles(old.table, now.table)) return;
  context.report({
    ...fieldSpot(context.index, model, field),
    model,
    message: `The links of ${field} were in the table ${old.table} (${old.columns.join(', ')}) in ${earlier.label} and are in ${now.table} (${now.columns.join(', ')}) now, and no migration script knows either: the field is empty after the update. Rename table and columns in a pre-script.${raise(earlier)}`,
    options: earlier.scripts(change),
  });
}
