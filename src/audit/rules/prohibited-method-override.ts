import { childOf } from '../../source/python/node.ts';
import { classAround } from '../python/class-scope.ts';
import { headOf } from '../python/super-calls.ts';
import { defineRule } from '../rule.ts';

/** They are how Odoo itself builds, reads and guards records: no module of Odoo overrides them. */
const METHODS = [
  '__getattr__',
  '__setattr__',
  '__getattribute__',
  '__new__',
  'browse',
  'ensure_one',
  'with_env',
];

export default defineRule({
  id: 'prohibited-method-override',
  aliases: ['W8107'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A method is overridden that must not be',
  why: 'A project can list methods that its modules must leave alone. Without a list it is those by which Odoo builds and reads every record: they are called millions of times, and Odoo changes them from series to series.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#recordsets',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def browse(self, ids=None):
            return super().browse(ids)
  `,
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals):
            return super().write(vals)


    class Client:
        def browse(self):
            return []
  `,
  python: {
    function_definition(node, context) {
      const nameNode = childOf(node, 'name');
      const name = nameNode ? context.slice(nameNode) : '';
      if (!(context.settings.prohibitedOverrides ?? METHODS).includes(name)) return;
      if (context.klass?.kind === undefined || !classAround(context)) return;
      context.report({
        at: headOf(node, context),
        message: `${name} is not to be overridden: put the change where ${context.klass.name} is used.`,
      });
    },
  },
});
