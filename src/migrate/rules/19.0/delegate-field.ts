import { namedClasses } from '../../../audit/lookup/decorated.ts';
import { indentAt, lineBreak } from '../../../source/edit/edit.ts';
import { comodelOf } from '../../../source/model-index.ts';
import { defineMigration } from '../../rule.ts';

const INHERITS = '    _inherits = {"res.partner": "partner_id"}\n';

export default defineMigration({
  id: 'delegate-field',
  to: '19.0',
  breaks: 'error',
  summary: 'A field that delegates is named in _inherits',
  why: 'Until 18.0, delegate=True alone made a model inherit the fields of another; 19.0 raises TypeError when it loads such a model, unless _inherits of the class names the field.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/fields_relational.py',
  cases: [
    { before: brand('', 'delegate=True, '), after: brand('', 'delegate=True, ', INHERITS) },
    {
      before: brand('    _description = "Brand"\n    _order = "name"\n', 'delegate=True, '),
      after: brand('    _description = "Brand"\n', 'delegate=True, ', `${INHERITS}    _order = "name"\n`),
    },
    // Another one is there already: both belong into one dictionary.
    { before: brand('    _inherits = {"res.users": "user_id"}\n', 'delegate=True, '), todos: 1 },
  ],
  noops: [
    brand('', ''),
    brand('', 'delegate=False, '),
    brand('    _inherits = {"res.partner": "partner_id"}\n', 'delegate=True, '),
    brand('    _inherits = {"res.partner": "partner_id"}\n', ''),
    brand('', 'string="delegate=True", '),
    'class Brand:\n    partner_id = fields.Many2one("res.partner", delegate=True)\n',
  ],
  python: {
    module(_, context) {
      for (const { fact } of namedClasses(context)) {
        for (const field of fact.fields) {
          const comodel = comodelOf(field);
          if (field.kwargs.get('delegate')?.value !== true || fact.inherits.has(field.name)) continue;
          const entry = `{"${comodel}": "${field.name}"}`;
          const message = `${field.name} delegates, and 19.0 wants it in _inherits of the class: the model does not load.`;
          const names = ['_name', '_inherit', '_description'].flatMap(
            (name) => fact.attributes.get(name) ?? [],
          );
          const last = names.toSorted((a, b) => b.end - a.end)[0];
          if (comodel === undefined || fact.attributes.has('_inherits') || !last) {
            context.report({
              at: field.nameSpan,
              message,
              options: [{ title: `Name it there, beside what is there already: _inherits = ${entry}` }],
            });
            continue;
          }
          const { text } = context;
          context.report({
            at: field.nameSpan,
            message,
            fix: {
              title: 'Name it in _inherits',
              safe: true,
              edits: [
                {
                  start: last.end,
                  end: last.end,
                  text: `${lineBreak(text)}${indentAt(text, field.start)}_inherits = ${entry}`,
                },
              ],
            },
          });
        }
      }
    },
  },
});

function brand(head: string, how: string, added = ''): string {
  return `from odoo import fields, models


class Brand(models.Model):
    _name = "example.brand"
${head}${added}
    partner_id = fields.Many2one("res.partner", ${how}required=True, ondelete="restrict")
`;
}
