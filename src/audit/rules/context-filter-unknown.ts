import type { ModuleIndex } from '../../source/module-index.ts';
import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue, textOf, walkElements } from '../../source/xml/query.ts';
import { fieldState } from '../lookup/field-path.ts';
import { defineRule, type XmlContext } from '../rule.ts';

export default defineRule({
  id: 'context-filter-unknown',
  aliases: ['VIE024'],
  severity: 'medium',
  confidence: 'likely',
  category: 'views',
  summary: 'An action switches a filter on that no search view has, or groups by a field that is none',
  why: 'search_default_x in the context of an action switches the filter of the name x on, or searches the field x. Where no search view has one of that name nothing happens and nothing is said: the action shows all records, and those who rely on the filter do not see that it is not there. A group_by of a field that the model has not stops the action with an error.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#search',
  bad: [
    {
      'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          name = fields.Char()
          lent = fields.Boolean()
    `,
      'views/book.xml': `
      <odoo>
        <record id="book_search" model="ir.ui.view">
          <field name="name">library.book.search</field>
          <field name="model">library.book</field>
          <field name="arch" type="xml">
            <search><field name="name"/><filter name="filter_lent" string="Lent" domain="[('lent', '=', True)]"/></search>
          </field>
        </record>
        <record id="action_book" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">library.book</field>
          <field name="context">{'search_default_lent_now': 1}</field>
        </record>
      </odoo>
    `,
    },
    {
      'views/partner.xml': `
        <odoo>
          <record id="action_partner" model="ir.actions.act_window">
            <field name="name">Partners</field>
            <field name="res_model">res.partner</field>
            <field name="context">{'group_by': 'land_id'}</field>
          </record>
        </odoo>
      `,
    },
  ],
  good: [
    {
      'models/partner.py': 'PARTNERS = {}\n',
      'views/book.xml': `
        <odoo>
          <record id="action_partner" model="ir.actions.act_window">
            <field name="name">Partners</field>
            <field name="res_model">res.partner</field>
            <field name="context">{'group_by': ['country_id', 'create_date:month', "parent_id.name"]}</field>
          </record>
        </odoo>
      `,
    },
    {
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            name = fields.Char()
            lent = fields.Boolean()
      `,
      'views/book.xml': `
        <odoo>
          <record id="book_search" model="ir.ui.view">
            <field name="name">library.book.search</field>
            <field name="model">library.book</field>
            <field name="arch" type="xml">
              <search><field name="name"/><filter name="filter_lent" string="Lent" domain="[('lent', '=', True)]"/></search>
            </field>
          </record>
          <record id="action_book" model="ir.actions.act_window">
            <field name="name">Books</field>
            <field name="res_model">library.book</field>
            <field name="context">{'search_default_filter_lent': 1, 'search_default_name': 'a', 'default_lent': True}</field>
          </record>
          <record id="action_partner" model="ir.actions.act_window">
            <field name="name">Partners</field>
            <field name="res_model">res.partner</field>
            <field name="context">{'search_default_customer': 1, 'search_default_type_company': 1}</field>
          </record>
          <record id="action_unknown" model="ir.actions.act_window">
            <field name="name">Unknown</field>
            <field name="res_model">nowhere.model</field>
            <field name="context">{'search_default_anything': 1}</field>
          </record>
        </odoo>
      `,
    },
    {
      // Nobody knows what another module adds, whose views are not read here.
      '__manifest__.py':
        '{"name": "A", "version": "19.0.1.0.0", "depends": ["library"], "data": ["views/book.xml"]}\n',
      'views/book.xml': `
        <odoo>
          <record id="action_book" model="ir.actions.act_window">
            <field name="name">Books</field>
            <field name="res_model">library.book</field>
            <field name="context">{'search_default_lent_now': 1}</field>
          </record>
        </odoo>
      `,
      '../library/__manifest__.py':
        '{"name": "L", "version": "19.0.1.0.0", "depends": ["base"], "data": ["views.xml"]}\n',
      '../library/models.py':
        'from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "library.book"\n    _description = "Book"\n\n    name = fields.Char()\n',
      '../library/views.xml':
        '<odoo><record id="s" model="ir.ui.view"><field name="name">s</field><field name="model">library.book</field><field name="arch" type="xml"><search><filter name="lent_now" domain="[]"/></search></field></record></odoo>\n',
    },
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.actions.act_window') return;
      const model = recordText(element, 'res_model')?.trim();
      const field = recordField(element, 'context');
      if (model === undefined || !field) return;
      const text = attributeValue(field, 'eval') ?? textOf(field);
      const known = context.model(model);
      if (!known.exists || !known.complete) return;
      const groups = [...text.matchAll(/['"]group_by['"]\s*:\s*(\[[^\]]*\]|['"][^'"]*['"])/g)];
      for (const [, name = ''] of groups.flatMap(([, list = '']) => [...list.matchAll(/['"](\w+)/g)])) {
        if (fieldState(context, model, name).is !== 'absent') continue;
        context.report({
          at: field.tag,
          model,
          severity: 'high',
          message: `${model} has no field ${name}, so the action fails when it groups by it: name one that is there.`,
        });
      }
      const wanted = [...text.matchAll(/['"]search_default_(\w+)['"]/g)].map(([, name = '']) => name);
      if (wanted.length === 0) return;
      const names = namesInSearch(model, context);
      if (names === undefined) return;
      const missing = [...new Set(wanted)].filter((name) => !names.has(name) && !known.field(name));
      for (const name of missing) {
        context.report({
          at: field.tag,
          model,
          message: `No search view of ${model} has a filter or field "${name}", so search_default_${name} does nothing: name one that is there, or add the filter.`,
        });
      }
    },
  },
});

/** Names in all views of a model; undefined where some of its views are not at hand, or it has none. */
function namesInSearch(
  model: string,
  { index, project, module }: XmlContext,
): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  let views = 0;
  for (const facts of project.modules.values()) {
    if (facts.name === module.name) continue;
    for (const view of facts.views) {
      if (view.model !== model && view.model !== undefined) continue;
      if (view.names === undefined && view.model === model) return undefined;
      if (view.model === model) views += 1;
      for (const name of view.names ?? []) names.add(name);
    }
  }
  views += ownNames(model, index, names);
  return views > 0 ? names : undefined;
}

function ownNames(model: string, { views }: ModuleIndex, names: Set<string>): number {
  const own = views.filter((view) => view.model === model || view.model === undefined);
  for (const { roots } of own) {
    for (const root of roots) {
      for (const element of walkElements(root)) {
        const name = attributeValue(element, 'name');
        if (name !== undefined) names.add(name.trim());
      }
    }
  }
  return own.filter((view) => view.model === model).length;
}
