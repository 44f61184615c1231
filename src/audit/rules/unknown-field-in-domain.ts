import { comodelOf } from '../../source/model-index.ts';
import { childOf } from '../../source/python/node.ts';
import { attribute, attributeValue } from '../../source/xml/query.ts';
import { archPlaces, fieldAmong } from '../lookup/arch-models.ts';
import { calledMethod } from '../lookup/called-name.ts';
import { namedClasses } from '../lookup/decorated.ts';
import { domainTerms, domainTermsOf } from '../lookup/domain-terms.ts';
import { fieldPath, type PathState } from '../lookup/field-path.ts';
import { isPreparedFor, runtimeWeight } from '../lookup/is-prepared.ts';
import { tellAbsent } from '../lookup/tell-absent.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

const SEARCHES =
  /^(search|search_count|search_read|search_fetch|read_group|_read_group|formatted_read_group|filtered_domain)$/;

export default defineRule({
  id: 'unknown-field-in-domain',
  aliases: ['OLS03011'],
  severity: 'high',
  category: 'correctness',
  summary: 'A domain asks for a field that the model does not have',
  why: 'Odoo raises ValueError when it turns the domain into SQL: the search, the view or the record rule fails for everybody.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#search-domains',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def others(self):
            return self.search([("nmae", "=", self.name)])
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        friend_id = fields.Many2one("res.partner", domain=[("country_id.cod", "=", "BE")])
        bank_account_id = fields.Many2one("res.partner.bank", domain="[('partner', '=', id)]")
    `,
    {
      'views/a.xml': `
        <odoo>
          <record id="a" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <search><filter name="b" domain="[('is_companny', '=', True)]"/></search>
            </field>
          </record>
        </odoo>
      `,
    },
  ],
  good: [
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        friend_id = fields.Many2one("res.partner", domain=[("country_id.code", "=", "BE"), ("id", "!=", 1)])

        def others(self, records, field):
            records.search([("whatever", "=", 1)])
            self.env["unheard.of"].search([("whatever", "=", 1)])
            self.search([("child_ids", "any", [("name", "=", "a")]), ("x_kind", "=", 1)])
            return self.env["res.country"].search([(field, "=", 1), ("code", "in", ["BE"])])
    `,
    {
      'views/a.xml': `
        <odoo>
          <record id="a" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <search>
                <field name="name" filter_domain="['|', ('name', 'ilike', self), ('ref', 'ilike', self)]"/>
                <filter name="b" domain="[('is_company', '=', True), ('create_date', '>', 'today')]"/>
              </search>
            </field>
          </record>
        </odoo>
      `,
    },
  ],
  calls: [
    'search',
    'search_count',
    'search_read',
    'search_fetch',
    'read_group',
    '_read_group',
    'formatted_read_group',
    'filtered_domain',
  ],
  python: {
    module(_node, context) {
      for (const { fact } of namedClasses(context)) {
        for (const field of fact.fields) {
          const comodel = comodelOf(field);
          const domain = field.kwargs.get('domain');
          if (
            comodel === undefined ||
            !domain ||
            !/^(list|string|concatenated_string)$/.test(domain.node.type)
          )
            continue;
          const terms =
            domain.node.type === 'list'
              ? domainTermsOf(domain.node, context.text)
              : domainTerms(context.slice(domain), domain.start);
          for (const { path, start, end } of terms) {
            const message = troubleOf(context, fieldPath(context, comodel, path), path);
            if (message) context.report({ at: { start, end }, message });
          }
        }
      }
    },
    call(node, context) {
      if (!SEARCHES.test(calledMethod(node, context.text) ?? '')) return;
      const called = calledBy(node, context);
      const { path: file } = context.file.source;
      if (!called?.object || isTestFile(file) || isMigrationFile(file)) return;
      const list = childOf(node, 'arguments')?.children.find(({ type }) => type !== 'comment');
      if (list?.type !== 'list') return;
      const model = recordsOf(called.object, context)?.model;
      if (model === undefined) return;
      for (const { path, start, end } of domainTermsOf(list, context.text)) {
        const state = fieldPath(context, model, path);
        const message = troubleOf(context, state, path);
        if (!message || state.is !== 'absent' || isPreparedFor(context, state)) continue;
        context.report({ at: { start, end }, message, severity: runtimeWeight(state) });
      }
    },
  },
  check(context) {
    for (const view of context.index.views) {
      for (const { element, models } of archPlaces(context, view)) {
        const isField = element.name === 'field';
        if (!isField && element.name !== 'filter') continue;
        for (const name of isField ? ['domain', 'filter_domain'] : ['domain']) {
          const given = attribute(element, name);
          if (!given || given.value !== view.source.text.slice(given.valueSpan.start, given.valueSpan.end))
            continue;
          const own =
            isField && name === 'domain'
              ? comodels(context, models, attributeValue(element, 'name') ?? '')
              : models;
          for (const { path, start, end } of domainTerms(given.value, given.valueSpan.start)) {
            const message =
              own.length === 0 ? undefined : troubleOf(context, pathAmong(context, own, path), path);
            if (message) context.report({ source: view.source, at: { start, end }, message });
          }
        }
      }
    }
  },
});

function comodels(context: ModuleContext, models: readonly string[], name: string): readonly string[] {
  const state = fieldAmong(context, models, name);
  return state.is === 'found' && state.field.comodel !== undefined && models.length === 1
    ? [state.field.comodel]
    : [];
}

/** Of several models only the first step can be told. */
function pathAmong(context: ModuleContext, models: readonly string[], path: string): PathState {
  const [first, ...others] = models;
  if (first !== undefined && others.length === 0) return fieldPath(context, first, path);
  const [name = ''] = path.split('.');
  return fieldAmong(context, models, name);
}

function troubleOf(context: ModuleContext, state: PathState, path: string): string | undefined {
  if (state.is !== 'absent') return undefined;
  return `The domain asks for ${path}, but ${tellAbsent(context, state)}`;
}
