import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { classAround } from '../python/class-scope.ts';
import { headOf, mentionsSuper } from '../python/super-calls.ts';
import { defineRule, type PythonContext, type Severity } from '../rule.ts';

const METHODS = [
  'copy',
  'create',
  'default_get',
  'read',
  'setUp',
  'setUpClass',
  'tearDown',
  'tearDownClass',
  'unlink',
  'write',
];

export default defineRule({
  id: 'method-required-super',
  aliases: ['W8106'],
  severity: 'high',
  category: 'correctness',
  summary: 'An override of create, write or the like that does not call super()',
  why: 'Nothing is stored, and the overrides of all modules below are left out: tracking, constraints, access checks, what other modules keep in step. In a test the transaction is not prepared or not cleaned up.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#common-orm-methods',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals):
            self.env.cr.execute("UPDATE res_partner SET active = true")
            return True
    `,
    `
    from odoo.tests import TransactionCase


    class TestPartner(TransactionCase):
        def setUp(self):
            self.partner = self.env["res.partner"].create({"name": "A"})
    `,
  ],
  good: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model_create_multi
        def create(self, vals_list):
            def run():
                return super(Partner, self).create(vals_list)

            return run()

        def unlink(self):
            return models.Model.unlink(self)

        def search_products(self):
            return self.env["product.product"].search([("a", "=", 1)])
    `,
    `
    def create(env):
        return env["res.partner"].create({"name": "A"})
    `,
  ],
  python: {
    function_definition(node, context) {
      const nameNode = childOf(node, 'name');
      const name = nameNode ? context.slice(nameNode) : '';
      if (!(context.settings.superMethods ?? METHODS).includes(name)) return;
      const klass = classAround(context);
      if (!klass || mentionsSuper(node, context) || callsParent(node, klass, name, context)) return;
      const weight = weightOf(node, name, context);
      context.report({
        at: headOf(node, context),
        severity: weight,
        message:
          weight === 'low'
            ? `${name} does not call super(): where a class above has the method too, it is left out.`
            : `${name} does not call super(), so what Odoo and the modules below do in it is left out: return super().${name}(...).`,
      });
    },
  },
});

/** `models.Model.write(self, vals)`: the parent is called by its name. */
function callsParent(node: PyNode, klass: PyNode, name: string, context: PythonContext): boolean {
  const bases = childOf(klass, 'superclasses')?.children.map((base) => context.slice(base)) ?? [];
  for (const inner of walk(node)) {
    if (inner.type !== 'attribute') continue;
    const written = context.slice(inner);
    if (bases.some((base) => written === `${base}.${name}`)) return true;
  }
  return false;
}

function weightOf(node: PyNode, name: string, { klass }: PythonContext): Severity {
  const body = childOf(node, 'body')?.children.filter(({ type }) => type !== 'comment') ?? [];
  const refuses = body.at(-1)?.type === 'raise_statement';
  if (!klass?.kind) return klass?.bases.some((base) => /Case|Common|Test/.test(base)) ? 'medium' : 'low';
  // A table that Odoo does not keep, such as a view, has nothing to store.
  const foreign = klass.attributes.get('_auto')?.value === false;
  if (refuses || foreign || klass.kind === 'abstract') return 'low';
  return /^(create|write)$/.test(name) ? 'high' : 'medium';
}
