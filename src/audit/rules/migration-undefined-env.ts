import { childOf, walk } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'migration-undefined-env',
  aliases: ['MIG003'],
  severity: 'high',
  category: 'migration',
  summary: 'A migration script uses env, and nothing made one',
  why: 'migrate() gets a cursor and a version. env is a NameError there, so the upgrade of the database stops in the middle of the module.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html',
  bad: {
    'migrations/18.0.1.0.1/post-a.py': `
      def migrate(cr, version):
          env["res.partner"].search([]).write({"color": 1})
    `,
  },
  good: [
    {
      'migrations/18.0.1.0.1/post-a.py': `
      from odoo import SUPERUSER_ID, api


      def migrate(cr, version):
          env = api.Environment(cr, SUPERUSER_ID, {})
          env["res.partner"].search([]).write({"color": 1})
    `,
    },
    {
      'migrations/18.0.1.0.1/post-a.py': `
      from openupgradelib import openupgrade


      @openupgrade.migrate()
      def migrate(env, version):
          env["res.partner"].search([]).write({"color": 1})


      def helper(cr):
          return lambda env: env["x"]
    `,
    },
  ],
  python: {
    function_definition(node, context) {
      if (!/^(migrations|upgrades)\//.test(context.file.source.path) || context.functionNode || context.klass)
        return;
      const body = childOf(node, 'body');
      const source = context.slice(node);
      if (!body || !/\benv\b/.test(source)) return;
      // Anything in the file that binds the name makes it somebody's.
      if (/\benv\s*=|\bas env\b|\bimport\b[^\n]*\benv\b|\bfor\s+env\b|\bglobal env\b/.test(context.text))
        return;
      const parameters = childOf(node, 'parameters');
      if (parameters && /\benv\b/.test(context.slice(parameters))) return;
      for (const inner of walk(body)) {
        if (inner.type === 'lambda' || inner.type === 'function_definition') return;
        if (inner.type !== 'identifier' || context.slice(inner) !== 'env') continue;
        if (inner.field === 'attribute' || inner.field === 'name') continue;
        context.report({
          at: inner,
          message:
            'env is not defined here: a script gets a cursor. Write env = api.Environment(cr, SUPERUSER_ID, {}) first.',
        });
        return;
      }
    },
  },
});
