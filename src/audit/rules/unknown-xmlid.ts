import { wasThere } from '../lookup/history.ts';
import { xmlidRefs } from '../lookup/xmlid-refs.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unknown-xmlid',
  aliases: ['ODOO005', 'OLS05001', 'xml-id-not-found'],
  severity: 'critical',
  category: 'correctness',
  summary: 'A data file refers to a record that nobody declares',
  why: 'Odoo looks the record up while it loads the file, and stops the installation or the upgrade when there is none. In a template it fails when the page is shown.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#data-files-declaration',
  bad: [
    {
      'views/menu.xml': `
        <odoo>
          <menuitem id="menu_books" name="Books" parent="base.menu_administraton"/>
        </odoo>
      `,
    },
    {
      'data/partner.xml': `
        <odoo>
          <record id="partner" model="res.partner">
            <field name="name">A</field>
            <field name="country_id" ref="base.nowhere"/>
          </record>
        </odoo>
      `,
    },
    {
      'security/ir.model.access.csv':
        'id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,base.model_res_partner,base.group_usr,1,0,0,0\n',
    },
    {
      'views/page.xml': `
        <odoo>
          <template id="page"><t t-call="base.no_such_layout">x</t></template>
        </odoo>
      `,
    },
  ],
  good: [
    {
      'models/book.py': `
        from odoo import fields, models


        class Book(models.Model):
            _name = "example.book"
            _description = "Book"
            _inherits = {"res.partner": "partner_id"}

            partner_id = fields.Many2one("res.partner", required=True, ondelete="cascade")
      `,
      'security/ir.model.access.csv':
        'id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,model_example_book,base.group_user,1,0,0,0\n',
      'data/books.xml': `
        <odoo>
          <record id="book" model="example.book"><field name="name">A</field></record>
          <record id="rate" model="res.partner">
            <field name="name">B</field>
            <field name="parent_id" ref="book_res_partner"/>
            <field name="category_id" eval="[(4, ref('base.module_category_hidden', False))]"/>
          </record>
        </odoo>
      `,
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["unheard_of"], "data": ["data/a.xml"]}',
      'data/a.xml': `
        <odoo>
          <record id="a" model="res.partner">
            <field name="name">A</field>
            <field name="country_id" ref="unheard_of.country"/>
          </record>
        </odoo>
      `,
    },
    {
      // A hook loads the table.
      '__manifest__.py':
        '{"name": "Example", "version": "16.0.1.0.0", "depends": ["base"], "data": ["data/a.xml"]}',
      'demo/res.partner.category-demo.csv': 'id,name\ncategory_a,A\n',
      'data/a.xml': `
        <odoo>
          <record id="a" model="res.partner.category">
            <field name="name">A</field>
            <field name="parent_id" ref="category_a"/>
          </record>
        </odoo>
      `,
    },
    {
      // A hook builds the ids.
      '__manifest__.py':
        '{"name": "Example", "version": "16.0.1.0.0", "depends": ["base"], "data": ["data/a.xml"]}',
      '__init__.py': `
        def hook(env, name):
            env["ir.model.data"]._update_xmlids([{"xml_id": f"example_module.place_{name}", "record": env.user}])
      `,
      'data/a.xml': `
        <odoo>
          <record id="a" model="res.partner.category">
            <field name="name">A</field>
            <field name="parent_id" ref="place_main"/>
          </record>
        </odoo>
      `,
    },
    {
      // Its name may be in t-name, and localizations get new data within a series.
      '__manifest__.py':
        '{"name": "Example", "version": "16.0.1.0.0", "depends": ["l10n_es"], "data": ["data/a.xml"]}',
      'data/a.xml': `
        <odoo>
          <template t-name="page"><p>A</p></template>
          <record id="a" model="res.partner.category">
            <field name="name">A</field>
            <field name="parent_id" ref="page"/>
            <field name="child_ids" eval="[(4, ref('l10n_es.tax_group_of_next_year'))]"/>
          </record>
        </odoo>
      `,
    },
  ],
  check(context) {
    for (const { xmlid, source, start, end, early } of xmlidRefs(context)) {
      const state = context.project.xmlid(xmlid, context.module.name);
      if (state.is !== 'absent') continue;
      const history = wasThere(context, { kind: 'xmlid', xmlid });
      const effect = early ? 'the file does not load' : 'it fails when it is shown';
      context.report({
        source,
        at: { start, end },
        severity: early ? 'critical' : 'high',
        about: { kind: 'record', name: xmlid },
        message: `No module declares ${xmlid}: ${effect}. ${history ?? 'Write the id of a record that is there, or declare it before.'}`,
      });
    }
  },
});
