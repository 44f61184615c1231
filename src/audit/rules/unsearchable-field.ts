import { childOf } from '../../source/python/node.ts';
import { recordField, recordText } from '../../source/xml/data.ts';
import { attribute, attributeValue, textOf } from '../../source/xml/query.ts';
import { archPlaces } from '../lookup/arch-models.ts';
import { calledMethod } from '../lookup/called-name.ts';
import { domainTerms, domainTermsOf } from '../lookup/domain-terms.ts';
import { type Unsearchable, unsearchableStep } from '../lookup/searchable.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

const SEARCHES = /^(search|search_count|search_read|search_fetch|read_group|_read_group)$/;

export default defineRule({
  id: 'unsearchable-field',
  aliases: ['PER016'],
  severity: 'high',
  category: 'correctness',
  summary: 'A search by a computed field that is neither stored nor has a search method',
  why: 'PostgreSQL has no column for it. A view with such a filter does not load; a search in Python logs an error and finds everything, as if the term were not there, or raises; and grouping by it fails as soon as somebody does.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields',
  bad: [
    {
      'models/book.py': `
        from odoo import api, fields, models


        class Book(models.Model):
            _name = "example.book"
            _description = "Book"

            name = fields.Char()
            late = fields.Boolean(compute="_compute_late")

            @api.depends("name")
            def _compute_late(self):
                for book in self:
                    book.late = bool(book.name)

            def action_late(self):
                return self.env["example.book"].search([("late", "=", True)])
      `,
    },
    {
      'models/book.py': `
        from odoo import api, fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            late = fields.Boolean(compute="_compute_late")

            @api.depends("name")
            def _compute_late(self):
                for partner in self:
                    partner.late = bool(partner.name)
      `,
      'views/partner.xml': `
        <odoo>
          <record id="view" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <search>
                <field name="name"/>
                <filter name="late" domain="[('parent_id.late', '=', True)]"/>
                <filter name="by_late" context="{'group_by': 'late'}"/>
              </search>
            </field>
          </record>
        </odoo>
      `,
    },
    {
      'models/partner.py': `
        from odoo import api, fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            late = fields.Boolean(compute="_compute_late")

            @api.depends("name")
            def _compute_late(self):
                for partner in self:
                    partner.late = bool(partner.name)
      `,
      'views/action.xml': `
        <odoo>
          <record id="action" model="ir.actions.act_window">
            <field name="name">Late</field>
            <field name="res_model">res.partner</field>
            <field name="domain">[('late', '=', True)]</field>
          </record>
        </odoo>
      `,
    },
  ],
  good: [
    {
      'views/action.xml': `
        <odoo>
          <record id="action" model="ir.actions.act_window">
            <field name="name">Books</field>
            <field name="res_model">example.book</field>
            <field name="domain">[('stored', '=', True), ('found', '=', True)]</field>
          </record>
        </odoo>
      `,
      'models/book.py': `
        from odoo import api, fields, models


        class Book(models.Model):
            _name = "example.book"
            _description = "Book"

            name = fields.Char()
            stored = fields.Boolean(compute="_compute_late", store=True)
            found = fields.Boolean(compute="_compute_late", search="_search_late")
            late = fields.Boolean(compute="_compute_late")
            twice = fields.Boolean(compute="_compute_late")

            @api.depends("name")
            def _compute_late(self):
                for book in self:
                    book.late = book.stored = book.found = book.twice = bool(book.name)

            def _search_late(self, operator, value):
                return [("name", operator, value)]

            def action_late(self):
                found = self.search([("stored", "=", True), ("found", "=", True), ("twice", "=", True)])
                return found.filtered_domain([("late", "=", True)])


        class More(models.Model):
            _inherit = "example.book"

            twice = fields.Boolean(store=True)
      `,
      'views/book.xml': `
        <odoo>
          <record id="view" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">example.book</field>
            <field name="arch" type="xml">
              <search>
                <field name="name"/>
                <filter name="late" domain="[('stored', '=', True)]" context="{'group_by': 'stored'}"/>
              </search>
            </field>
          </record>
        </odoo>
      `,
    },
  ],
  calls: ['search', 'search_count', 'search_read', 'search_fetch', 'read_group', '_read_group'],
  python: {
    call(node, context) {
      if (!SEARCHES.test(calledMethod(node, context.text) ?? '')) return;
      const called = calledBy(node, context);
      const list = childOf(node, 'arguments')?.children.find(({ type }) => type !== 'comment');
      if (!called?.object || list?.type !== 'list') return;
      const model = recordsOf(called.object, context)?.model;
      if (model === undefined) return;
      for (const { path, start, end } of domainTermsOf(list, context.text)) {
        const found = unsearchableStep(context, model, path);
        if (found)
          context.report({
            at: { start, end },
            model: found.model,
            message: messageOf(found, 'the term finds everything, or raises'),
          });
      }
    },
  },
  check(context) {
    // Without a computed field of one's own there is nothing to look for.
    if (
      ![...context.index.models.values()].some(({ classes }) =>
        classes.some(({ fact }) => fact.fields.some(({ kwargs }) => kwargs.has('compute'))),
      )
    )
      return;
    lookAtActions(context);
    for (const view of context.index.views) {
      for (const { element, models } of archPlaces(context, view)) {
        const [model, ...others] = models;
        if (element.name !== 'filter' || model === undefined || others.length > 0) continue;
        const domain = attribute(element, 'domain');
        for (const { path, start, end } of domain ? domainTerms(domain.value, domain.valueSpan.start) : []) {
          const found = unsearchableStep(context, model, path);
          if (!found) continue;
          context.report({
            source: view.source,
            at: { start, end },
            severity: 'critical',
            model: found.model,
            message: messageOf(found, 'Odoo refuses the view'),
          });
        }
        const group = /['"]group_by['"]\s*:\s*['"](\w+)/.exec(attributeValue(element, 'context') ?? '')?.[1];
        const found = group === undefined ? undefined : unsearchableStep(context, model, group);
        if (found) {
          context.report({
            source: view.source,
            at: attribute(element, 'context') ?? element.tag,
            model: found.model,
            message: messageOf(found, 'grouping by it fails'),
          });
        }
      }
    }
  },
});

/** Domains of actions: the list is there, and shows everything. */
function lookAtActions(context: ModuleContext): void {
  for (const { fact, source } of context.index.records) {
    const { element, model } = fact;
    if (model !== 'ir.actions.act_window' || element?.name !== 'record') continue;
    const opened = recordText(element, 'res_model');
    const domain = recordField(element, 'domain');
    if (opened === undefined || !domain) continue;
    for (const { path } of domainTerms(attributeValue(domain, 'eval') ?? textOf(domain))) {
      const found = unsearchableStep(context, opened, path);
      if (!found) continue;
      context.report({
        source,
        at: domain.tag,
        model: found.model,
        message: messageOf(found, 'the action shows everything, or an error'),
      });
    }
  }
}

function messageOf({ model, name }: Unsearchable, effect: string): string {
  return `${name} of ${model} is computed on the fly and cannot be searched: ${effect}. Give it store=True or search="_search_${name}", or ask for the fields that it is made of.`;
}
