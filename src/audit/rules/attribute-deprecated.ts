import { lineStart } from '../../source/edit/edit.ts';
import { defineRule } from '../rule.ts';

const ATTRIBUTES = ['_columns', '_defaults', 'length'];
const WHY: Readonly<Record<string, string>> = {
  _columns: 'Odoo no longer reads it: write the fields as attributes, name = fields.Char()',
  _defaults: 'Odoo no longer reads it: give each field its default=',
  length: 'scripts of the web client take what has a length for a list: name it otherwise',
};

export default defineRule({
  id: 'attribute-deprecated',
  aliases: ['W8105'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A class attribute that Odoo no longer reads, or stumbles over',
  why: '_columns and _defaults belong to the API before 8.0: their fields and values do not exist. A field named length makes records look like lists to scripts of the web client.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#models',
  bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"
        _columns = {}

        length = fields.Integer()
  `,
  good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        length_cm = fields.Integer()

        def count(self):
            length = len(self)
            return length


    class Helper:
        length = 0
  `,
  python: {
    module(_node, context) {
      const { file, settings, text } = context;
      const names = settings.deprecatedAttributes ?? ATTRIBUTES;
      for (const klass of file.classes) {
        if (klass.kind === undefined) continue;
        for (const name of names) {
          const value = klass.attributes.get(name);
          if (!value) continue;
          const start = lineStart(text, value.start);
          const at = { start: start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0), end: value.end };
          const why = WHY[name] ?? 'it is no longer to be used';
          context.report({ at, message: `${klass.name} has the attribute ${name}: ${why}.` });
        }
      }
    },
  },
});
