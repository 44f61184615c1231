import { argumentsOfCall, calledBy } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { worstSqlPart } from '../python/sql.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sql-object-of-variable',
  severity: 'critical',
  category: 'security',
  from: '17.0',
  summary: 'SQL() around a text that is put together from values',
  why: 'SQL() takes its first argument for code and quotes only the others. A text that already holds values is code with those values in it, and the wrapper only hides that from a reader. Write the whole query as a literal, and give values and SQL.identifier() as further arguments.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/sql.py',
  bad: `
    from odoo import models
    from odoo.tools import SQL


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            self.env.cr.execute(SQL("SELECT name FROM library_book WHERE author = '%s'" % author))
            return self.env.cr.execute(SQL(f"SELECT {author}"))
  `,
  good: `
    from odoo import models
    from odoo.tools import SQL

    QUERY = "SELECT 1"


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author, field):
            self.env.cr.execute(SQL("SELECT name FROM library_book WHERE author = %s", author))
            self.env.cr.execute(SQL(QUERY))
            self.env.cr.execute(SQL("SELECT %s", SQL.identifier(field)))
            query = "SELECT name FROM " + self._table
            return SQL(query)
  `,
  calls: ['SQL'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.path !== 'SQL' || isTestFile(context.file.source.path)) return;
      const [code] = argumentsOfCall(node, context).positional;
      const worst = code && worstSqlPart(code, context);
      if (!worst || worst.level === 'private' || worst.level === 'constant') return;
      const known = worst.level !== 'unknown';
      context.report({
        at: node,
        severity: known ? 'critical' : 'medium',
        message: `SQL() takes ${worst.text} for code${known ? `, and it comes from ${worst.source}` : ''}: write the query as one literal and give the value as a further argument.`,
      });
    },
  },
});
