import { wholeLines } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'inherited-fields',
  to: '15.0',
  breaks: 'error',
  summary: 'A field with inherited=True is declared by nobody but Odoo itself',
  why: 'Up to 14.0 Odoo passed over such fields of a class and made its own for what _inherits brings, so that nothing else they say had any effect. Since then they are fields of the model: one of the type Selection does not load, and others hide those of the parent.',
  link: 'https://github.com/odoo/odoo/blob/14.0/odoo/models.py',
  cases: [
    {
      before: label('inherited=True, default=7', '    name = fields.Char(inherited=True)\n'),
      after: label(undefined, ''),
    },
    {
      before: label(
        undefined,
        '    kind = fields.Selection(\n        inherited=True,\n        default="a",\n    )\n',
      ),
      after: label(undefined, ''),
    },
  ],
  noops: [
    label('default=7', ''),
    label('inherited=False', ''),
    label('inherited=FLAG', ''),
    label('related="paper_id.width"', ''),
    label('default=7', '').replace('"a.label"', '"b.label"'),
    // Nothing comes from a parent.
    'from odoo import fields, models\n\n\nclass Label(models.Model):\n    _name = "a.label"\n\n    width = fields.Float(inherited=True)\n',
  ],
  python: {
    module(_, context) {
      for (const { inherits, fields } of context.file.classes) {
        if (inherits.size === 0) continue;
        for (const field of fields) {
          if (field.kwargs.get('inherited')?.value !== true) continue;
          context.report({
            at: field.nameSpan,
            message: `${field.name} is what _inherits brings: up to 14.0 Odoo passed over what is said here.`,
            fix: {
              title: 'Take the field away',
              safe: true,
              edits: [wholeLines(field, context.text)],
            },
          });
        }
      }
    },
  },
});

function label(width: string | undefined, more: string) {
  const field = width === undefined ? '' : `    width = fields.Float(${width})\n`;
  return `from odoo import fields, models\n\n\nclass Label(models.Model):\n    _name = "a.label"\n    _inherits = {"a.paper": "paper_id"}\n\n    paper_id = fields.Many2one("a.paper", required=True, ondelete="cascade")\n${field}${more}`;
}
