import { childOf, type PyNode } from '../../source/python/node.ts';
import { argumentsFor, callersOf } from '../python/helpers.ts';
import { argumentsOfCall, type Called, calledBy } from '../python/names.ts';
import { isCursor, scopeFlow } from '../python/orm.ts';
import { taintHere } from '../python/outside.ts';
import { type SqlLevel, type SqlPart, worstSqlPart } from '../python/sql.ts';
import { defineRule, type PythonContext, type Severity } from '../rule.ts';

const SEVERITY: Readonly<Record<SqlLevel, Severity | undefined>> = {
  private: undefined,
  constant: 'low',
  unknown: 'medium',
  stored: 'high',
  outside: 'critical',
};

export default defineRule({
  id: 'sql-injection',
  aliases: ['E8103', 'E8501', 'S608'],
  severity: 'critical',
  confidence: 'likely',
  category: 'security',
  summary: 'SQL text that is put together from values',
  why: 'Text that is put into a query becomes part of the query: whoever chooses the value reads or changes any table, past access rights and rules. Parameters are sent apart from the query, so they stay values; SQL() and psycopg2.sql do the same for names of tables and columns. What comes from a request, an RPC argument or a field is critical or high, what cannot be told is medium, and what only constants reach is low.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#sql-injections',
  bad: [
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            self.env.cr.execute("SELECT name FROM library_book WHERE author = '%s'" % author)
            return self.env.cr.fetchall()
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/books", auth="public")
        def books(self, **kw):
            order = kw.get("order", "name")
            query = f"SELECT name FROM library_book ORDER BY {order}"
            request.env.cr.execute(query)
            return str(request.env.cr.fetchall())
    `,
    `
    def report(cr, table, ids):
        query = "SELECT id FROM " + table
        query += " WHERE id IN %s"
        cr.execute(query, (tuple(ids),))
        cr.execute("DELETE FROM {}".format(table))
    `,
    `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        name = fields.Char()

        def same(self):
            cr = self.env.cr
            query = "SELECT id FROM library_book WHERE TRUE"
            query += " AND name = '" + self.name + "'"
            cr.execute(query)
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _query(self, author):
            query = "SELECT name FROM library_book WHERE author = '%s'" % author
            return query

        def titles(self, author):
            self.env.cr.execute(self._query(author))
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        @staticmethod
        def _sized(size):
            return "SELECT name FROM library_book WHERE size > %s" % size

        def sized(self, size):
            self.env.cr.execute(self._sized(size))
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _rows(self, query):
            self.env.cr.execute(query)
            return self.env.cr.fetchall()

        def names(self, author):
            return self._rows("SELECT name FROM library_book WHERE author = '" + author + "'")
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def sorted_titles(self, order):
            sql = ["SELECT name FROM library_book"]
            sql.append("ORDER BY %s" % order)
            self.env.cr.execute(" ".join(sql))
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            execute = self.env.cr.execute
            execute("SELECT name FROM library_book WHERE author = 'X'".replace("X", author))
    `,
    `
    from string import Template
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            self.env.cr.execute(Template("SELECT name FROM library_book WHERE author = '$a'").substitute(a=author))
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            query = "SELECT name FROM library_book WHERE author = '{author}'"
            self.env.cr.execute(query.format_map({"author": author}))
    `,
  ],
  good: [
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _query(self, column, author):
            where = ["TRUE"]
            if author:
                where.append("author = %s")
            return "SELECT %s FROM library_book WHERE %s" % (column, " AND ".join(where))

        def _rows(self, query, params=()):
            self.env.cr.execute(query, params)
            return self.env.cr.fetchall()

        def titles(self, author):
            self.env.cr.execute(self._query("name", author), (author,))
            return self._rows("SELECT name FROM library_book WHERE author = %s", (author,))

        def parts(self, author):
            found = [author]
            found.append(author)
            found = ["TRUE"]
            found.append("size > %s")
            self.env.cr.execute("SELECT name FROM library_book WHERE " + " AND ".join(found), (3,))

        def sizes(self, days):
            query = "SELECT size FROM library_book WHERE day > NOW() - INTERVAL 'X days'"
            self.env.cr.execute(query.replace("X", str(int(days))))
            return self._rows(query.replace("X", "7"))
    `,
    `
    def run(pool, name):
        execute = pool.execute
        execute("echo %s" % name)
    `,
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            self.env.cr.execute("SELECT name FROM library_book WHERE author = %s", (author,))
            return self.env.cr.fetchall()

        def count(self):
            self.env.cr.execute("SELECT count(*) FROM %s" % self._table)
            self.env.cr.execute("SELECT {} FROM {}".format(self._select(), self._from()))
            self.env.cr.execute(f"SELECT count(*) FROM {self._table}")
    `,
    `
    from psycopg2 import sql
    from odoo.tools import SQL


    def clear(cr, table, column, value):
        cr.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
        query = sql.SQL("UPDATE {} SET x = %s").format(sql.Identifier(table))
        cr.execute(query, (value,))
        cr.execute(SQL("SELECT %s FROM %s WHERE a = %s", SQL.identifier(column), SQL.identifier(table), value))
    `,
    `
    QUERY = "SELECT id " + "FROM res_partner"


    def partners(cr, ids):
        cr.execute(QUERY)
        cr.execute("SELECT id FROM res_partner " + "WHERE active")
        query = "SELECT id FROM res_partner"
        query += " WHERE id IN %s"
        cr.execute(query, (tuple(ids),))
    `,
    `
    def run(task, name):
        task.execute("echo %s" % name)
    `,
  ],
  calls: ['execute', 'executemany'],
  python: {
    call(node, context) {
      const about = calledBy(node, context);
      if (!about || !/^execute(many)?$/.test(about.name)) return;
      if (/(^|\/)(tests\/|test_[^/]*$)/.test(context.file.source.path) || !onCursor(about, node, context))
        return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const query = positional[0] ?? keywords.get('query');
      if (!query) return;
      const given = positional[1] ?? keywords.get('params');
      const worst = worstSqlPart(query, context);
      const severity = worst && SEVERITY[worst.level];
      const asIs = given && unquoted(given, context);
      if (asIs) {
        context.report({
          at: node,
          message: `AsIs() puts its value into the query unquoted, and it comes from ${asIs}: whoever chooses it runs SQL. Leave AsIs out, or use SQL.identifier() for a name.`,
        });
      } else if (worst && severity && (severity !== 'low' || !given) && !(given && severity === 'medium')) {
        context.report({ at: node, message: messageOf(worst), severity });
      } else if (!worst) {
        wholeFromCallers(query, node, context);
      }
    },
  },
});

/** `cr.execute(...)`, or `execute(...)` after `execute = cr.execute`. */
function onCursor({ name, object }: Called, call: PyNode, context: PythonContext): boolean {
  if (object) return isCursor(object, context);
  const bound = scopeFlow(context).reaching(name, call.start);
  return bound.some(({ how, value }) => {
    const cursor = how === 'value' && value?.type === 'attribute' ? childOf(value, 'object') : undefined;
    return cursor !== undefined && isCursor(cursor, context);
  });
}

/** A method that executes what it is given: what the other methods of its class give it is looked at there. */
function wholeFromCallers(query: PyNode, execute: PyNode, context: PythonContext): void {
  const { method, klass } = context;
  if (query.type !== 'identifier' || !method || !klass || !method.name.startsWith('_')) return;
  const name = context.slice(query);
  const flow = scopeFlow(context);
  const [only, more] = flow.reaching(name, query.start);
  if (only?.how !== 'parameter' || more) return;
  // Where execute() and executemany() take the same text, the first speaks for both.
  const first = flow.calls.find((call) => {
    const [given] = argumentsOfCall(call, context).positional;
    return (
      given && context.slice(given) === name && /^execute(many)?$/.test(calledBy(call, context)?.name ?? '')
    );
  });
  if (first?.start !== execute.start) return;
  for (const { call, context: caller } of callersOf(method, context)) {
    const given = argumentsFor(call, method, caller).get(name);
    const worst = given && worstSqlPart(given, caller);
    if (worst?.level === 'outside' || worst?.level === 'stored')
      context.report({ at: call, message: messageOf(worst), severity: SEVERITY[worst.level] });
  }
}

/** Where a value that AsIs leaves unquoted comes from. */
function unquoted(params: PyNode, context: PythonContext): string | undefined {
  if (!context.slice(params).includes('AsIs(')) return undefined;
  for (const inner of [params, ...params.children]) {
    const called = inner.type === 'call' ? calledBy(inner, context) : undefined;
    if (called?.name !== 'AsIs') continue;
    const taint = taintHere(argumentsOfCall(inner, context).positional[0], context);
    if (taint?.kind === 'text') return taint.source;
  }
  return undefined;
}

function messageOf({ level, text, source }: SqlPart): string {
  const what = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  if (level === 'outside' || level === 'stored')
    return `${what} becomes part of the SQL text and comes from ${source}: whoever chooses it runs SQL of their own. Give it as a parameter, as in execute("... %s", (value,)), or a name by SQL.identifier().`;
  if (level === 'constant')
    return `${what} is put into the SQL text. Only constants and numbers reach it here: give values as parameters and names by SQL.identifier(), so that it stays so.`;
  return `${what} becomes part of the SQL text: if anybody outside can choose it, they run SQL of their own. Give values as parameters, as in execute("... %s", (value,)), and names by SQL.identifier().`;
}
