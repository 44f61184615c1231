import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'model-attribute-order',
  aliases: ['MNT012'],
  severity: 'info',
  category: 'maintainability',
  profile: 'strict',
  cosmetic: true,
  summary: 'Parts of a model in another order than the guidelines have',
  why: 'The guidelines order a class: private attributes, defaults, fields, constraints, computes, the rest. Whoever knows one model of Odoo then finds his way through any other.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char()
        _order = "name"
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"
        _order = "name"

        def _default_name(self):
            return "x"

        name = fields.Char(default=_default_name)
        _name_uniq = models.Constraint("UNIQUE(name)")
    `,
    `
    class Plain:
        name = 1
        _order = "name"
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { kind, fields, attributes } of file.classes) {
        const [first] = fields;
        if (kind === undefined || !first) continue;
        for (const [name, { start, end }] of attributes) {
          if (
            !/^_(name|inherit|inherits|description|order|rec_name|table|auto|parent_store|log_access)$/.test(
              name,
            ) ||
            start < first.start
          )
            continue;
          context.report({
            source: file.source,
            at: { start, end },
            message: `${name} stands behind the fields. Put it at the top of the class, where the guidelines have it.`,
          });
        }
      }
    }
  },
});
