import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tracking-without-column',
  aliases: ['PER023'],
  severity: 'low',
  category: 'correctness',
  summary: 'tracking=True on a computed field that is not stored',
  why: 'mail.thread compares what is written before and after. A field that is not stored is never written, so its changes never show in the chatter, while each write still reads it, computing it twice.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/mixins.html#mail-thread',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total", tracking=True)

        def _compute_total(self):
            self.total = 1
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total", store=True, tracking=True)
        name = fields.Char(tracking=True)

        def _compute_total(self):
            self.total = 1
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total", inverse="_inverse_total", tracking=True)

        def _compute_total(self):
            self.total = 1

        def _inverse_total(self):
            pass
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { creates, fields } of file.classes) {
        if (!creates) continue;
        for (const { name, kwargs } of fields) {
          const tracking = kwargs.get('tracking');
          if (!tracking?.value || !kwargs.has('compute') || kwargs.has('store') || kwargs.has('inverse'))
            continue;
          context.report({
            source: file.source,
            at: tracking,
            message: `${name} is not stored, so tracking never sees it change. Remove tracking, or add store=True.`,
          });
        }
      }
    }
  },
});
