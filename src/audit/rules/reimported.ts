import { importsOf } from '../python/imports.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'reimported',
  aliases: ['W0404', 'F811'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'The same name is imported twice',
  why: 'The second import does nothing, or hides the first one: who reads the file cannot tell which of the two is meant.',
  link: 'https://docs.astral.sh/ruff/rules/redefined-while-unused/',
  bad: `
    import logging
    from odoo import fields, models
    import logging
    from odoo import models


    class Loan(models.Model):
        _name = "library.loan"
        _description = logging.INFO, fields
  `,
  good: `
    import xml
    import xml.dom
    import xml.sax
    from odoo import models

    try:
        import simplejson as json
    except ImportError:
        import json


    def late():
        from odoo import models

        return models, xml, json
  `,
  python: {
    module(node, context) {
      const seen = new Map<string, string>();
      const top = new Set(node.children);
      for (const { name, path, statement, node: at } of importsOf(context.file)) {
        // Only what stands on its own: in try, if and functions there are reasons.
        if (!top.has(statement)) continue;
        const id = statement.type === 'import_statement' ? context.slice(at) : `${path} as ${name}`;
        if (!seen.has(id)) {
          seen.set(id, name);
          continue;
        }
        context.report({
          at,
          message: `${name} is imported already further up: leave this one out.`,
        });
      }
    },
  },
});
