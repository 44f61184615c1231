import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'migration-pre-orm',
  aliases: ['MIG003B'],
  severity: 'medium',
  category: 'migration',
  summary: 'A pre- script that works with the ORM',
  why: "A pre- script runs before the module is loaded: its models are those of the modules that are loaded already, without the fields of this one, and columns may not be there yet. Reading a record then fails with an UndefinedColumn, in somebody else's database.",
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html',
  bad: {
    'migrations/18.0.1.0.1/pre-a.py': `
      from odoo import SUPERUSER_ID, api


      def migrate(cr, version):
          env = api.Environment(cr, SUPERUSER_ID, {})
          env["res.partner"].search([]).write({"color": 1})
    `,
  },
  good: [
    {
      'migrations/18.0.1.0.1/pre-a.py': `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
    `,
    },
    {
      'migrations/18.0.1.0.1/post-a.py': `
      from odoo import SUPERUSER_ID, api


      def migrate(cr, version):
          env = api.Environment(cr, SUPERUSER_ID, {})
          env["res.partner"].search([]).write({"color": 1})
    `,
      'migrations/18.0.1.0.1/pre-b.py': `
      from odoo import SUPERUSER_ID, api


      def migrate(cr, version):
          env = api.Environment(cr, SUPERUSER_ID, {})
          env["ir.module.module"].search([("name", "=", "sale")])
          env.ref("base.main_company", raise_if_not_found=False)
    `,
    },
  ],
  python: {
    call(node, context) {
      if (!/^(migrations|upgrades)\/[^/]+\/pre-/.test(context.file.source.path)) return;
      const source = context.slice(node);
      const found =
        /^env\[["']([\w.]+)["']\](?:\.\w+\([^()]*\))*\.(search|browse|create|write|unlink|search_read)\(/.exec(
          source.slice(0, 300),
        );
      if (!found) return;
      // What the kernel itself needs is loaded and complete.
      if (/^(ir|base|res\.(lang|currency|groups))\b/.test(found[1] ?? '')) return;
      const parent = context.ancestors.at(-1);
      if (parent?.type === 'attribute') return;
      context.report({
        at: node,
        // Models of modules that are loaded already do work; only what comes behind them is not there.
        severity: context.index.models.has(found[1] ?? '') ? undefined : 'low',
        message: `${found[1]} is read through the ORM before this module's models are loaded. Use SQL here, or do it in a post- script.`,
      });
    },
  },
});
