import { ownNodes } from '../../source/project/behaviour.ts';
import { childOf } from '../../source/python/node.ts';
import { classAround } from '../python/class-scope.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-raise-unlink',
  aliases: ['E8140'],
  severity: 'medium',
  category: 'correctness',
  from: '15.0',
  summary: 'unlink() refuses to delete',
  why: 'Uninstalling the module deletes its records too, and stops at the exception: the module cannot be removed any more. A method with @api.ondelete(at_uninstall=False) refuses to the user and lets the uninstallation pass.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.ondelete',
  bad: `
    from odoo import _, models
    from odoo.exceptions import UserError


    class Loan(models.Model):
        _inherit = "res.partner"

        def unlink(self):
            if self.active:
                raise UserError(_("Archive it first."))
            return super().unlink()
  `,
  good: `
    import psycopg2

    from odoo import _, api, models
    from odoo.exceptions import UserError


    class Loan(models.Model):
        _inherit = "res.partner"

        @api.ondelete(at_uninstall=False)
        def _unlink_except_active(self):
            if self.active:
                raise UserError(_("Archive it first."))

        def unlink(self):
            try:
                return super().unlink()
            except psycopg2.Error:
                self.env.cr.rollback()
                raise


    class Client:
        def unlink(self):
            raise ValueError()
  `,
  python: {
    function_definition(node, context) {
      const name = childOf(node, 'name');
      if (!name || context.slice(name) !== 'unlink') return;
      if (context.klass?.kind === undefined || !classAround(context)) return;
      for (const inner of ownNodes(childOf(node, 'body') ?? node)) {
        // A bare raise passes on what went wrong in the deletion itself.
        if (inner.type !== 'raise_statement' || inner.children.length === 0) continue;
        context.report({
          at: inner,
          message:
            'unlink() refuses also when the module is uninstalled, which then fails: put the check into a method with @api.ondelete(at_uninstall=False).',
        });
      }
    },
  },
});
