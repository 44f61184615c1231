import { defineRule } from '../rule.ts';

/** How many arguments everybody writes by their place: the comodel, and its inverse or the values of a selection. */
const BY_PLACE: Readonly<Record<string, number>> = {
  Many2one: 1,
  One2many: 2,
  Many2many: 1,
  Selection: 1,
  Reference: 1,
  Many2oneReference: 0,
};

export default defineRule({
  id: 'field-positional-argument',
  aliases: ['MNT021', 'E8525'],
  severity: 'info',
  category: 'maintainability',
  profile: 'strict',
  cosmetic: true,
  summary: 'Arguments of a field by their place, behind the model that it leads to',
  why: 'fields.Char("Title") and fields.Float("Price", (16, 2)) say by their place what string= and digits= say by name, and each type of field has another order. By name the next reader knows, and so does every tool.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        name = fields.Char("Title")
        author_id = fields.Many2one("res.partner", "Author")
  `,
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        name = fields.Char(string="Title")
        author_id = fields.Many2one("res.partner", string="Author")
        page_ids = fields.One2many("library.page", "book_id")
        tag_ids = fields.Many2many("library.tag")
        state = fields.Selection([("new", "New")])
        origin = fields.Reference([("res.partner", "Partner")])
        price = fields.Float()
  `,
  check({ module, report }) {
    for (const { source, classes } of module.python) {
      for (const { type, args, nameSpan, name } of classes.flatMap((each) => each.fields)) {
        const extra = args[BY_PLACE[type] ?? 0];
        if (!extra) continue;
        report({
          source,
          at: { start: nameSpan.start, end: extra.end },
          message: `${name} gives an argument by its place: write its name, as in string="...".`,
        });
      }
    }
  },
});
