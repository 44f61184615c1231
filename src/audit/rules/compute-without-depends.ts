import type { FieldFact, MethodFact, PythonFile } from '../../source/types.ts';
import { computedFields } from '../performance/computes.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

export default defineRule({
  id: 'compute-without-depends',
  aliases: ['COR027', 'ODOO001'],
  severity: 'high',
  category: 'correctness',
  summary: 'A stored field whose compute says nothing of what it depends on',
  why: 'Odoo computes a stored field again when a field changes that @api.depends names. Without the decorator the value of the day when the record was made stays in the database for good, and no error tells.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends',
  bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        color_twice = fields.Integer(compute="_compute_color_twice", store=True)

        def _compute_color_twice(self):
            for partner in self:
                partner.color_twice = partner.color * 2
  `,
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        color_twice = fields.Integer(compute="_compute_color_twice", store=True)
        today_is = fields.Date(compute="_compute_today_is")
        listed = fields.Integer(compute="_compute_listed", store=True, depends=["color"])

        @api.depends("color")
        def _compute_color_twice(self):
            for partner in self:
                partner.color_twice = partner.color * 2

        def _compute_today_is(self):
            self.today_is = fields.Date.today()

        def _compute_listed(self):
            self.listed = 1
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        token = fields.Char(compute="_compute_token", store=True)
        chosen = fields.Char(compute="_compute_chosen", store=True, readonly=False)

        def _compute_token(self):
            for partner in self:
                partner.token = self.env["ir.sequence"].next_by_code("x")

        def _compute_chosen(self):
            for partner in self:
                partner.chosen = "a"
    `,
    `
    from odoo import api, fields, models


    class Dated(models.AbstractModel):
        _name = "example.dated"
        _description = "Dated"

        date = fields.Date()
        is_old = fields.Boolean(compute="_compute_is_old", store=True)

        def _compute_is_old(self):
            for record in self:
                record.is_old = record.date and record.date.year < 2000


    class Book(models.Model):
        _name = "example.book"
        _inherit = ["example.dated"]
        _description = "Book"

        @api.depends("date")
        def _compute_is_old(self):
            return super()._compute_is_old()
    `,
  ],
  check(context) {
    for (const facts of context.index.models.values()) {
      for (const { file, fact } of facts.classes) {
        if (fact.kind === 'transient' || isRarelyRun(file.source.path)) continue;
        for (const [name, fields] of computedFields(fact)) {
          const method = fact.methods.findLast((each) => each.name === name);
          const [field] = fields.filter(isStored);
          if (
            !method ||
            !field ||
            method.decorators.length > 0 ||
            !readsFields(method, field, file, fact.model, context)
          )
            continue;
          // What another class says of the method holds for this one too.
          const known = context.model(facts.model);
          const others = known.classes.filter(({ methods }) => Object.hasOwn(methods, name));
          if (others.length > 1) continue;
          if (fact.kind === 'abstract' && isOverridden(name, facts.model, context)) continue;
          context.report({
            source: file.source,
            at: method.nameSpan,
            model: facts.model,
            message: `${field.name} is stored, and ${name}() has no @api.depends: what is computed when the record is made stays, whatever changes later. Name the fields that the method reads.`,
          });
        }
      }
    }
  },
});

/** Models that take the mixin say what their own method depends on. */
function isOverridden(name: string, model: string, { index }: ModuleContext): boolean {
  return [...index.models.values()].some(({ classes }) =>
    classes.some(
      ({ fact }) =>
        fact.inherit.includes(model) &&
        fact.methods.some((method) => method.name === name && method.decorators.length > 0),
    ),
  );
}

function isStored({ kwargs }: FieldFact): boolean {
  return (
    kwargs.get('store')?.value === true && !kwargs.has('depends') && kwargs.get('readonly')?.value !== false
  );
}

/** It reads a field of its own records: something that can change. */
function readsFields(
  method: MethodFact,
  field: FieldFact,
  file: PythonFile,
  model: string | undefined,
  context: { model(name: string): { field(name: string): unknown } },
): boolean {
  const source = file.source.text.slice(method.start, method.end);
  if (/\bsuper\(/.test(source)) return false;
  // Somebody said in a comment why there is none.
  if (
    /#[^\n]*\bdepends?\b[^\n]*\n[^\n]*$/i.test(
      file.source.text.slice(Math.max(0, method.start - 300), method.start),
    )
  )
    return false;
  const loop = /\bfor\s+(\w+)\s+in\s+self\b/.exec(source)?.[1] ?? 'self';
  const read = source.matchAll(new RegExp(`\\b${loop}\\.(\\w+)\\b(?!\\s*(?:=[^=]|\\())`, 'g'));
  const known = model === undefined ? undefined : context.model(model);
  return [...read].some(
    ([, name]) =>
      name !== undefined &&
      name !== field.name &&
      !/^(id|ids|env|_\w+)$/.test(name) &&
      known?.field(name) !== undefined,
  );
}
