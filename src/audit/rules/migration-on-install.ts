import { childOf } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'migration-on-install',
  aliases: ['MIG002'],
  severity: 'info',
  category: 'migration',
  cosmetic: true,
  summary: 'A migration script that does not ask whether there is anything to migrate',
  why: 'For scripts in the folder 0.0.0, and on some ways of installing, migrate() is called with an empty version: there is no old data then, and a script that counts on some fails. "if not version: return" is the usual first line.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html',
  bad: {
    'migrations/0.0.0/post-a.py': `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
    `,
  },
  good: [
    {
      'migrations/0.0.0/post-a.py': `
      def migrate(cr, version):
          if not version:
              return
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
    `,
    },
    {
      'migrations/18.0.1.0.1/post-a.py': `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
    `,
    },
  ],
  python: {
    function_definition(node, context) {
      if (
        !/^(migrations|upgrades)\/0\.0\.0\//.test(context.file.source.path) ||
        context.functionNode ||
        context.klass
      )
        return;
      const [name, body] = [childOf(node, 'name'), childOf(node, 'body')];
      if (!name || !body || context.slice(name) !== 'migrate' || /\bversion\b/.test(context.slice(body)))
        return;
      context.report({
        at: name,
        message:
          'In 0.0.0 the script runs at installation too, with an empty version. Begin with "if not version: return", or say why it must run.',
      });
    },
  },
});
