import { decoratorTexts, namedClasses } from '../../../audit/lookup/decorated.ts';
import { fieldPath } from '../../../audit/lookup/field-path.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import type { FieldFact } from '../../../source/types.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'recursive-field',
  to: '15.0',
  breaks: 'deprecation',
  summary: 'A field that is computed from itself in other records says recursive=True',
  why: 'Since 15.0 the log warns of a field that depends on itself and does not say so, and what it is computed from may be old.',
  link: 'https://github.com/odoo/odoo/blob/15.0/odoo/fields.py',
  cases: [
    {
      before: model('fields.Char(compute="_compute_full_name", store=True)', '"name", "parent_id.full_name"'),
      after: model(
        'fields.Char(compute="_compute_full_name", store=True, recursive=True)',
        '"name", "parent_id.full_name"',
      ),
    },
    {
      before: model(
        'fields.Char(\n        compute="_compute_full_name",\n        store=True,\n    )',
        '"child_ids.full_name"',
      ),
      after: model(
        'fields.Char(\n        compute="_compute_full_name",\n        store=True,\n        recursive=True,\n    )',
        '"child_ids.full_name"',
      ),
    },
  ],
  noops: [
    model('fields.Char(compute="_compute_full_name", recursive=True)', '"parent_id.full_name"'),
    model('fields.Char(compute="_compute_full_name")', '"parent_id.name"'),
    model('fields.Char(compute="_compute_full_name")', '"partner_id.full_name"'),
    model('fields.Char(compute="_compute_other")', '"parent_id.full_name"'),
    model('fields.Char(compute="_compute_full_name")', '"name"'),
  ],
  python: {
    module(_node, context) {
      for (const { fact, model: name } of namedClasses(context)) {
        const found = new Map<FieldFact, string>();
        for (const { text, method } of decoratorTexts(fact, /(^|\.)depends$/)) {
          if (!text.includes('.')) continue;
          const last = text.slice(text.lastIndexOf('.') + 1);
          const field = fact.fields.find(
            (each) => each.name === last && each.kwargs.get('compute')?.value === method.name,
          );
          if (!field || field.kwargs.has('recursive')) continue;
          const state = fieldPath(context, name, text);
          if (state.is === 'found' && state.model === name) found.set(field, text);
        }
        for (const [field, text] of found) tell(field, text, context);
      }
    },
  },
});

function tell(field: FieldFact, path: string, context: PythonContext): void {
  const last = Math.max(...[...field.args, ...field.kwargs.values()].map(({ end }) => end));
  // A keyword behind the last argument, on a line of its own where that has one.
  const line = context.text.lastIndexOf('\n', last) + 1;
  const blanks = /^[ \t]*/.exec(context.text.slice(line))?.[0] ?? '';
  const alone = line > field.start;
  context.report({
    at: field.nameSpan,
    message: `${field.name} depends on ${path}, which is the field itself: it says so since 15.0.`,
    fix: {
      title: 'Say recursive=True',
      safe: true,
      edits: [{ start: last, end: last, text: `${alone ? `,\n${blanks}` : ', '}recursive=True` }],
    },
  });
}

function model(field: string, depends: string): string {
  return `from odoo import api, fields, models


class Shelf(models.Model):
    _name = "example.shelf"

    name = fields.Char()
    parent_id = fields.Many2one("example.shelf")
    child_ids = fields.One2many("example.shelf", "parent_id")
    partner_id = fields.Many2one("res.partner")
    full_name = ${field}

    @api.depends(${depends})
    def _compute_full_name(self):
        self.full_name = ""
`;
}
