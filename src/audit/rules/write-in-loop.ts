import { childOf } from '../../source/python/node.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { mentions } from '../python/loops.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'write-in-loop',
  aliases: ['PER003C'],
  severity: 'low',
  confidence: 'likely',
  category: 'performance',
  summary: 'The same values are written to one record after the other',
  why: 'write() sets the values on a whole recordset with one UPDATE and one recomputation. Record by record it checks rights, tracks changes and marks fields for recomputation as often as there are records.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def archive_all(self):
            for partner in self.search([("ref", "=", False)]):
                partner.write({"active": False})
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def archive_all(self):
            self.search([("ref", "=", False)]).write({"active": False})

        def number(self):
            for partner in self:
                partner.write({"ref": str(partner.id)})

        def guarded(self):
            for partner in self.search([]):
                if partner.child_ids and self.env["ir.config_parameter"].get_param("x"):
                    partner.sudo().write({"color": partner.color + 1})
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def follow(self):
            for partner in self:
                if partner.name:
                    values = {"ref": partner.name}
                else:
                    values = {"ref": False}
                partner.write(values)
    `,
  ],
  calls: ['write'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (context.embedded || called?.name !== 'write' || called.object?.type !== 'identifier') return;
      const [values, ...more] = argumentsOfCall(node, context).positional;
      if (!values || more.length > 0 || !/^(dictionary|identifier)$/.test(values.type)) return;
      const name = context.slice(called.object);
      const repeated = repeatedBy(node, context);
      if (repeated?.loop.kind !== 'for') return;
      const left = childOf(repeated.loop.node, 'left');
      if (!left || context.slice(left) !== name || mentions(values, repeated.loop.targets, context.text))
        return;
      // A name may have been given other values in some turns.
      if (
        values.type === 'identifier' &&
        isChangedIn(context.slice(repeated.loop.node), context.slice(values))
      )
        return;
      const inTry = context.ancestors.some(
        ({ type, start }) => /^(try|with)_statement$/.test(type) && start > repeated.loop.node.start,
      );
      if (inTry) return;
      const records = repeated.loop.over && recordsOf(repeated.loop.over, context);
      if (!records) return;
      context.report({
        at: node,
        model: records.model,
        message: `Each turn writes the same values to ${name}. Call write() once on all records that are to have them.`,
      });
    },
  },
});

function isChangedIn(source: string, name: string): boolean {
  return new RegExp(`\\b${name}\\s*(=[^=]|\\[[^\\]]*\\]\\s*=[^=]|\\.(update|pop|setdefault)\\()`).test(
    source,
  );
}
