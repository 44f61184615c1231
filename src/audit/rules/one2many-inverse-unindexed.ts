import { comodelOf, inverseOf } from '../../source/model-index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'one2many-inverse-unindexed',
  aliases: ['PER011'],
  severity: 'medium',
  category: 'performance',
  summary: 'A one2many whose other side has no index',
  why: 'Reading the one2many asks for all rows of the other table that point to these records, and deleting a record looks for them too. Without an index PostgreSQL reads the whole table each time, which nobody notices until it is long.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#indexes',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book")
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")
        note_ids = fields.One2many("a.note", "book_id")


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book", index=True)


    class Note(models.Model):
        _name = "a.note"
        _description = "Note"

        book_id = fields.Many2one("a.book", index="btree_not_null")
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")
        wizard_ids = fields.One2many("a.wizard", "book_id")


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book")
        number = fields.Integer()

        _number = models.Constraint("UNIQUE(book_id, number)")


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        book_id = fields.Many2one("a.book")
    `,
  ],
  check(context) {
    const { index, series } = context;
    if (context.module.name.startsWith('test_')) return;
    const seen = new Set<string>();
    for (const { fact } of [...index.models.values()].flatMap(({ classes }) => classes)) {
      for (const field of fact.fields) {
        const [model, name] = [comodelOf(field), inverseOf(field)];
        const facts = model === undefined ? undefined : index.models.get(model);
        if (!facts?.own || facts.kind !== 'model' || name === undefined || seen.has(`${model}.${name}`))
          continue;
        seen.add(`${model}.${name}`);
        const inverse = facts.field(name);
        if (inverse?.fact.type !== 'Many2one' || inverse.fact.kwargs.has('index')) continue;
        const { kwargs } = inverse.fact;
        const unstored =
          (kwargs.has('related') || kwargs.has('compute')) && kwargs.get('store')?.value !== true;
        if (unstored || kwargs.has('delegate') || [...fact.inherits.keys()].includes(name)) continue;
        const noTable = facts.classes.some(({ fact: each }) => each.attributes.get('_auto')?.value === false);
        if (
          noTable ||
          isCovered(
            facts.classes.flatMap(({ fact: each }) => each.tableObjects),
            name,
          )
        )
          continue;
        // Another module may index it.
        if (context.model(facts.model).classes.some(({ fields }) => fields[name]?.index)) continue;
        const kind =
          series?.indexKinds && kwargs.get('required')?.value !== true ? '"btree_not_null"' : 'True';
        const { start, end } = inverse.fact;
        const call = inverse.file.source.text.slice(start, end);
        const comma = /,\s*\)$/.test(call);
        const at = start + call.slice(0, -1).trimEnd().length;
        context.report({
          source: inverse.file.source,
          at: inverse.fact.nameSpan,
          model: facts.model,
          message: `${fact.model ?? fact.name}.${field.name} looks its records up by ${facts.model}.${name}, which has no index: each look reads the whole table. Add index=${kind}.`,
          fix: {
            title: 'Index the many2one',
            safe: false,
            edits: [{ start: at, end: at, text: `${comma ? ' ' : ', '}index=${kind}` }],
          },
        });
      }
    }
  },
});

/** A unique constraint or an index that begins with the column serves as one. */
function isCovered(objects: readonly { readonly definition: string | undefined }[], column: string): boolean {
  return objects.some(({ definition }) => new RegExp(`\\(\\s*"?${column}"?\\b`).test(definition ?? ''));
}
