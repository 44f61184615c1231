import { decoratorTexts, namedClasses } from '../lookup/decorated.ts';
import { fieldPath } from '../lookup/field-path.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'recursive-missing',
  severity: 'medium',
  category: 'correctness',
  from: '15.0',
  summary: 'A computed field depends on itself in other records, and does not say recursive=True',
  why: 'Odoo warns as it loads the models, and computes the records in any order: one may be computed before that which it depends on.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields',
  bad: `
    from odoo import api, fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"

        name = fields.Char()
        parent_id = fields.Many2one("example.shelf")
        full_name = fields.Char(compute="_compute_full_name", store=True)

        @api.depends("name", "parent_id.full_name")
        def _compute_full_name(self):
            for shelf in self:
                shelf.full_name = f"{shelf.parent_id.full_name}/{shelf.name}"
  `,
  good: `
    from odoo import api, fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"

        name = fields.Char()
        parent_id = fields.Many2one("example.shelf")
        full_name = fields.Char(compute="_compute_full_name", store=True, recursive=True)
        other = fields.Char(compute="_compute_other")

        @api.depends("name", "parent_id.full_name")
        def _compute_full_name(self):
            for shelf in self:
                shelf.full_name = f"{shelf.parent_id.full_name}/{shelf.name}"

        @api.depends("parent_id.name")
        def _compute_other(self):
            self.other = ""
  `,
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        for (const { text, method } of decoratorTexts(fact, /(^|\.)depends$/)) {
          if (!text.includes('.')) continue;
          const last = text.slice(text.lastIndexOf('.') + 1);
          const field = fact.fields.find(
            ({ name, kwargs }) => name === last && kwargs.get('compute')?.value === method.name,
          );
          if (!field || field.kwargs.has('recursive')) continue;
          const state = fieldPath(context, model, text);
          if (state.is !== 'found' || state.model !== model) continue;
          const message = `${field.name} depends on ${text}, which is ${field.name} of another ${model}: say recursive=True, so that Odoo computes the other one first.`;
          context.report({ at: field.nameSpan, message });
        }
      }
    },
  },
});
