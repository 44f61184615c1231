import type { ModuleIndex } from '../../source/module-index.ts';
import { parts } from '../../source/python/literal.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { domainOf, isQuery } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

const told = new WeakMap<ModuleIndex, Set<string>>();
const TYPES = /^(Char|Many2one|Date|Datetime|Integer|Many2oneReference)$/;

export default defineRule({
  id: 'searched-field-unindexed',
  aliases: ['PER012'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'Code searches a model by a field that has no index',
  why: 'Without an index PostgreSQL reads the whole table for each such search. Nobody notices with a hundred rows; with a hundred thousand the import or the sync that searches once a line takes hours.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#indexes',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        isbn = fields.Char()

        def by_isbn(self, isbn):
            return self.search([("isbn", "=", isbn)], limit=1)
  `,
  good: [
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        isbn = fields.Char(index=True)
        shelf = fields.Char()
        done = fields.Boolean()

        def by_isbn(self, isbn):
            self.search([("done", "=", True)])
            return self.search([("isbn", "=", isbn), ("shelf", "=", "a")], limit=1)
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        isbn = fields.Char()

        _isbn_uniq = models.Constraint("UNIQUE(isbn)")

        def by_isbn(self, isbn):
            return self.search([("isbn", "=", isbn)], limit=1)


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        code = fields.Char()

        def by_code(self, code):
            return self.search([("code", "=", code)])
    `,
  ],
  calls: ['search', 'search_count', 'search_read', 'search_fetch'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(search|search_count|search_read|search_fetch)$/.test(called.name)) return;
      const domain = domainOf(node, context);
      if (domain?.type !== 'list' || !isQuery(node, called, context) || isRarelyRun(context.file.source.path))
        return;
      const model = recordsOf(called.object, context)?.model;
      const facts = model === undefined ? undefined : context.index.models.get(model);
      if (!facts?.own || facts.kind !== 'model' || context.module.name.startsWith('test_')) return;
      const names = parts(domain).flatMap(
        (term) => /^[([]\s*["'](\w+)["'],\s*["'](?:=|in)["']/.exec(context.slice(term))?.[1] ?? [],
      );
      const whole = context.model(facts.model);
      if (names.some((name) => name === 'id' || whole.field(name)?.index)) return;
      const objects = facts.classes.flatMap(({ fact }) => fact.tableObjects);
      for (const name of names) {
        const field = facts.field(name);
        // Few values, and a scan is as fast.
        if (/^(company|currency|country|lang|website|warehouse)_id$/.test(name)) continue;
        if (!field || !TYPES.test(field.fact.type) || !whole.field(name)?.stored) continue;
        if (objects.some(({ definition }) => new RegExp(`\\(\\s*"?${name}"?\\b`).test(definition ?? '')))
          return;
        const seen = told.get(context.index) ?? new Set();
        told.set(context.index, seen);
        if (seen.has(`${model}.${name}`)) return;
        seen.add(`${model}.${name}`);
        context.report({
          source: field.file.source,
          at: field.fact.nameSpan,
          model,
          message: `${context.method?.name ?? 'Code'}() searches ${model} by ${name}, which has no index: each search reads the whole table. Add index=True${context.series?.indexKinds && field.fact.kwargs.get('required')?.value !== true ? ', or "btree_not_null" where most records have none' : ''}.`,
        });
        return;
      }
    },
  },
});
