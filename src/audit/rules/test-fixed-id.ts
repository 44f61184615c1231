import { parts } from '../../source/python/literal.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'test-fixed-id',
  aliases: ['TST004D'],
  severity: 'low',
  category: 'tests',
  summary: 'A test takes a record by its number',
  why: 'The number is that of the database in which the test was written. In another one it is another record, or none, and the test passes or fails by what happens to be there: a module more, demo data or not, another order of installation.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html',
  bad: {
    'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              country = self.env["res.country"].browse(21)
              self.assertTrue(country.name)
    `,
  },
  good: {
    'tests/test_a.py': `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              country = self.env.ref("base.be")
              gone = self.env["res.country"].browse(999999)
              user = self.env["res.users"].browse(2)
              made = self.env["res.country"].create({"name": "A", "code": "AA"})
              self.assertTrue(self.env["res.country"].browse(made.id) | country | user)
              self.assertFalse(gone.exists())
    `,
    'models/a.py': `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"

          def first(self):
              return self.env["res.country"].browse(21)
    `,
  },
  calls: ['browse'],
  python: {
    call(node, context) {
      if (!isTestFile(context.file.source.path)) return;
      const called = calledBy(node, context);
      if (called?.name !== 'browse' || !called.object) return;
      const [given] = argumentsOfCall(node, context).positional;
      const ids = given?.type === 'list' ? parts(given) : given ? [given] : [];
      const numbers = ids.map((id) => (id.type === 'integer' ? Number(context.slice(id)) : Number.NaN));
      // A number that no database has is what a test of what is missing takes.
      if (numbers.length === 0 || !numbers.every((id) => id > 0 && id < 9_000)) return;
      const model = recordsOf(called.object, context)?.model;
      // The superuser, the first user, company and website are the same everywhere.
      const known = model !== undefined && /^(website|res\.(users|company|partner|groups))$/.test(model);
      if (model === undefined || (known && numbers.every((id) => id <= 5))) return;
      const told =
        numbers.length === 1
          ? `The record of ${model} with the id ${numbers[0]} is another one in each database, or none: make it`
          : `The records of ${model} with the ids ${numbers.join(', ')} are other ones in each database, or none: make them`;
      context.report({
        at: node,
        message: `${told} in the test, or take what Odoo itself brings by env.ref().`,
      });
    },
  },
});
