import { fieldsOf } from '../python/fields.ts';
import { defineRule } from '../rule.ts';

const RENAMED: Readonly<Record<string, string>> = { digits_compute: 'digits', select: 'index' };

export default defineRule({
  id: 'renamed-field-parameter',
  aliases: ['W8111'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A parameter of a field that has another name now',
  why: 'Odoo ignores a parameter that it does not know, apart from a warning at start: the field has no index, or another precision than meant.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields',
  bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        code = fields.Char(select=True)
        weight = fields.Float(digits_compute=(16, 3))
  `,
  good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        code = fields.Char(index=True)
        weight = fields.Float(digits=(16, 3))
        select = fields.Char()
  `,
  python: {
    module(_node, context) {
      const renamed = context.settings.renamedFieldParameters ?? RENAMED;
      for (const { field } of fieldsOf(context.file)) {
        for (const [old, now] of Object.entries(renamed)) {
          const value = field.kwargs.get(old);
          if (!value) continue;
          const start = context.text.lastIndexOf(old, value.start);
          const rest = now === '' ? 'leave it out' : `write ${now}=`;
          const both = now !== '' && field.kwargs.has(now);
          context.report({
            // Where the field begins: a comment that silences other tools stands there.
            at: { start: field.start, end: value.end },
            message: `Odoo does not know ${old}= of ${field.name} and ignores it: ${rest}.`,
            fix:
              now === '' || both
                ? undefined
                : {
                    title: `Rename it to ${now}`,
                    safe: true,
                    edits: [{ start, end: start + old.length, text: now }],
                  },
          });
        }
      }
    },
  },
});
