import { argumentsOfCall, calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-uses-demo',
  aliases: ['TST004C'],
  severity: 'info',
  category: 'tests',
  cosmetic: true,
  summary: 'A test builds on demo data',
  why: 'Without demo data, as since 19.0 a new database is, and as a copy of production has it, the test fails before it has tested anything. And whoever changes the demo data changes the test.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html',
  bad: {
    'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              partner = self.env.ref("base.res_partner_1")
              self.assertTrue(partner.name)
    `,
  },
  good: {
    'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              partner = self.env.ref("base.main_partner")
              other = self.env.ref("base.res_partner_1", raise_if_not_found=False)
              country = self.env.ref("base.be")
              self.assertTrue(partner.name or other or country)
    `,
    'models/a.py': `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"

          def first(self):
              return self.env.ref("base.res_partner_1")
    `,
  },
  calls: ['ref'],
  python: {
    call(node, context) {
      if (!context.file.source.path.startsWith('tests/')) return;
      const called = calledBy(node, context);
      if (called?.name !== 'ref' || !called.object || !/env$/.test(context.slice(called.object))) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const [name] = positional;
      if (positional.length !== 1 || keywords.size > 0 || name?.type !== 'string') return;
      const xmlid = context.slice(name).slice(1, -1);
      if (!/^\w+\.\w+$/.test(xmlid)) return;
      const state = context.project.xmlid(xmlid, context.module.name);
      if (state.is !== 'found' || !state.fact?.demo) return;
      context.report({
        at: node,
        message: `${xmlid} is demo data of ${state.module}: the test fails where there is none. Make the record in setUpClass().`,
      });
    },
  },
});
