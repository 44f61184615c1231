import { computedFields } from '../performance/computes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deep-depends',
  aliases: ['PER014'],
  severity: 'medium',
  category: 'performance',
  summary: 'A stored compute that depends on a long way through several x2many fields',
  why: 'Whenever the field at the far end changes, Odoo must find every record that it leads back to and compute all of them in the same transaction. Through two x2many fields that easily is the whole table: an import of prices waits for every order ever made.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html',
  bad: `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")
        words = fields.Integer(compute="_compute_words", store=True)

        @api.depends("page_ids.line_ids.tag_ids.name")
        def _compute_words(self):
            self.words = 1


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book", index=True)
        line_ids = fields.One2many("a.line", "page_id")


    class Line(models.Model):
        _name = "a.line"
        _description = "Line"

        page_id = fields.Many2one("a.page", index=True)
        tag_ids = fields.Many2many("a.tag")


    class Tag(models.Model):
        _name = "a.tag"
        _description = "Tag"

        name = fields.Char()
  `,
  good: [
    `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")
        words = fields.Integer(compute="_compute_words", store=True)
        live_words = fields.Integer(compute="_compute_live_words")

        @api.depends("page_ids.words")
        def _compute_words(self):
            self.words = 1

        @api.depends("page_ids.line_ids.tag_ids.name")
        def _compute_live_words(self):
            self.live_words = 1


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book", index=True)
        words = fields.Integer()
        line_ids = fields.One2many("a.line", "page_id")


    class Line(models.Model):
        _name = "a.line"
        _description = "Line"

        page_id = fields.Many2one("a.page", index=True)
        tag_ids = fields.Many2many("a.tag")


    class Tag(models.Model):
        _name = "a.tag"
        _description = "Tag"

        name = fields.Char()
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(compute="_compute_code", store=True)

        @api.depends("parent_id.country_id.currency_id.name")
        def _compute_code(self):
            self.code = "x"
    `,
  ],
  check(context) {
    for (const { classes, model } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        if (fact.kind !== 'model') continue;
        for (const [name, fields] of computedFields(fact)) {
          const [field] = fields.filter(({ kwargs }) => kwargs.get('store')?.value === true);
          const method = field && fact.methods.findLast((each) => each.name === name);
          let told = false;
          for (const decorator of method?.decorators ?? []) {
            if (!/(^|\.)depends$/.test(decorator.name)) continue;
            for (const path of decorator.args) {
              if (typeof path.value !== 'string') continue;
              const many = manyIn(path.value, model, (of) => context.model(of));
              if (many.length < 3 || told) continue;
              told = true;
              context.report({
                source: file.source,
                at: path,
                model,
                message: `${field?.name} is stored and depends on ${path.value}, a way through ${many.length} x2many fields (${many.join(', ')}): one change at its end computes all records it leads back to. Store a total half way, or do not store this field.`,
              });
            }
          }
        }
      }
    }
  },
});

/** Fields of a path that lead to many records. */
function manyIn(
  path: string,
  model: string,
  modelOf: (name: string) => {
    field(name: string): { type: string; comodel?: string | undefined } | undefined;
  },
): string[] {
  const found: string[] = [];
  let at: string | undefined = model;
  for (const name of path.split('.')) {
    const field: { type: string; comodel?: string | undefined } | undefined =
      at === undefined ? undefined : modelOf(at).field(name);
    if (field && /2many$/.test(field.type)) found.push(name);
    at = field?.comodel;
  }
  return found;
}
