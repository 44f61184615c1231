import { imbalance } from '../../source/python/balance.ts';
import { modelNames, ruleRecords, shortId } from '../access/rows.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

const TERM = /[([]\s*(['"])([A-Za-z_][\w.]*)\1\s*,\s*(['"])([^'"]*)\3\s*,/g;
const OPERATORS =
  /^(=|!=|<>|==|<=|<|>|>=|=\?|like|not like|ilike|not ilike|=like|not =like|=ilike|not =ilike|in|not in|child_of|parent_of|any!?|not any!?)$/;

export default defineRule({
  id: 'ir-rule-domain',
  severity: 'high',
  category: 'security',
  summary: 'The domain of a record rule does not fit its model',
  why: 'The domain of a rule is read at every access to the model. A field that is not there, a wrong operator or a bracket that is not closed ends each read of it in an error, for all users but the superuser, so that the one who wrote the rule does not see it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#record-rules',
  bad: [
    {
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"

            name = fields.Char()
      `,
      'security/rules.xml': `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">own</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('owner_id', '=', user.id)]</field>
          </record>
        </odoo>
      `,
    },
    {
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"

            name = fields.Char()
            partner_id = fields.Many2one("res.partner")
      `,
      'security/rules.xml': `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">own</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">['|', ('name', 'equals', 'x'), ('partner_id.no_such', '=', 1)]</field>
          </record>
          <record id="rule_open" model="ir.rule">
            <field name="name">open</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('name', '=', 'x']</field>
          </record>
        </odoo>
      `,
    },
  ],
  good: {
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"

          name = fields.Char()
          partner_id = fields.Many2one("res.partner")
          other_id = fields.Many2one("elsewhere.model")


      class Extended(models.Model):
          _inherit = "elsewhere.model"
    `,
    'security/rules.xml': `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="domain_force">['|', ('create_uid', '=', user.id), ('partner_id.user_ids', 'in', [user.id]), ('other_id.any_thing', '=', 1), ('name', 'in', ('draft', 'sent', 'done')), ('name', 'in', ['draft', 'sent', 'done'])]</field>
        </record>
        <record id="rule_elsewhere" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="elsewhere.model_elsewhere_model"/>
          <field name="domain_force">[('no_such', '=', user.id)]</field>
        </record>
        <record id="rule_all" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="domain_force">[(1, '=', 1)] if user.share else []</field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    let names: ReadonlyMap<string, string> | undefined;
    for (const rule of ruleRecords(context.index)) {
      if (rule.domain === '' || rule.demo) continue;
      const tell = (message: string) => context.report({ at: rule.domainAt, source: rule.source, message });
      const open = imbalance(rule.domain);
      if (open !== undefined) {
        tell(
          `The domain of ${rule.xmlid ?? 'the rule'} cannot be read: ${open}. Every read of the model ends in an error.`,
        );
        continue;
      }
      if (/has_group\(/.test(rule.domain)) {
        tell(
          `The domain asks has_group(), and is kept for all users once it is computed for one: make a rule for each group with the field groups.`,
        );
      }
      names ??= modelNames(context.index, allModels(context));
      const model = rule.model === undefined ? undefined : names.get(shortId(rule.model));
      // What stands behind 'any' is a domain of another model.
      if (/['"]any!?['"]/.test(rule.domain)) continue;
      for (const { index: at, 2: path = '', 4: operator = '' } of rule.domain.matchAll(TERM)) {
        // `('state', 'in', ('draft', 'done', 'sent'))`: a list of values is no term.
        if (
          /['"]\s*,\s*$/.test(rule.domain.slice(0, at)) &&
          !/['"][|&!]['"]\s*,\s*$/.test(rule.domain.slice(0, at))
        )
          continue;
        if (!OPERATORS.test(operator.trim().toLowerCase())) {
          tell(
            `${JSON.stringify(operator)} is no operator of a domain: every read of ${model ?? 'the model'} ends in an error.`,
          );
        }
        const missing = model === undefined ? undefined : missingField(path, model, context);
        if (missing) {
          tell(
            `${missing.model} has no field ${missing.field}, so every read of ${model} ends in an error for all but the superuser: write a field that it has.`,
          );
        }
      }
    }
  },
});

const models = new WeakMap<object, readonly string[]>();

function allModels({ project }: ModuleContext): readonly string[] {
  const known = models.get(project);
  if (known) return known;
  const found = [...project.modules.values()].flatMap(({ classes }) =>
    classes.flatMap(({ model, creates }) => (creates ? [model] : [])),
  );
  models.set(project, found);
  return found;
}

function missingField(
  path: string,
  model: string,
  context: ModuleContext,
): { model: string; field: string } | undefined {
  let at: string | undefined = model;
  for (const name of path.split('.')) {
    if (at === undefined) return undefined;
    const known = context.model(at);
    if (!known.exists || !known.complete) return undefined;
    const field = known.field(name);
    if (!field) return { model: at, field: name };
    // Parts of a date, and keys of properties.
    if (!field.comodel) return undefined;
    at = field.comodel;
  }
  return undefined;
}
