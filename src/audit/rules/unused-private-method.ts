import { namedClasses } from '../lookup/decorated.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

export default defineRule({
  id: 'unused-private-method',
  severity: 'info',
  confidence: 'likely',
  category: 'maintainability',
  cosmetic: true,
  summary: 'A private method that nothing in the module, or around it, mentions',
  why: 'A method whose name begins with an underscore is called by code alone. Where no code names it, it is left over, and has to be read and ported for nothing.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _left_over(self):
            return self.name
  `,
  good: {
    'models/partner.py': `
      from odoo import fields, models


      class Partner(models.Model):
          _inherit = "res.partner"

          count = fields.Integer(compute="_compute_count")

          def _compute_count(self):
              self.count = self._one()

          def _one(self):
              return 1

          def _used_by_cron(self):
              return True

          def _compute_display_name(self):
              return super()._compute_display_name()

          def name_of_all(self):
              return self.mapped("name")
    `,
    'data/cron.xml': `
      <odoo>
        <record id="cron" model="ir.cron">
          <field name="name">a</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="code">model._used_by_cron()</field>
        </record>
      </odoo>
    `,
  },
  python: {
    module(_node, context) {
      if (isUsed(context)) return;
      const counts = mentions(context);
      for (const { fact, model } of namedClasses(context)) {
        for (const method of fact.methods) {
          const { name } = method;
          if (!/^_[a-z]/.test(name) || method.decorators.length > 0 || (counts.get(name) ?? 0) > 1) continue;
          const facts = context.model(model);
          if (!facts.methodsKnown || facts.kind === 'abstract') continue;
          const definitions = facts.lineage.filter(({ methods }) => Object.hasOwn(methods, name));
          if (definitions.length > 1) continue;
          context.report({
            at: method.nameSpan,
            message: `Nothing in the module names ${name}: delete it, or use it.`,
          });
        }
      }
    },
  },
});

const needed = new WeakMap<object, ReadonlySet<string>>();

/** Some module around depends on it, and may call what it has. */
function isUsed({ project, module }: ModuleContext): boolean {
  const known =
    needed.get(project) ?? new Set([...project.modules.values()].flatMap(({ depends }) => depends));
  needed.set(project, known);
  return known.has(module.name);
}

const counted = new WeakMap<object, ReadonlyMap<string, number>>();

/** How often each name with an underscore stands in the module's files. */
function mentions({ module }: ModuleContext): ReadonlyMap<string, number> {
  const known = counted.get(module);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { source } of [...module.python, ...module.xml, ...module.csv]) {
    for (const [name] of source.text.matchAll(/(?<!\w)_[a-z]\w*/g))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  counted.set(module, counts);
  return counts;
}
