import { comodelOf, inverseOf } from '../../source/model-index.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unique-nullable',
  aliases: ['COR043B', 'E8517'],
  severity: 'low',
  category: 'correctness',
  summary: 'A UNIQUE constraint over several columns of which one may be empty',
  why: 'For PostgreSQL two empty values are not the same, so records that have nothing in that column never count as duplicates: the same code twice without a company goes through.',
  link: 'https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-UNIQUE-CONSTRAINTS',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        code = fields.Char(required=True)
        company_id = fields.Many2one("res.company")

        _code_uniq = models.Constraint("UNIQUE(code, company_id)", "The code is taken.")
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        code = fields.Char(required=True)
        note = fields.Char()
        done = fields.Boolean()
        company_id = fields.Many2one("res.company", required=True)

        _code_uniq = models.Constraint("UNIQUE(code, company_id, done)", "The code is taken.")
        _note_uniq = models.Constraint("UNIQUE(note)", "The note is taken.")
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        code = fields.Char(required=True)
        company_id = fields.Many2one("res.company")

        _code_uniq = models.Constraint("UNIQUE NULLS NOT DISTINCT (code, company_id)", "The code is taken.")
        _other = models.UniqueIndex("(code, company_id) WHERE company_id IS NOT NULL")
    `,
  ],
  check(context) {
    for (const { classes, model, field, kind } of context.index.models.values()) {
      if (kind !== 'model') continue;
      for (const { file, fact } of classes) {
        for (const object of fact.tableObjects) {
          const columns = /unique\s*\(([\w\s,"]+)\)\s*$/i
            .exec(object.definition?.trim() ?? '')?.[1]
            ?.split(',');
          if (!columns || columns.length < 2) continue;
          // An index of its own may take care of the empty ones.
          if (
            classes.some((each) =>
              each.fact.tableObjects.some(({ definition }) =>
                /IS NULL|NULLS NOT DISTINCT/i.test(definition ?? ''),
              ),
            )
          )
            continue;
          const empty = columns
            .map((column) => column.trim().replaceAll('"', ''))
            .find((column) => mayBeEmpty(column, field, context.model(model)));
          // Lines always have the record that they are lines of.
          if (empty === undefined || isLineOf(context.index, model, empty)) continue;
          context.report({
            source: file.source,
            at: object,
            model,
            message: `${empty} is not required, and records without it are never duplicates of each other. Make it required, or add a unique index for the rows WHERE ${empty} IS NULL.`,
          });
        }
      }
    }
  },
});

function isLineOf({ models }: ModuleIndex, model: string, name: string): boolean {
  return [...models.values()].some(({ classes }) =>
    classes.some(({ fact }) =>
      fact.fields.some((field) => comodelOf(field) === model && inverseOf(field) === name),
    ),
  );
}

/** Numbers and booleans are written as zero and false; a default or a compute usually leaves none empty. */
function mayBeEmpty(
  name: string,
  field: (
    name: string,
  ) => { fact: { type: string; kwargs: ReadonlyMap<string, { value: unknown }> } } | undefined,
  whole: { classes: readonly { fields: { readonly [name: string]: { required?: boolean | undefined } } }[] },
): boolean {
  const found = field(name)?.fact;
  if (!found || !/^(Many2one|Char|Date|Datetime|Selection)$/.test(found.type)) return false;
  if (['required', 'default', 'compute', 'related', 'delegate'].some((key) => found.kwargs.has(key)))
    return false;
  return !whole.classes.some(({ fields }) => fields[name]?.required);
}
