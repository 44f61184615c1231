import { isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'read-all-fields',
  aliases: ['PER009'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'read() or search_read() of every field, computed ones included',
  why: 'Without a list of fields, read() gives all of them: binary fields, every one2many, and every field that must be computed first, a dashboard counter included. A user also needs the right to see each of them.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.read',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def dump(self):
            return self.read()
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def dump(self):
            return self.env["res.partner"].search_read([("ref", "!=", False)])
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def dump(self):
            return self.read(["name", "ref"])

        def found(self):
            return self.search_read([("ref", "!=", False)], fields=["name"])
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def dump(self, path):
            with open(path) as file:
                return file.read(), self.env.ref("base.action_partner_form").read()[0]
    `,
  ],
  calls: ['read', 'search_read'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(read|search_read)$/.test(called.name)) return;
      if (isRarelyRun(context.file.source.path)) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      if (spread || keywords.has('fields') || positional.length > (called.name === 'read' ? 0 : 1)) return;
      // Actions are handed to the web client whole.
      if (/^\[\s*0\s*\]/.test(context.text.slice(node.end, node.end + 5))) return;
      const records = recordsOf(called.object, context);
      if (
        !records ||
        (records.model === undefined ? called.name === 'read' : /^ir\.actions/.test(records.model))
      )
        return;
      context.report({
        at: node,
        model: records.model,
        message: `${called.name}() without a list of fields reads all of them, and computes those that are not stored. Name the fields that are used.`,
      });
    },
  },
});
