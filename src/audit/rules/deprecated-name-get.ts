import { childOf } from '../../source/python/node.ts';
import { classAround } from '../python/class-scope.ts';
import { headOf } from '../python/super-calls.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deprecated-name-get',
  aliases: ['E8146'],
  severity: 'medium',
  category: 'migration',
  from: '17.0',
  summary: 'name_get() is overridden, which Odoo no longer calls',
  why: 'Since 17.0 display_name is a field like any other, and nothing in Odoo calls name_get(): the names are those that they would be without the override.',
  link: 'https://github.com/odoo/odoo/pull/122085',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def name_get(self):
            return [(partner.id, partner.ref) for partner in self]
  `,
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _compute_display_name(self):
            for partner in self:
                partner.display_name = partner.ref


    def name_get(records):
        return records.mapped("display_name")
  `,
  python: {
    function_definition(node, context) {
      const name = childOf(node, 'name');
      if (!name || context.slice(name) !== 'name_get') return;
      const klass = classAround(context);
      if (!klass || (context.klass && context.klass.bases.length === 0)) return;
      context.report({
        at: headOf(node, context),
        message:
          'Odoo no longer calls name_get(): write _compute_display_name, which sets display_name of each record.',
      });
    },
  },
});
