import { literalOf } from '../../source/python/literal.ts';
import { isOfEarlierSeries } from '../manifest/versions.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'migration-not-repeatable',
  aliases: ['MIG005'],
  severity: 'medium',
  category: 'migration',
  summary: 'A migration script whose SQL fails when it is run twice',
  why: 'An upgrade that broke further on is started again, and databases differ: somebody has the column already, or never had it. ADD COLUMN IF NOT EXISTS, DROP ... IF EXISTS and a look at the catalogue let the script run anyway.',
  link: 'https://www.postgresql.org/docs/current/sql-altertable.html',
  bad: {
    'migrations/18.0.1.0.1/pre-a.py': `
      def migrate(cr, version):
          cr.execute("ALTER TABLE res_partner ADD COLUMN old_ref varchar")
    `,
  },
  good: [
    {
      'migrations/14.0.1.0.1/pre-a.py': `
      def migrate(cr, version):
          cr.execute("ALTER TABLE library_book RENAME COLUMN a TO b")
    `,
    },
    {
      'migrations/18.0.1.0.1/pre-a.py': `
      def migrate(cr, version):
          cr.execute("ALTER TABLE res_partner ADD COLUMN IF NOT EXISTS old_ref varchar")
          cr.execute("DROP TABLE IF EXISTS old_table")
    `,
    },
    {
      'migrations/18.0.1.0.1/pre-a.py': `
      from odoo.tools.sql import column_exists


      def migrate(cr, version):
          if not column_exists(cr, "res_partner", "old_ref"):
              cr.execute("ALTER TABLE res_partner ADD COLUMN old_ref varchar")
    `,
    },
  ],
  calls: ['execute'],
  python: {
    call(node, context) {
      const file = context.file.source.path;
      if (!/^(migrations|upgrades)\//.test(file) || isOfEarlierSeries(file, context.series?.series)) return;
      if (calledBy(node, context)?.name !== 'execute') return;
      const [query] = argumentsOfCall(node, context).positional;
      const sql = query && literalOf(query, context.text);
      if (typeof sql !== 'string') return;
      const found =
        /\b(ADD\s+COLUMN|DROP\s+(?:COLUMN|TABLE|CONSTRAINT|INDEX|VIEW)|CREATE\s+(?:UNIQUE\s+)?(?:TABLE|INDEX)|RENAME\s+(?:COLUMN|TO)|RENAME\s+\w+\s+TO)\b(?!\s+IF\b)/i.exec(
          sql,
        );
      if (!found || /\bTEMP(ORARY)?\b/i.test(sql)) return;
      // Asked before, one way or another.
      const fn = context.functionNode;
      if (
        fn &&
        /exists|information_schema|pg_class|pg_attribute|pg_constraint|savepoint|fetchone/i.test(
          context.text.slice(fn.start, node.start),
        )
      )
        return;
      const text = (found[1] ?? '').replaceAll(/\s+/g, ' ').toUpperCase();
      const hint = /^RENAME/.test(text)
        ? 'ask column_exists() or table_exists() of odoo.tools.sql first'
        : `write ${/^DROP/.test(text) ? `${text} IF EXISTS` : `${text} IF NOT EXISTS`}`;
      context.report({ at: query, message: `${text} fails where it was done already, or never: ${hint}.` });
    },
  },
});
