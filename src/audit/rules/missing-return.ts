import { lostReturn } from '../python/lost-return.ts';
import { headOf } from '../python/super-calls.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-return',
  aliases: ['W8110'],
  severity: 'low',
  category: 'correctness',
  summary: 'super() is called and what it returns is lost',
  why: 'Whoever calls the method gets None in the place of what the parents return: an action that the button should open, the values that a later override adds to, the records that were made.',
  link: 'https://docs.python.org/3/library/functions.html#super',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_archive(self):
            super().action_archive()
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals):
            super().write(vals)
    `,
  ],
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Float(compute="_compute_total", inverse="_set_total")

        def write(self, vals):
            done = super().write(vals)
            return done

        @api.depends("name")
        def _compute_total(self):
            super()._compute_total()

        def _set_total(self):
            super()._set_total()

        @api.constrains("name")
        def _check_name(self):
            super()._check_name()

        def walk(self):
            for each in super().walk():
                yield each

        def stop(self):
            super().stop()
            return
    `,
    {
      // The parent is known, and returns nothing.
      'models/a.py': `
        from odoo import models


        class A(models.Model):
            _name = "example.a"
            _description = "A"

            def prepare(self):
                self.ensure_one()
      `,
      'models/b.py': `
        from odoo import models


        class B(models.Model):
            _inherit = "example.a"

            def prepare(self):
                super().prepare()
      `,
    },
  ],
  python: {
    function_definition(node, context) {
      const lost = lostReturn(node, context);
      if (!lost || lost.loses === 'nothing') return;
      const { name } = lost;
      const known = lost.loses === 'value';
      context.report({
        at: headOf(node, context),
        severity: known ? 'medium' : 'low',
        message: known
          ? `${name} loses what super().${name}() returns, and callers get None: write return super().${name}(...).`
          : `${name} calls super() and returns nothing: when the parents return something, write return super()....`,
      });
    },
  },
});
