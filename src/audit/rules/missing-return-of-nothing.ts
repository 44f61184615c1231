import { lostReturn } from '../python/lost-return.ts';
import { headOf } from '../python/super-calls.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-return-of-nothing',
  aliases: ['W8110', 'missing-return'],
  severity: 'info',
  category: 'maintainability',
  profile: 'oca',
  summary: 'super() is called and not returned, where the parents return nothing today',
  why: 'Nothing is lost today: the parents that are known return nothing, or Odoo takes nothing from such a method, as from a compute. A repository of the OCA asks for return super() all the same, and another module between the two may return something one day.',
  link: 'https://github.com/OCA/pylint-odoo#readme',
  bad: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.depends("name")
        def _compute_total(self):
            super()._compute_total()
    `,
    {
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
  good: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.depends("name")
        def _compute_total(self):
            return super()._compute_total()

        def init(self):
            super().init()

        def write(self, vals):
            super().write(vals)
    `,
    `
    from odoo.tests import TransactionCase


    class TestA(TransactionCase):
        @classmethod
        def setUpClass(cls):
            super().setUpClass()
            cls.partner = cls.env["res.partner"].create({"name": "a"})
    `,
  ],
  python: {
    function_definition(node, context) {
      const lost = lostReturn(node, context);
      if (lost?.loses !== 'nothing') return;
      context.report({
        at: headOf(node, context),
        message: `${lost.name} calls super() and returns nothing. Its parents return nothing either: return super() keeps it so for what another module may return.`,
      });
    },
  },
});
