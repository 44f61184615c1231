import { comodelOf } from '../../source/model-index.ts';
import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

interface Relation {
  readonly table: string;
  readonly pair: string;
  readonly name: string;
  readonly columns: string;
}

export default defineRule({
  id: 'many2many-relation-shared',
  aliases: ['ODW9501', 'm2m-relation-is-label'],
  severity: 'high',
  category: 'correctness',
  summary: 'Two Many2many fields share a table by accident, or a label stands in the place of its name',
  why: 'The second argument of Many2many is the name of the table, not the label. Two fields of one model to the same other model have the same table unless they say another: what is put into one shows up in the other.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Many2many',
  bad: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        reader_ids = fields.Many2many("res.partner", "Readers of the book")
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        reader_ids = fields.Many2many("res.partner")
        buyer_ids = fields.Many2many("res.partner", string="Buyers")
    `,
  ],
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        reader_ids = fields.Many2many("res.partner", "example_book_reader_rel", "book_id", "partner_id", "Readers")
        buyer_ids = fields.Many2many("res.partner", string="Buyers")
        seen_ids = fields.Many2many("res.partner", compute="_compute_seen_ids")
        tag_ids = fields.Many2many("res.partner.category")

        def _compute_seen_ids(self):
            self.seen_ids = False
  `,
  python: {
    module(_node, context) {
      for (const { fact } of namedClasses(context)) {
        const seen: Relation[] = [];
        for (const field of fact.fields) {
          const comodel = comodelOf(field);
          if (field.type !== 'Many2many' || comodel === undefined) continue;
          const table = field.kwargs.get('relation') ?? field.args[1];
          if (typeof table?.value === 'string' && /[\s]|^[A-Z][a-z]/.test(table.value)) {
            const message = `"${table.value}" is taken as the name of the table of ${field.name}, not as its label: write string="${table.value}".`;
            context.report({ at: table, severity: 'medium', message });
            continue;
          }
          const stored =
            field.kwargs.get('store')?.value === true ||
            !(field.kwargs.has('compute') || field.kwargs.has('related'));
          // Fields with domains of their own may well share what they are filtered from.
          if (field.kwargs.has('domain')) continue;
          if (!stored || (table && typeof table.value !== 'string')) continue;
          const own = typeof table?.value === 'string' ? table.value : '';
          const columns = [
            field.kwargs.get('column1') ?? field.args[2],
            field.kwargs.get('column2') ?? field.args[3],
          ]
            .map((each) => (each ? String(each.value) : ''))
            .join();
          const other = seen.find(
            (each) => each.table === own && each.pair === comodel && each.columns === columns,
          );
          if (other) {
            const message = `${field.name} and ${other.name} share one table, so what is put into one is in the other too: give each a relation of its own.`;
            context.report({ at: field.nameSpan, message });
          }
          seen.push({ table: own, pair: comodel, name: field.name, columns });
        }
      }
    },
  },
});
