import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'binary-in-database',
  aliases: ['PER021'],
  severity: 'low',
  category: 'performance',
  summary: 'A binary field that is kept in the table itself',
  why: 'With attachment=False the bytes are a column: each read of the record that asks for all fields brings them along, backups and every UPDATE of the row copy them, and the database grows by what the file store would hold once.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Binary',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        scan = fields.Binary(attachment=False)
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        scan = fields.Binary()
        thumb = fields.Binary(compute="_compute_thumb", attachment=False)

        def _compute_thumb(self):
            self.thumb = False
    `,
    `
    from odoo import fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        file = fields.Binary(attachment=False)
    `,
  ],
  check(context) {
    for (const { classes, model, kind } of context.index.models.values()) {
      if (kind !== 'model') continue;
      for (const { file, fact } of classes) {
        for (const { name, type, kwargs } of fact.fields) {
          const attachment = kwargs.get('attachment');
          if (!/^(Binary|Image)$/.test(type) || attachment?.value !== false) continue;
          if ((kwargs.has('compute') || kwargs.has('related')) && kwargs.get('store')?.value !== true)
            continue;
          context.report({
            source: file.source,
            at: attachment,
            model,
            message: `${name} keeps its bytes in the table of ${model}. Leave attachment=False out, so that they go to the file store.`,
          });
        }
      }
    }
  },
});
