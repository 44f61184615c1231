import { accessRows } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'access-with-noupdate',
  severity: 'low',
  category: 'security',
  summary: 'An access row that no update writes',
  why: 'Rows in a noupdate block are only written at the installation. A right that is taken away or added in a later version then reaches no database that has the module already.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#structure',
  bad: {
    'security/access.xml': `
      <odoo noupdate="1">
        <record id="access_book" model="ir.model.access">
          <field name="name">book</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="group_id" ref="base.group_user"/>
          <field name="perm_read" eval="True"/>
        </record>
      </odoo>
    `,
  },
  good: {
    'security/access.xml': `
      <odoo>
        <record id="access_book" model="ir.model.access">
          <field name="name">book</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="group_id" ref="base.group_user"/>
          <field name="perm_read" eval="True"/>
        </record>
      </odoo>
    `,
  },
  check(context) {
    for (const row of accessRows(context.index)) {
      if (!row.noupdate || row.demo) continue;
      context.report({
        at: row.at,
        source: row.source,
        message:
          'This row stands in a noupdate block: what a later version changes of it reaches no database that has it. Move it out of the block.',
      });
    }
  },
});
