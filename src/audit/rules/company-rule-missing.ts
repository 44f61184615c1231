import type { ModuleFacts } from '../../source/project/facts.ts';
import { ruleRecords, shortId } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'company-rule-missing',
  severity: 'medium',
  category: 'security',
  summary: 'A model with a company and no record rule that looks at it',
  why: 'company_id alone hides nothing: users see the records of every company, also of those that they have no part in. A rule without a group, [("company_id", "in", company_ids + [False])], keeps each to the companies that are chosen.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/company.html#security-rules',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        name = fields.Char()
        company_id = fields.Many2one("res.company", required=True)
  `,
  good: [
    {
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"

            company_id = fields.Many2one("res.company")


        class Line(models.Model):
            _name = "library.line"

            book_id = fields.Many2one("library.book", required=True, ondelete="cascade")
            company_id = fields.Many2one("res.company")


        class Ask(models.TransientModel):
            _name = "library.ask"

            company_id = fields.Many2one("res.company")


        class Shown(models.Model):
            _name = "library.shown"

            company_id = fields.Many2one(related="book_id.company_id")
      `,
      'security/rules.xml': `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">company</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('company_id', 'in', company_ids + [False])]</field>
          </record>
        </odoo>
      `,
    },
  ],
  check(context) {
    const { index, module } = context;
    const ruled = new Set(
      ruleRecords(index).flatMap(({ model, domain }) =>
        model !== undefined && /compan/.test(domain) ? [shortId(model)] : [],
      ),
    );
    for (const facts of index.models.values()) {
      const made = facts.classes.find(({ fact }) => fact.creates);
      const field = facts.field('company_id') ?? facts.field('company_ids');
      if (!facts.own || facts.kind !== 'model' || !made || !field) continue;
      const { kwargs } = field.fact;
      const stored = kwargs.get('store')?.value === true;
      if ((kwargs.has('related') || kwargs.has('compute')) && !stored) continue;
      if (made.fact.inherits.size > 0 || made.fact.attributes.get('_auto')?.value === false) continue;
      // Settings, logs and lines that go with another record are reached by way of that one.
      if (/(^|\.)(config|settings?|log|line|report|mixin|type|tag|stage)s?($|\.)/.test(facts.model)) continue;
      const owned = made.fact.fields.some(
        ({ type, kwargs: given }) => type === 'Many2one' && given.get('ondelete')?.value === 'cascade',
      );
      const table = `model_${facts.model.replaceAll('.', '_')}`;
      if (owned || ruled.has(table)) continue;
      const elsewhere = [...context.project.modules.values()].some(
        (other) =>
          other.name !== module.name &&
          other.depends.includes(module.name) &&
          rulesOf(other).some((id) => id.includes(table.slice('model_'.length))),
      );
      if (elsewhere) continue;
      context.report({
        at: field.fact,
        source: field.file.source,
        model: facts.model,
        message: `No record rule looks at ${field.fact.name} of ${facts.model}: users see the records of every company. Add an ir.rule with [('${field.fact.name}', 'in', company_ids + [False])].`,
      });
    }
  },
});

const known = new WeakMap<ModuleFacts, readonly string[]>();

/** Names of the record rules of a module, which every model of those below it asks for. */
function rulesOf(facts: ModuleFacts): readonly string[] {
  const found = known.get(facts);
  if (found) return found;
  const ids = Object.entries(facts.xmlids).flatMap(([id, { model }]) => (model === 'ir.rule' ? [id] : []));
  known.set(facts, ids);
  return ids;
}
