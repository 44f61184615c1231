import { literalOf } from '../../source/python/literal.ts';
import { isOfEarlierSeries } from '../manifest/versions.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'migration-unbounded-update',
  aliases: ['MIG005B'],
  severity: 'medium',
  category: 'migration',
  summary: 'An UPDATE or DELETE of every row of a table in a migration script',
  why: 'It writes a new version of each row, also of those that are right already, and it writes over what users have changed since. On a table with millions of rows that is hours with the server down.',
  link: 'https://www.postgresql.org/docs/current/sql-update.html',
  bad: {
    'migrations/18.0.1.0.1/post-a.py': `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1")
    `,
  },
  good: [
    {
      'migrations/18.0.1.0.1/post-a.py': `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
          cr.execute("UPDATE res_partner p SET color = c.color FROM res_company c WHERE c.partner_id = p.id")
    `,
    },
    {
      'migrations/14.0.1.0.1/post-a.py': `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1")
    `,
    },
    {
      'migrations/18.0.1.0.1/post-a.py': `
      def migrate(cr, version):
          cr.execute("ALTER TABLE res_partner ADD COLUMN IF NOT EXISTS shade integer")
          cr.execute("UPDATE res_partner SET shade = color")
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
      if (typeof sql !== 'string' || /\b(WHERE|JOIN|FROM\s+\w+.*\bWHERE)\b/i.test(sql)) return;
      const found = /^\s*(UPDATE|DELETE\s+FROM)\s+"?(\w+)"?/i.exec(sql);
      if (!found) return;
      // A column that the script itself has just added is empty in all rows.
      if (/ADD\s+COLUMN|add_fields|create_column|rename_columns/i.test(context.text)) return;
      context.report({
        at: query,
        message: `${(found[1] ?? '').toUpperCase()} goes over every row of ${found[2]}, right or not. Say with WHERE which rows need it.`,
      });
    },
  },
});
