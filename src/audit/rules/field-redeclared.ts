import type { FieldFact } from '../../source/types.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'field-redeclared',
  aliases: ['COR034', 'E8521'],
  severity: 'high',
  category: 'correctness',
  summary: 'One class declares the same field twice',
  why: 'Python keeps the last assignment: the first declaration, with its compute, default or label, is as if it were not there. Usually the second one was meant to have another name.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields',
  bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(default="x")
        amount = fields.Float()
        code = fields.Char("Code")
  `,
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char()
        codes = fields.Char()


    class PartnerToo(models.Model):
        _inherit = "res.partner"

        code = fields.Char(required=True)
    `,
    `
    import sys

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        if sys.platform == "linux":
            code = fields.Char()
        else:
            code = fields.Text()
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      for (const { fields } of file.classes) {
        const seen = new Map<string, FieldFact>();
        for (const field of fields) {
          const before = seen.get(field.name);
          seen.set(field.name, field);
          // `a = a = fields.Char()` is odd, and one declaration.
          if (!before || before.end === field.end) continue;
          const [one, two] = [before, field].map(({ start, end }) =>
            folded(file.source.text.slice(start, end)),
          );
          context.report({
            source: file.source,
            severity: one === two ? 'low' : undefined,
            at: field.nameSpan,
            message: `${field.name} is already declared in line ${file.source.lineAt(before.start)} of this class, ${one === two ? 'in the very same way. Remove one.' : 'and only this last declaration counts. Remove one, or give it the name that was meant.'}`,
          });
        }
      }
    }
  },
});

function folded(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
